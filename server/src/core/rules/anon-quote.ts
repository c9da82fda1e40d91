import { countWords, quotedParts } from '../story/quoted-parts';
import { statementsBySource } from '../story/statements';
import { unnamedSources } from '../wording/sources';
import type { AnalysisRule } from './rule';

/** The very words of somebody without a name: one question a source, at the first quotation. */
export const anonQuote: AnalysisRule = {
  id: 'anon-quote',
  default: false,
  severity: 'hint',
  title: 'A direct quotation from an unnamed source',
  backing: ['NYT'],
  check(analysis) {
    const statements = statementsBySource(analysis);
    return unnamedSources(analysis).flatMap((source) => {
      const quotes = (statements.get(source.id) ?? [])
        .flatMap((statement) => quotedParts(analysis, statement))
        .filter((span) => countWords(analysis, span) >= FEWEST_WORDS);
      const [first, ...others] = quotes;
      if (first === undefined) return [];
      return [
        {
          span: first,
          subject: source.id,
          message: 'Unnamed direct quote. Does the wording earn its place?',
          related: others.map((span) => ({ span, message: 'Also quoted from this unnamed source.' })),
        },
      ];
    });
  },
};

/** A fragment in a paraphrase is a word that the writer did not want to vouch for. */
const FEWEST_WORDS = 5;
