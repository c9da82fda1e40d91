import { goTo } from '../fixes/go-to';
import { articleRule, type ParagraphView, type Passage, type SpeakerView } from './rule';

/** The first voice that readers hear has no name. It asks the whole article, of which one quotation is the first. */
export const anonFirstQuote = articleRule({
  id: 'anon-first-quote',
  default: false,
  severity: 'hint',
  title: 'The first quotation of the story is from an unnamed source',
  backing: ['WP'],
  find: voicesIn,
  check(_, __, found) {
    const voices = found.flatMap((one) => one.found);
    const [first] = voices;
    if (first === undefined || first.speaker?.isUnnamed !== true) return [];
    const named = voices.find(({ speaker }) => speaker?.kind === 'named-person');
    return [
      {
        at: first.at,
        about: first.speaker,
        message: 'First voice readers hear is unnamed. Could a named one lead?',
        related: named === undefined ? [] : [{ at: named.at, message: 'The first quotation with a name.' }],
      },
    ];
  },
  fixes: ({ related }, text) =>
    (related ?? []).flatMap(({ at }) => goTo('Go to the first named quotation', text, at)),
});

const FEWEST_WORDS = 4;

interface Voice {
  readonly at: Passage;
  readonly speaker: SpeakerView | null;
}

/** What is quoted in a paragraph, and whom it is from, in the order of the text. */
function voicesIn({ passage, statements }: ParagraphView): readonly Voice[] {
  return statements
    .flatMap(({ quotedParts, speaker }) => quotedParts.map((at) => ({ at, speaker })))
    .filter(({ at }) => passage.holds(at) && at.wordCount >= FEWEST_WORDS)
    .sort((a, b) => a.at.place.span[0] - b.at.place.span[0]);
}
