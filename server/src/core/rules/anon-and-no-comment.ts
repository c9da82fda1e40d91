import { holdsOneOf } from '../story/house-words';
import { shorten } from '../wording/text';
import { articleRule, type ReplyView, type SourceView } from './rule';

/**
 * A body answers by people without names, and the story says that the body did not answer. It asks the whole article,
 * as the two may stand anywhere in it.
 */
export const anonAndNoComment = articleRule({
  id: 'anon-and-no-comment',
  default: false,
  severity: 'information',
  title: 'A body speaks unnamed and "declined to comment"',
  backing: ['AP', 'Reuters'],
  find({ replies }, { vocabulary }) {
    return replies
      .filter(({ kind }) => DECLINED.has(kind))
      .flatMap((reply) => {
        const body = vocabulary.replies.bodyIn(reply.who?.words ?? '');
        return body === null ? [] : [{ at: reply.passage, body }];
      });
  },
  check({ unnamed }, _, found) {
    return found
      .flatMap((one) => one.found)
      .flatMap(({ at, body }) => {
        const own = unnamed.filter((source) => belongsTo(source, body));
        const [about] = own;
        if (about === undefined) return [];
        const who = shorten(body, 40);
        return [
          {
            at,
            about,
            message: `${who} people speak unnamed while ${who} “${at.words}”. Fair to readers?`,
            related: own.flatMap(({ mentions: [at] }) =>
              at === undefined ? [] : [{ at, message: 'Speaks for it without a name.' }],
            ),
          },
        ];
      });
  },
});

const DECLINED: ReadonlySet<ReplyView['kind']> = new Set(['declined', 'no-comment', 'no-response']);

function belongsTo({ name, affiliation, tenure }: SourceView, body: string): boolean {
  if (tenure === 'former') return false;
  const key = body.toLowerCase();
  return affiliation?.toLowerCase() === key || holdsOneOf(name, [key]);
}
