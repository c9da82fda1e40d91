import { CONCRETE_REASON, STOCK_REASON } from '../english/words/anonymity-reasons';
import { insertBehind } from '../fixes/analysis-insertions';
import type { AnonymityStatement } from '../terms/anonymity';
import type { Fix } from '../terms/fix';
import type { Quote } from '../terms/quote';
import type { Source } from '../terms/source';
import { isUnnamed, sourcesById } from '../wording/sources';
import { shorten } from '../wording/text';
import type { AnalysisRule } from './rule';

/**
 * A reason for anonymity that any source could give: "not authorized to speak". It says that there is no name, not
 * what would happen if there were one. Silent where a concrete harm, rule or penalty stands beside the stock phrase.
 */
export const anonReasonStock: AnalysisRule = {
  id: 'anon-reason-stock',
  default: true,
  severity: 'information',
  title: 'A stock reason for withholding a name',
  backing: ['NYT', 'WP'],
  check(analysis) {
    const sources = sourcesById(analysis);
    return analysis.anonymity.flatMap((statement) => {
      const { reason } = statement;
      const covered = unnamedOwn(statement, sources);
      const first = covered[0];
      if (reason === null || first === undefined) return [];
      const stock = STOCK_REASON.exec(reason.text);
      if (stock === null || CONCRETE_REASON.test(withoutRequest(reason))) return [];
      return [{ span: reason.span, subject: first.id, message: question(stock[0], covered) }];
    });
  },
  fixes({ span }, analysis): readonly Fix[] {
    return [insertBehind(analysis, span, 'and feared TK')];
  },
};

/** "because he was not authorized to discuss a legal case" names what it is about, which is no harm to the source. */
const REQUEST =
  /\b(?:authori[sz]ed|permitted|allowed|cleared|empowered|authority|authori[sz]ation|permission) to .*|\bto (?:discuss|describe|detail|recount|share|disclose|relay|speak|talk|comment) .*/iu;
/** What comes after it may still be a harm: "… to speak and feared losing her job". */
const GOES_ON = /\b(?:and|for fear|fearing|because|or|, as|without)\b/iu;

function withoutRequest({ text }: Quote): string {
  const request = REQUEST.exec(text);
  if (request === null) return text;
  const rest = GOES_ON.exec(request[0]);
  return text.slice(0, request.index) + (rest === null ? '' : request[0].slice(rest.index));
}

function unnamedOwn(statement: AnonymityStatement, sources: ReadonlyMap<string, Source>): readonly Source[] {
  return statement.own.flatMap((id) => {
    const source = sources.get(id);
    return source !== undefined && isUnnamed(source) ? [source] : [];
  });
}

function question(stock: string, covered: readonly Source[]): string {
  const many = covered.length > 1 || covered.some((source) => source.kind === 'anonymous-group');
  const whom = many ? 'these people' : 'this person';
  const knowledge = covered.some((source) => source.basis === null)
    ? ' If we cannot say, say how they know.'
    : '';
  return `Stock reason (“${shorten(stock, 40)}”). What would happen to ${whom}?${knowledge}`;
}
