import type { SourceRule } from './rule';

/** The very words of somebody without a name: one question a source, at the first quotation. */
export const anonQuote: SourceRule = {
  id: 'anon-quote',
  asks: 'source',
  default: false,
  severity: 'hint',
  title: 'A direct quotation from an unnamed source',
  backing: ['NYT'],
  check(source) {
    const { isUnnamed, firstMention, statements } = source;
    if (!isUnnamed || firstMention === null) return [];
    const [first, ...others] = statements
      .flatMap(({ quotedParts }) => quotedParts)
      .filter(({ wordCount }) => wordCount >= FEWEST_WORDS);
    if (first === undefined) return [];
    return [
      {
        at: first,
        about: source,
        message: 'Unnamed direct quote. Does the wording earn its place?',
        related: others.map((at) => ({ at, message: 'Also quoted from this unnamed source.' })),
      },
    ];
  },
};

/** A fragment in a paraphrase is a word that the writer did not want to vouch for. */
const FEWEST_WORDS = 5;
