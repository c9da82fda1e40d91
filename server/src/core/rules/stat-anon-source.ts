import { insertAtSentenceEnd } from '../fixes/insertions';
import type { ShieldJudge } from '../language/judge';
import type { FigureWords } from '../language/vocabulary/figures';
import type { RegisterView } from '../register/register-view';
import type { ClaimKind } from '../terms/quantity';
import { readShortly } from '../wording/claims';
import {
  articleRule,
  atPassage,
  type ClaimView,
  type ParagraphView,
  type Question,
  type SpeakerView,
  type StatementView,
} from './rule';

/** A figure that readers can go after, or one that only unnamed people give. */
interface Told {
  readonly claim: ClaimView;
  /** The key of the unnamed source; null for a figure that is borne out. */
  readonly unnamed: string | null;
}

/**
 * A figure that only unnamed people stand behind. Numbers sound exact whoever gives them; readers cannot weigh
 * these, and nobody can look them up. One question a source, at its first figure. It asks the whole article, as the
 * figure may be borne out anywhere.
 */
export const statAnonSource = articleRule({
  id: 'stat-anon-source',
  default: true,
  severity: 'warning',
  title: 'A figure that only unnamed people stand behind',
  backing: ['AP', 'BBC'],
  find: (paragraph, { register, judge, vocabulary: { figures } }): readonly Told[] =>
    paragraph.claims.flatMap((claim): readonly Told[] => {
      if (isBorneOut(claim, register)) return [{ claim, unnamed: null }];
      const { source } = claim;
      const isUnnamed =
        source?.isUnnamed === true && !source.isKindGuess && !tellsThePublic(source, judge.shields);
      const isOpen = isUnnamed && isCheckable(claim, figures);
      return isOpen && restsOn(source, claim, paragraph, figures) ? [{ claim, unnamed: source.key }] : [];
    }),
  check(_story, _desk, found) {
    const told = found.flatMap(({ found: figures }) => figures);
    const borneOut = new Set(told.flatMap(({ claim, unnamed }) => (unnamed === null ? figureOf(claim) : [])));
    const open = told.filter(({ claim, unnamed }) => unnamed !== null && !borneOut.has(figureOf(claim)));
    return [...new Set(open.map(({ unnamed }) => unnamed))].flatMap((key) =>
      question(open.filter(({ unnamed }) => unnamed === key).map(({ claim }) => claim)),
    );
  },
  fixes: atPassage((at, text) => insertAtSentenceEnd(text, at, 'as TK shows')),
});

function question([first, ...others]: readonly ClaimView[]): readonly Question[] {
  if (first === undefined) return [];
  return [
    {
      at: first.passage,
      about: first,
      message: `“${readShortly(first, 60)}”: only unnamed people stand behind it. Can we see the data, or say that it is an estimate?`,
      related: others.map(({ passage }) => ({
        at: passage,
        message: 'Another figure from the same source.',
      })),
    },
  ];
}

function figureOf({ measure, values }: ClaimView): string {
  return `${measure} ${values.join(' ')}`;
}

/** A named source or a document gives it, or the register backs it. */
function isBorneOut(claim: ClaimView, register: RegisterView): boolean {
  const { source, credit } = claim;
  return credit.basis === 'link' || (source !== null && standsFor(source)) || register.bearsOut(claim);
}

/** "More than 200 homes, officials said": an authority tells the public, and nobody hides. */
function tellsThePublic(
  { firstMention, people, asksNotToBeNamed }: SpeakerView,
  shields: ShieldJudge,
): boolean {
  return (
    firstMention !== null && people === null && !asksNotToBeNamed && shields.isPublicVoice(firstMention.words)
  );
}

/** Somebody who is named, or a document: readers can go there. */
function standsFor({ isUnnamed, kind }: SpeakerView): boolean {
  return !isUnnamed && kind !== 'vague-group';
}

/** What somebody has counted or measured; the toll of one event is told by those who are there. */
const DATA: ReadonlySet<ClaimKind> = new Set([
  'count',
  'rate',
  'money',
  'change',
  'average',
  'poll',
  'index',
]);
const FEWEST = 100;

function isCheckable(
  claim: ClaimView,
  { roughSize, estimated, definiteBefore, aside }: FigureWords,
): boolean {
  const { values, kind, measure, passage, hedge } = claim;
  if (values.length === 0 || !DATA.has(kind) || !claim.isNarrated) return false;
  // "The $6.2 million house": what one thing cost is no data.
  if (measure === 'currency' && definiteBefore.isIn(passage.before)) return false;
  // "Holm, which makes a third of its sales abroad, is for sale, two clerks said": that is told by the way.
  if (aside.isIn(passage.before)) return false;
  const isSmall = measure === 'count' && values.every((value) => value < FEWEST);
  return !isSmall && !passage.has(roughSize) && !estimated.isIn(hedge ?? '');
}

/** Its source gives it in so many words, and nobody else whom readers could go to speaks in the paragraph. */
function restsOn(
  source: SpeakerView,
  claim: ClaimView,
  { statements, passage, hasLink }: ParagraphView,
  words: FigureWords,
): boolean {
  if (hasLink) return false;
  const said = statements.filter(({ content }) => content.some((part) => passage.holds(part)));
  return (
    said.some((statement) => statement.speaker?.key === source.key && gives(statement, claim, words)) &&
    !said.some(({ speaker }) => speaker !== null && standsFor(speaker))
  );
}

/** "Two officials said 1,400 …": described, in so many words, in the sentence of the figure. */
function gives(
  { source: [words], content, cueWords }: StatementView,
  { passage }: ClaimView,
  { givesFigure, describedSource }: FigureWords,
): boolean {
  if (words === undefined || !content.some((said) => said.holds(passage))) return false;
  return passage.sentence.touches(words) && givesFigure.isIn(cueWords) && words.has(describedSource);
}
