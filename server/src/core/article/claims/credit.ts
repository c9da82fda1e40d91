import type { Place } from '../../prose/paragraph';
import type { Attribution } from '../../terms/attribution';
import { contains } from '../../text/span';
import { type CreditContext, type Crediting, creditTo, isRecord, NARRATOR } from './crediting';
import { byFigureBefore, bySentenceBefore, bySentenceBehind } from './neighbour-credit';
import { type PlacedClaim, sentenceOf, wordsBetween } from './placed-claim';
import { isNamedWithin, type Part } from './speech';

/** Credits the claims of a paragraph, in their order. */
export function creditClaims(claims: readonly PlacedClaim[], context: CreditContext): readonly Crediting[] {
  const credited: Crediting[] = [];
  claims.forEach((claim, i) => {
    credited.push(
      byContent(claim, context) ??
        byPronoun(claim, context) ??
        byDescription(claim, context) ??
        byCoordination(claim, context) ??
        byName(claim, context) ??
        bySentenceBefore(claim, context) ??
        byFigureBefore(claim, claims[i - 1], credited[i - 1], context) ??
        bySentenceBehind(claim, context) ??
        byLink(claim, context) ??
        NARRATOR,
    );
  });
  return credited;
}

/** Who says it: the narrowest attribution whose content holds the claim, for who is quoted within a quotation goes first. */
function byContent(claim: PlacedClaim, context: CreditContext): Crediting | null {
  const { speech, traits, judge } = context;
  const said = speech.contents
    .touching(claim.span)
    .filter((part) => part.attribution.sourceId !== null && holdsFigure(claim, part, context))
    .sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]));
  const [first] = said;
  if (first === undefined) return null;
  // "The city said it had lost $4 million, according to the filing"; an outlet only passes on what it heard.
  const wide = said.find(
    ({ attribution }) =>
      judge.wideCue.isIn(cueOf(attribution)) && traits.get(attribution.sourceId ?? '')?.kind !== 'media',
  );
  if (wide !== undefined && !claim.inQuote) return creditTo(wide.attribution, 'attribution');
  // "Two clerks promised $26,000, officials said": what is promised is theirs who tell it.
  const teller = said.find(({ attribution }) => !judge.bids.isIn(cueOf(attribution)));
  return creditTo((teller ?? first).attribution, 'attribution');
}

/** Can a figure in what somebody says be theirs? Not of results, of what a body has agreed, and behind what is demanded. */
function holdsFigure(
  claim: PlacedClaim,
  { attribution, span }: Part,
  { traits, judge }: CreditContext,
): boolean {
  const cue = cueOf(attribution);
  const source = traits.get(attribution.sourceId ?? '');
  const name = source?.name ?? '';
  // "are believed to be 4,000" names nobody.
  if (source?.kind === 'vague-group' && attribution.source.length === 0) return false;
  if (judge.noSource.isIn(name) || (judge.decides.isIn(cue) && !claim.inQuote)) return false;
  return !judge.bids.isIn(cue) || !judge.behindBid.isIn(wordsBetween(claim, span[0], claim.span[0]));
}

function cueOf({ cue }: Attribution<Place>): string {
  return cue.map(({ paragraph, span }) => paragraph.words.slice(span[0], span[1])).join(' ');
}

/** "All 14 towns drain, said Quist. Since May 11 have flooded, she said": a pronoun that nobody else can be meant by. */
function byPronoun(claim: PlacedClaim, context: CreditContext): Crediting | null {
  const { speech, traits } = context;
  const unknown = speech.contents
    .touching(claim.span)
    .some(({ attribution }) => attribution.sourceId === null && attribution.source.length > 0);
  const before = unknown ? speech.lastBefore(claim.sentence[0]) : null;
  const id = before?.attribution.sourceId ?? null;
  if (before === null || id === null) return null;
  return PEOPLE.has(traits.get(id)?.kind ?? '') || isRecord(id, context)
    ? creditTo(before.attribution, 'sentence-before')
    : null;
}

/** Kinds of sources that a pronoun in the singular can take up. */
const PEOPLE: ReadonlySet<string> = new Set(['named-person', 'anonymous-person', 'spokesperson']);

/** "A poll of 1,156 adults found", "an analysis of gifts over $1 million shows": the figure describes what is cited. */
function byDescription(claim: PlacedClaim, { speech, traits, judge }: CreditContext): Crediting | null {
  const named = speech.names.touching(claim.span).find(({ attribution: { sourceId } }) => {
    const source = traits.get(sourceId ?? '');
    return source?.isRecord === true && !judge.noSource.isIn(source.name);
  });
  return named === undefined ? null : creditTo(named.attribution, 'attribution');
}

/** "Some 4,000 wells are dry, according to the ministry, and rainfall has halved": one source for both clauses. */
function byCoordination(claim: PlacedClaim, { speech, judge }: CreditContext): Crediting | null {
  const wide = speech.cues.touching(claim.sentence).find(({ attribution, span }) => {
    const cue = wordsBetween(claim, span[0], span[1]);
    const opens =
      judge.opensWithCue.isIn(wordsBetween(claim, claim.sentence[0], span[0])) && span[1] <= claim.span[0];
    const reaches = contains(claim.sentence, span) && (opens || judge.wideCue.isIn(cue));
    return reaches && attribution.sourceId !== null && !isNamedWithin(attribution, claim);
  });
  return wide === undefined ? null : creditTo(wide.attribution, 'coordination');
}

/** A known source that the sentence names with a cue, though the attribution was not made out. */
function byName(claim: PlacedClaim, { namesIn, judge }: CreditContext): Crediting | null {
  if (claim.inQuote) return null;
  const sentence = sentenceOf(claim);
  const cued = judge.namedBehindCue.find(sentence);
  const place = claim.span[0] - claim.sentence[0];
  for (const { source, start, end } of namesIn(sentence)) {
    if (judge.noSource.isIn(source.name)) continue;
    const tells = end <= place && judge.tellsBehindName.isIn(sentence.slice(end, end + 90));
    if (!tells && !cued.some(({ span }) => contains(span, [start, end]))) continue;
    const span: Place = {
      paragraph: claim.paragraph,
      span: [claim.sentence[0] + start, claim.sentence[0] + end],
    };
    return { sourceId: source.id, credit: { basis: 'coordination', span, destination: null } };
  }
  return null;
}

function byLink(
  { paragraph, sentence, span: figure }: PlacedClaim,
  { links }: CreditContext,
): Crediting | null {
  const [link = links.touching(sentence)[0]] = links.touching(figure);
  if (link === undefined) return null;
  const { span, destination } = link;
  const basis = destination.startsWith('#') ? 'register' : 'link';
  return { sourceId: null, credit: { basis, span: { paragraph, span }, destination } };
}
