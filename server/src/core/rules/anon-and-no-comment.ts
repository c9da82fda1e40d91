import type { Reply } from '../terms/reply';
import type { Source } from '../terms/source';
import { textOf } from '../text/span';
import { unnamedSources } from '../wording/sources';
import { shorten } from '../wording/text';
import type { AnalysisRule } from './rule';

/** A body answers by people without names, and the story says that the body did not answer. */
export const anonAndNoComment: AnalysisRule = {
  id: 'anon-and-no-comment',
  default: false,
  severity: 'information',
  title: 'A body speaks unnamed and "declined to comment"',
  backing: ['AP', 'Reuters'],
  check(analysis) {
    const unnamed = unnamedSources(analysis);
    return analysis.replies.flatMap((reply) => {
      const body = bodyOf(reply);
      if (body === null || !DECLINED.has(reply.kind)) return [];
      const own = unnamed.filter((source) => belongsTo(source, body));
      const first = own[0];
      if (first === undefined) return [];
      return [
        {
          span: reply.span,
          subject: first.id,
          message: `${shorten(body, 40)} people speak unnamed while ${shorten(body, 40)} “${textOf(analysis.text, reply.span)}”. Fair to readers?`,
          related: own.flatMap((source) =>
            source.mentions.slice(0, 1).map((span) => ({ span, message: 'Speaks for it without a name.' })),
          ),
        },
      ];
    });
  },
};

const DECLINED: ReadonlySet<Reply['kind']> = new Set(['declined', 'no-comment', 'no-response']);

/** "the Harbour Board", "a spokesman for the Harbour Board", "Harbour Board officials". */
function bodyOf({ who }: Reply): string | null {
  const words = who?.text ?? '';
  const spoken = /\b(?:for|at|of|from) (?:the )?(\p{Lu}.*)$/u.exec(words)?.[1];
  const body =
    spoken ??
    /^(?:[Tt]he |[Aa]n? )?(\p{Lu}[\p{L}.&’'-]*(?: (?:of |for |and |the )*\p{Lu}[\p{L}.&’'-]*)*)/u.exec(
      words,
    )?.[1];
  return body === undefined
    ? null
    : body
        .replace(/[’']s$/, '')
        .split(/[,(]/)[0]
        ?.trim() || null;
}

function belongsTo({ name, affiliation, tenure }: Source, body: string): boolean {
  if (tenure === 'former') return false;
  const key = body.toLowerCase();
  const described = name.toLowerCase();
  return (
    affiliation?.toLowerCase() === key ||
    new RegExp(`(?:^|[^\\p{L}])${literal(key)}(?:$|[^\\p{L}])`, 'u').test(described)
  );
}

/** As a part of a regular expression. */
function literal(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
