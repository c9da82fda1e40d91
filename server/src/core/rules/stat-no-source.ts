import { insertAtSentenceEnd } from '../fixes/insertions';
import type { Pattern } from '../language/pattern';
import { holdsOneOf } from '../story/house-words';
import { goesBack, isSeen } from '../story/seen-figures';
import type { HouseStyle } from '../terms/house';
import type { ClaimKind } from '../terms/quantity';
import {
  articleRule,
  atPassage,
  type ClaimView,
  type ParagraphView,
  type Question,
  type Story,
} from './rule';

/** A figure of the story. */
interface Told {
  readonly claim: ClaimView;
  /** Its values, each with its measure: where they are given again with a source, none is needed here. */
  readonly values: readonly string[];
  /** It needs a source that its paragraph does not give. */
  readonly isOpen: boolean;
  readonly goesBack: boolean;
}

/**
 * A figure in the article's own voice, beside which nobody speaks and in whose paragraph nothing is linked. One question a paragraph.
 * It asks the whole article, as the figure may be given elsewhere with its source, or have been told before.
 */
export const statNoSource = articleRule({
  id: 'stat-no-source',
  default: true,
  severity: 'warning',
  title: 'A figure without a source',
  backing: ['BBC', 'RSS', 'OSR'],
  find(paragraph, { house, vocabulary: { figures } }): readonly Told[] {
    const isBare =
      paragraph.claims.length > 0 && givesNoSource(paragraph, house) && !paragraph.passage.has(figures.game);
    return paragraph.claims.map((claim) => ({
      claim,
      values: claim.values.map((value) => `${claim.measure} ${value}`),
      isOpen: isBare && isAsked(claim) && !isSeen(claim, figures) && !isSpokenNear(claim, paragraph),
      goesBack: goesBack(claim, figures),
    }));
  },
  check(story, { vocabulary }, found) {
    const told = found.flatMap(({ found: figures }) => figures);
    const sourced = new Set(told.flatMap(({ claim, values }) => (claim.source === null ? [] : values)));
    const firsts = new Map(
      told.toReversed().flatMap(({ claim, values }) => values.map((value) => [value, claim])),
    );
    const isKnown = ({ claim, values, goesBack: isToldBefore }: Told) =>
      values.some((value) => sourced.has(value) || (isToldBefore && firsts.get(value) !== claim));
    const counted = paragraphsOfOwnCount(story, vocabulary.figures.ownCount);
    return found.flatMap(({ paragraph, found: figures }) => {
      const open = figures.filter((one) => one.isOpen && !isKnown(one));
      return open.length === 0 || counted.has(story.indexOf(paragraph.passage)) ? [] : question(open);
    });
  },
  fixes: atPassage((at, text) => insertAtSentenceEnd(text, at, 'according to TK')),
});

/** What a reader would ask a source for. The toll of one event and the level of a market are seen, not researched. */
const RESEARCHED: ReadonlySet<ClaimKind> = new Set([
  'count',
  'rate',
  'change',
  'average',
  'poll',
  'forecast',
]);

function isAsked({ source, credit, isNarrated, disputed, values, kind }: ClaimView): boolean {
  const isCredited = source !== null || credit.basis !== 'narrator';
  return !isCredited && isNarrated && !disputed && values.length > 0 && RESEARCHED.has(kind);
}

/** How a sentence ends, or goes on in a list. */
const STOP = /[.!?…:;,]["”’')\]]*\s*$/;

/** So many sentences before and behind. */
const NEAR = 1;

/** Somebody speaks in its sentence or in one beside it: readers take the figure for theirs. */
function isSpokenNear({ passage }: ClaimView, { sentences, statements }: ParagraphView): boolean {
  const at = sentences.findIndex((sentence) => sentence.touches(passage));
  const near = sentences.slice(Math.max(0, at - NEAR), at + NEAR + 1);
  return statements.some(
    ({ at: spoken }) => spoken !== null && near.some((sentence) => sentence.touches(spoken)),
  );
}

function givesNoSource({ kind, passage, hasLink }: ParagraphView, house: HouseStyle): boolean {
  // A subheading or a caption line sums up what the text beneath it sources.
  const isCaption = kind === 'heading' || !STOP.test(passage.words);
  const isSourced = hasLink || holdsOneOf(passage.words, house.acceptedSources);
  return !isCaption && !isSourced;
}

const PARAGRAPHS_OF_COUNT = 2;

/** "A Courier analysis of the filings shows …": what the story counted itself it goes on telling for a while. */
function paragraphsOfOwnCount({ sources, indexOf }: Story, ownCount: Pattern): ReadonlySet<number> {
  const places = sources
    .filter(({ kind, name }) => kind === 'document' && ownCount.isIn(name))
    .flatMap(({ mentions }) => mentions.map(indexOf));
  return new Set(
    places.flatMap((i) => Array.from({ length: PARAGRAPHS_OF_COUNT + 1 }, (_, more) => i + more)),
  );
}

function question(open: readonly Told[]): readonly Question[] {
  const [first, ...others] = open.map(({ claim }) => claim);
  if (first === undefined) return [];
  const figures = others.length === 0 ? 'does this figure' : 'do these figures';
  return [
    {
      at: first.passage,
      about: first,
      message: `Where ${figures} come from?`,
      related: others.map(({ passage }) => ({ at: passage, message: 'This figure has no source either.' })),
    },
  ];
}
