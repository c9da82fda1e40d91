import { insertAtSentenceEnd } from '../fixes/insertions';
import { acceptBodyBeside } from '../fixes/tell-house';
import type { Pattern } from '../language/pattern';
import { holdsOneOf } from '../story/house-words';
import { isLooseToll, isOpenFigure, sharesInWords } from '../story/open-figures';
import { goesBack } from '../story/seen-figures';
import type { HouseStyle } from '../terms/house';
import type { ClaimKind } from '../terms/quantity';
import {
  articleRule,
  atPassage,
  type ClaimView,
  type ParagraphView,
  type Passage,
  type Question,
  type Story,
} from './rule';

/** A figure of the story. */
interface Told {
  readonly at: Passage;
  /** Null for a share in words that is no figure of the tables. */
  readonly claim: ClaimView | null;
  /** Its values, each with its measure: where they are given again with a source, none is needed here. */
  readonly values: readonly string[];
  /** It needs a source that its paragraph does not give. */
  readonly isOpen: boolean;
  readonly goesBack: boolean;
  /** A loose count of people who were harmed, which a story gives again and again. */
  readonly isLooseToll: boolean;
}

/**
 * A figure in the article's own voice, beside which nobody speaks and in whose paragraph nothing is linked. One question a
 * paragraph, and one for shares that go on. It asks the whole article, as the figure may be given elsewhere with its
 * source, or have been told before.
 */
export const statNoSource = articleRule({
  id: 'stat-no-source',
  default: true,
  severity: 'warning',
  title: 'A figure without a source',
  backing: ['BBC', 'RSS', 'OSR'],
  find(paragraph, { house, vocabulary: { figures } }): readonly Told[] {
    const isBare = givesNoSource(paragraph, house) && !paragraph.passage.has(figures.game);
    const told = paragraph.claims.map((claim) => ({
      at: claim.passage,
      claim,
      values: claim.values.map((value) => `${claim.measure} ${value}`),
      isOpen: isBare && isOpenFigure(claim, paragraph, figures),
      goesBack: goesBack(claim, figures),
      isLooseToll: isLooseToll(claim, figures),
    }));
    const inWords = isBare ? sharesInWords(paragraph, figures) : [];
    const unread = inWords.filter((at) => !told.some((one) => one.isOpen && one.at.touches(at)));
    return [...told, ...unread.map(inWordsAlone)];
  },
  check(story, { vocabulary }, found) {
    const told = found.flatMap(({ found: figures }) => figures);
    const sourced = new Set(told.flatMap(({ claim, values }) => (claim?.source == null ? [] : values)));
    const firsts = new Map(
      told.toReversed().flatMap(({ claim, values }) => values.map((value) => [value, claim])),
    );
    const firstToll = told.find((one) => one.isOpen && one.isLooseToll);
    const isKnown = (one: Told) =>
      (one.isLooseToll && one !== firstToll) ||
      one.values.some((value) => sourced.has(value) || (one.goesBack && firsts.get(value) !== one.claim));
    const counted = paragraphsOfOwnCount(story, vocabulary.figures.ownCount);
    const open = found.flatMap(({ paragraph, found: figures }) => {
      const index = story.indexOf(paragraph.passage);
      const left = counted.has(index) ? [] : figures.filter((one) => one.isOpen && !isKnown(one));
      return left.length === 0 ? [] : [{ index, figures: left }];
    });
    return inRuns(open).map(question);
  },
  fixes: atPassage((at, text) => [
    ...insertAtSentenceEnd(text, at, 'according to TK'),
    ...acceptBodyBeside(text, at),
  ]),
});

function inWordsAlone(at: Passage): Told {
  return { at, claim: null, values: [], isOpen: true, goesBack: false, isLooseToll: false };
}

/** How a sentence ends, or goes on in a list. */
const STOP = /[.!?…:;,]["”’')\]]*\s*$/;

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

/** The figures without a source of one paragraph. */
interface OpenFigures {
  readonly index: number;
  readonly figures: readonly Told[];
}

/** So many paragraphs on, shares are still of the same survey. */
const LONGEST_GAP = 2;

/** Shares that go on over paragraphs come from one place, and are one question. */
function inRuns(open: readonly OpenFigures[]): readonly (readonly Told[])[] {
  const runs: { last: number; areShares: boolean; figures: readonly Told[] }[] = [];
  for (const { index, figures } of open) {
    const run = runs.at(-1);
    const areShares = figures.every(({ claim }) => claim !== null && SHARES.has(claim.kind));
    if (run?.areShares === true && areShares && index - run.last <= LONGEST_GAP) {
      run.last = index;
      run.figures = [...run.figures, ...figures];
    } else runs.push({ last: index, areShares, figures });
  }
  return runs.map(({ figures }) => figures);
}

const SHARES: ReadonlySet<ClaimKind> = new Set(['rate', 'poll']);

/** Asked in the first sentence with a share or a count; a change alone only tells how such a one has moved. */
function question(open: readonly Told[]): Question {
  const { sentence } = open.find(({ claim }) => claim?.kind !== 'change')?.at ?? {};
  const lead = open.find(({ at }) => sentence?.touches(at) === true) ?? open[0];
  if (lead === undefined) throw new RangeError('A question is about one figure at least.');
  const others = open.filter((one) => one !== lead);
  const figures = others.length === 0 ? 'does this figure' : 'do these figures';
  return {
    at: lead.at,
    ...(lead.claim === null ? {} : { about: lead.claim }),
    message: `Where ${figures} come from?`,
    related: others.map(({ at }) => ({ at, message: 'This figure has no source either.' })),
  };
}
