import { coveredBy } from '../fixes/covered-by';
import { insertApposition } from '../fixes/insertions';
import { isAskedWhy } from '../story/shielded-name';
import { laterMentions } from './later-mentions';
import { atPassage, type SourceRule, type SourceView } from './rule';

/**
 * An unnamed source that no reason in the whole story covers. The engine has already let "like others" and
 * "the officials spoke on condition …" reach in both directions; here only what is left over is asked about.
 */
export const anonNoReason: SourceRule = {
  id: 'anon-no-reason',
  asks: 'source',
  default: true,
  severity: 'warning',
  title: 'No reason is given for withholding a name',
  backing: ['AP', 'NYT', 'NPR', 'SPJ'],
  check(source, { judge }) {
    const { firstMention: first } = source;
    if (first === null || !isAskedWhy(source, judge.shields)) return [];
    return [{ at: first, about: source, message: question(source), related: laterMentions(source) }];
  },
  fixes: atPassage((at, text) => [
    insertApposition(text, at, 'who asked not to be named because TK'),
    ...coveredBy(text, at, 'anon-no-reason'),
  ]),
};

function question({ isGroup, basis }: SourceView): string {
  const names = isGroup ? 'these names' : 'this name';
  const knowledge = basis === null ? ', and how they know' : '';
  return `No reason is given for withholding ${names}. Can we tell readers why${knowledge}?`;
}
