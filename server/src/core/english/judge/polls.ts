import type { PollJudge } from '../../language/claim-judges';
import type { Find, Pattern } from '../../language/pattern';
import { wordList } from '../../language/word-list';
import type { Span } from '../../text/span';
import { polls as words } from '../patterns/polls';
import ratings from '../words/poll-ratings.words';

/** What surveys are called and what reports tell of them. */
export const polls: PollJudge = {
  isPoll: words.pollName.isIn,
  areRespondents: words.respondentsName.isIn,
  respondents: words.respondents,
  reportsPoll: (paragraph) => words.pollWord.isIn(paragraph) && !words.voting.isIn(paragraph),
  pollWord: words.pollWord,
  ratings: wordList(ratings),
  bareName: words.bareName,
  pollsterOf(name) {
    const rest = words.pollTail.without(words.leadingWords.without(name)).trim();
    const pollster = words.pollsterTail.without(rest).replace(/['’]s$|[.,]$/, '');
    return /^\p{Lu}/u.test(pollster) && pollster.length > 1 ? pollster : null;
  },
  pollsterIn: (text) => partIn(text, words.byPollster, ({ parts }) => parts.who),
  sponsorIn: (text) => partIn(text, words.sponsored, ({ parts }) => parts.who ?? parts.whom),
  datesIn: (text) => partIn(text, words.dates, ({ parts }) => parts.when),
  populationIn: (text) => words.population.first(text)?.span ?? null,
  lead: words.lead,
  setAgainst: words.setAgainst,
  undecided: words.undecided,
};

/** Where the part of a find stands that ends it. */
function partIn(text: string, pattern: Pattern, partOf: (find: Find) => string | undefined): Span | null {
  const found = pattern.first(text);
  const part = found === null ? undefined : partOf(found);
  if (found === null || part === undefined) return null;
  const at = found.span[0] + found.words.lastIndexOf(part);
  return [at, at + part.length];
}
