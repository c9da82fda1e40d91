import { insertApposition } from '../fixes/insertions';
import { replaceWords } from '../fixes/replacements';
import type { ClassWords } from '../language/vocabulary/classes';
import type { Vocabulary } from '../language/vocabulary/vocabulary';
import type { HouseStyle } from '../terms/house';
import { shorten } from '../wording/text';
import { laterMentions } from './later-mentions';
import {
  atPassage,
  type Desk,
  type ParagraphView,
  type Passage,
  type Question,
  type SourceRule,
  type SourceView,
} from './rule';

/** A class of people who stand for nobody in particular, where no example is named in the same sentence or the next. */
export const vagueAuthority: SourceRule = {
  id: 'vague-authority',
  asks: 'source',
  default: true,
  severity: 'information',
  title: '"Experts say", and nobody is named',
  backing: ['Guardian', 'NPR', 'Wikipedia on weasel words'],
  check(source, desk) {
    const [first, ...later] = source.mentions.filter(({ isQuoted }) => !isQuoted);
    const asked = first === undefined ? null : questionAt(first, source, desk);
    if (asked === null) return [];
    const again = () => later.map((at) => questionAt(at, source, desk)).filter((one) => one !== null);
    return [{ ...asked, related: laterMentions(source), again }];
  },
  fixes: atPassage((at, text, { vocabulary }) => {
    const naming = insertApposition(text, at, 'among them TK');
    const softer = someOf(at.words, vocabulary.classes);
    return softer === null ? [naming] : [naming, ...replaceWords(`Say “${softer}”`, text, at, softer)];
  }),
};

const LONGEST_GAP = 60;

function questionAt(at: Passage, source: SourceView, { house, vocabulary }: Desk): Question | null {
  if (source.kind !== 'vague-group' && !isVagueHere(source, house)) return null;
  const people = whoTheyAre(at, source, vocabulary);
  const paragraph = source.paragraphs.find(({ passage }) => passage.holds(at));
  if (people === null || paragraph === undefined || namesExample(at, paragraph)) return null;
  if (isLinkedWork(at, people, paragraph, vocabulary)) return null;
  if (vocabulary.classes.exampleBehind.isIn(at.wordsBehind(LONGEST_GAP))) return null;
  return { at, about: source, message: question(people), related: laterMentions(source, at) };
}

/** Whom the house holds to be nobody in particular, uncounted and described no further: "stakeholders said". */
function isVagueHere({ kind, people, name }: SourceView, { vagueNouns }: HouseStyle): boolean {
  return kind === 'anonymous-group' && people === null && vagueNouns.some((noun) => endsWith(name, noun));
}

function endsWith(name: string, noun: string): boolean {
  const words = name.toLowerCase();
  return words === noun || words.endsWith(` ${noun}`);
}

/** "Critics" claims all of them; "some critics" does not. */
function someOf(words: string, { bareQuantifier }: ClassWords): string | null {
  const bare = /^\p{L}[\p{L}-]*s$/u.exec(words)?.[0];
  if (bare === undefined || bareQuantifier.isIn(words)) return null;
  const isCapital = /^\p{Lu}\p{Ll}/u.test(bare);
  return isCapital ? `Some ${bare.charAt(0).toLowerCase()}${bare.slice(1)}` : `some ${bare}`;
}

/** The class without its quantifier, as a question names it; '' for "some" alone, null where nobody can be asked for. */
function whoTheyAre(first: Passage, source: SourceView, { classes, nouns }: Vocabulary): string | null {
  const { words } = first;
  if ([classes.agentless, classes.pronoun, classes.exampleWithin].some((what) => first.has(what)))
    return null;
  if (first.has(classes.bareQuantifier)) return '';
  const people = classes.leadingQuantifier.without(words).split(',')[0] ?? '';
  const isParty = classes.party.isIn(words.toLowerCase());
  if (!isOfPeople(people, { classes, nouns }) || isParty) return null;
  if (classes.modifierFirst.isIn(people)) return shorten(`of those ${people}`, 50);
  // A capital that only begins the sentence is not a name's: "Critics", but "Lindqvist backers".
  const opening = /^\p{Lu}\p{Ll}+/u.exec(people)?.[0].toLowerCase() ?? '';
  const isTaggedAsName = first.tokens[0]?.tag === 'PROPN';
  const isCommon = !isTaggedAsName || nouns.isPlural(opening) || classes.adjectives.has(opening);
  const isCapitalOfSentence = people === words && (isCommon || stands(opening, source.paragraphs));
  return shorten(isCapitalOfSentence ? people.charAt(0).toLowerCase() + people.slice(1) : people, 50);
}

function stands(word: string, paragraphs: readonly ParagraphView[]): boolean {
  return paragraphs.some(
    ({ passage }) => passage.words.includes(word) && passage.tokens.some(({ text }) => text === word),
  );
}

/** A class that can be asked: people, bodies, polls and reports; no "bylaws". */
function isOfPeople(people: string, vocabulary: Pick<Vocabulary, 'classes' | 'nouns'>): boolean {
  return vocabulary.classes.modifierFirst.isIn(people) || classOf(people, vocabulary) !== null;
}

function classOf(people: string, { classes, nouns }: Pick<Vocabulary, 'classes' | 'nouns'>) {
  const head = classes.tail.without(people).toLowerCase().split(/\s+/).at(-1) ?? '';
  return nouns.classOf(nouns.singular(head));
}

/** Studies that are linked can be looked up; critics who are linked are still nobody in particular. */
function isLinkedWork(
  at: Passage,
  people: string,
  { links }: ParagraphView,
  vocabulary: Pick<Vocabulary, 'classes' | 'nouns'>,
): boolean {
  const isWork = ['document', 'poll'].includes(classOf(people, vocabulary) ?? '');
  return (
    isWork && links.some(({ passage, destination }) => !destination.startsWith('#') && passage.touches(at))
  );
}

function question(people: string): string {
  return people === ''
    ? 'Who? Name one, or say how many we asked.'
    : `Which ${people}? Name one, or say how many we asked.`;
}

/** So many sentences behind: an example further on is another voice. */
const NEAR = 1;

/** Somebody in particular speaks in the same sentence or the next, be it of the next paragraph. */
function namesExample(at: Passage, { sentences, statements, next }: ParagraphView): boolean {
  const from = sentences.findIndex((sentence) => sentence.touches(at));
  const near = sentences.slice(from, from + NEAR + 1);
  const isNear = statements.some(
    ({ speaker, at: spoken }) =>
      speaker?.isIdentified === true && spoken !== null && near.some((sentence) => sentence.touches(spoken)),
  );
  const goesOn = from + NEAR >= sentences.length;
  return isNear || (goesOn && (next?.speakers ?? []).some(({ isIdentified }) => isIdentified));
}
