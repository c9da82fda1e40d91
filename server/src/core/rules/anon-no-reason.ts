import { coveredBy } from '../fixes/covered-by';
import { insertApposition } from '../fixes/insertions';
import type { ShieldJudge } from '../language/judge';
import { isAskedWhy } from '../story/shielded-name';
import { laterMentions } from './later-mentions';
import { type ArticleRule, atPassage, type Passage, type Question, type SourceView } from './rule';

/**
 * An unnamed source that no reason in the whole story covers. The engine has already let "like others" and
 * "the officials spoke on condition …" reach in both directions; here only what is left over is asked about. It asks the
 * whole article, as it asks once for all whom readers may take for the same people.
 */
export const anonNoReason: ArticleRule = {
  id: 'anon-no-reason',
  asks: 'article',
  default: true,
  severity: 'warning',
  title: 'No reason is given for withholding a name',
  backing: ['AP', 'NYT', 'NPR', 'SPJ'],
  check({ unnamed }, { judge: { shields } }) {
    const open = unnamed.flatMap((source) => {
      const at = source.firstMention;
      return at !== null && isAskedWhy(source, shields) ? [{ source, at }] : [];
    });
    return takenTogether(open, shields).map(({ first, others }) => questionAbout(first, others));
  },
  fixes: atPassage((at, text) => [
    insertApposition(text, at, 'who asked not to be named because TK'),
    ...coveredBy(text, at, 'anon-no-reason'),
  ]),
};

/** Somebody without a name or a reason, where they first speak. */
interface Open {
  readonly source: SourceView;
  readonly at: Passage;
}

/** Each with the later ones who may be of them: "two US officials", "a person who has read it". */
function takenTogether(open: readonly Open[], shields: ShieldJudge) {
  const firsts: { readonly first: Open; readonly others: Open[] }[] = [];
  for (const one of open) {
    const same = firsts.find(
      ({ first, others }) =>
        shields.mayBeOfKind(one.at.words, first.at.words) &&
        [first, ...others].every(({ at }) => !shields.areOfOtherBodies(one.at.words, at.words)),
    );
    if (same === undefined) firsts.push({ first: one, others: [] });
    else same.others.push(one);
  }
  return firsts;
}

function questionAbout({ source, at }: Open, others: readonly Open[]): Question {
  return {
    at,
    about: source,
    message: question(source, others.length > 0),
    related: [
      ...laterMentions(source),
      ...others.map((other) => ({ at: other.at, message: 'Nor is one given here.' })),
    ],
    again: () => others.map((other) => questionAbout(other, [])),
  };
}

function question({ isGroup, basis }: SourceView, hasOthers: boolean): string {
  const names = isGroup || hasOthers ? 'these names' : 'this name';
  const knowledge = basis === null ? ', and how they know' : '';
  return `No reason is given for withholding ${names}. Can we tell readers why${knowledge}?`;
}
