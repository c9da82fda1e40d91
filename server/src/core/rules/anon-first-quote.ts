import { countWords, quotedParts } from '../story/quoted-parts';
import { isUnnamed, sourcesById } from '../wording/sources';
import type { AnalysisRule } from './rule';

/** The first voice that readers hear has no name. */
export const anonFirstQuote: AnalysisRule = {
  id: 'anon-first-quote',
  default: false,
  severity: 'hint',
  title: 'The first quotation of the story is from an unnamed source',
  backing: ['WP'],
  check(analysis) {
    const sources = sourcesById(analysis);
    const quotes = analysis.attributions
      .flatMap((statement) =>
        quotedParts(analysis, statement).map((span) => ({ span, sourceId: statement.sourceId })),
      )
      .filter(({ span }) => countWords(analysis, span) >= FEWEST_WORDS)
      .sort((a, b) => a.span[0] - b.span[0]);
    const voice = (id: string | null) => (id === null ? undefined : sources.get(id));
    const first = quotes[0];
    const speaker = voice(first?.sourceId ?? null);
    if (first === undefined || speaker === undefined || !isUnnamed(speaker)) return [];
    const named = quotes.find(({ sourceId }) => voice(sourceId)?.kind === 'named-person');
    return [
      {
        span: first.span,
        subject: speaker.id,
        message: 'First voice readers hear is unnamed. Could a named one lead?',
        related:
          named === undefined ? [] : [{ span: named.span, message: 'The first quotation with a name.' }],
      },
    ];
  },
  fixes({ related }) {
    const named = related[0];
    return named === undefined
      ? []
      : [{ title: 'Go to the first named quotation', edits: [], goTo: named.span }];
  },
};

const FEWEST_WORDS = 4;
