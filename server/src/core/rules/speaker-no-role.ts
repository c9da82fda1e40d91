import { insertApposition } from '../fixes/insertions';
import { knowEverywhere } from '../fixes/tell-house';
import type { PeopleWords } from '../language/vocabulary/people';
import type { Desk, ParagraphView, Passage, SourceRule, SourceView } from './rule';

/** Somebody is quoted by name, and nothing near any mention of the name tells who they are. */
export const speakerNoRole: SourceRule = {
  id: 'speaker-no-role',
  asks: 'source',
  default: true,
  severity: 'information',
  title: 'Somebody speaks by name, and readers are not told who they are',
  backing: ['Reuters', 'BBC', 'SPJ'],
  check(source, desk) {
    const { name, firstMention: at, statements, paragraphs } = source;
    if (at === null || statements.length === 0 || isKnown(source, desk)) return [];
    const { people } = desk.vocabulary;
    const surname = people.surnameOf(name);
    if (!people.isFullName(name) || !at.words.includes(surname) || isSignature(at, people)) return [];
    if (paragraphs.some((paragraph) => tellsWho(surname, paragraph, people))) return [];
    return [{ at, about: source, message: `Who is ${name}, and why are we asking them?` }];
  },
  fixes({ at, about }, text) {
    if ('inFile' in at || about === undefined || !('mentions' in about)) return [];
    return [...insertApposition(text, at, 'TK'), knowEverywhere(about.name)];
  },
};

/** No person; or one whose role the text or the register gives, or whom every reader knows. */
function isKnown(source: SourceView, { register, house: { householdNames } }: Desk): boolean {
  const { kind, role, affiliation, party, names } = source;
  return (
    kind !== 'named-person' ||
    (role ?? affiliation ?? party) !== null ||
    names.some((name) => householdNames.includes(name.toLowerCase())) ||
    register.entryOf(source)?.fields.has('role') === true
  );
}

/** “…” — Ana Ruiz: letters, comments and bylines are signed, not introduced. */
function isSignature(mention: Passage, { signedBehind }: PeopleWords): boolean {
  return /[-―—–~]\s*$/.test(mention.wordsBefore(4)) || signedBehind.isIn(mention.wordsBehind(30));
}

/** How many sentences around a mention may tell who it is. */
const REACH = 2;

/** Does the sentence with the name tell who bears it, or one around it? Of the paragraphs beside, the one next to it. */
function tellsWho(
  surname: string,
  { sentences, previous, next }: ParagraphView,
  people: PeopleWords,
): boolean {
  return sentences.some(({ words }, i) => {
    const at = words.indexOf(surname);
    if (at < 0) return false;
    const around = [
      ...(i === 0 ? (previous?.sentences.slice(-1) ?? []) : []),
      ...sentences.slice(Math.max(0, i - REACH), i + REACH + 1),
      ...(i >= sentences.length - REACH ? (next?.sentences.slice(0, 1) ?? []) : []),
    ];
    const isTold = people.toldBehind.isIn(words.slice(at + surname.length));
    return isTold || around.some((sentence) => people.tellsRole(sentence.words));
  });
}
