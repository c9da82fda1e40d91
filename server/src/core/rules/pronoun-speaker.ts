import { replaceWords } from '../fixes/replacements';
import type { Asked } from '../language/judge';
import type { PeopleWords } from '../language/vocabulary/people';
import { listInWords } from '../wording/numbers';
import { capitalized } from '../wording/text';
import type { Desk, ParagraphRule, ParagraphView, Passage, PronounView } from './rule';

/** "He said", where the words before it have two people who could be "he". */
export const pronounSpeaker: ParagraphRule = {
  id: 'pronoun-speaker',
  asks: 'paragraph',
  default: true,
  severity: 'information',
  title: '"He said", and it could be either of two people',
  backing: ['AP'],
  check(paragraph, desk) {
    const asked = new Set<number>();
    return paragraph.pronouns.flatMap((pronoun) => {
      const { passage, source } = pronoun;
      // "He praised them but said …" is one pronoun for two statements.
      if (asked.has(passage.place.span[0])) return [];
      const rivals = rivalsBefore(pronoun, paragraph, desk);
      if (rivals.length < 2) return [];
      asked.add(passage.place.span[0]);
      const message = `“${capitalized(passage.words)}” could be ${eitherOf(rivals)}.`;
      return [{ at: passage, ...(source === null ? {} : { about: source }), message }];
    });
  },
  fixes({ at }, text, desk) {
    if ('inFile' in at) return [];
    const paragraph = text.story.paragraphs.find(({ passage }) => passage.holds(at));
    const pronoun = paragraph?.pronouns.find(({ passage }) => passage.touches(at));
    if (paragraph === undefined || pronoun === undefined) return [];
    const rivals = rivalsBefore(pronoun, paragraph, desk);
    return rivals.flatMap((name) => replaceWords(`Say ${name}`, text, at, name));
  },
};

/**
 * Whom a reader could take the pronoun for, among those named in its sentence or the one before: the person that the
 * sentence is about, and whoever else the pronoun fits. Nobody where one person is both its subject and its speaker:
 * readers stay with them.
 */
function rivalsBefore(
  { passage, candidates }: PronounView,
  paragraph: ParagraphView,
  { judge: { pronouns }, vocabulary: { anonymity, people } }: Pick<Desk, 'judge' | 'vocabulary'>,
): readonly string[] {
  if (!passage.has(anonymity.tellsSex) || passage.isQuoted) return [];
  const { sentence } = passage;
  const before = paragraph.sentences.findLast(({ place }) => place.span[1] <= sentence.place.span[0]);
  const reach = upTo(passage, before ?? sentence);
  const asked = pronouns.asks(passage.words.toLowerCase());
  const subjects = subjectsIn(reach, asked, paragraph, people);
  const isSubject = (speaker: string) => subjects.some((name) => speaker.includes(people.surnameOf(name)));
  const speakers = speakersIn(reach, paragraph);
  const goesOn = speakers.length > 0 && speakers.every(isSubject);
  if (subjects.length === 0 || goesOn || speakersIn(upTo(passage, sentence), paragraph).some(isSubject))
    return [];
  // Whom the sentence only acts on or speaks of is no rival: readers stay with its subject.
  const known = peopleIn(paragraph, people);
  const named = candidates
    .filter((name) => known.has(name))
    .filter((name) => speakers.some((speaker) => speaker.includes(people.surnameOf(name))));
  const rivals = new Set([...subjects, ...named].map((name) => people.surnameOf(name)));
  // "He told Lind": whoever is named in what he says or does is not he.
  return [...rivals].filter((name) => !passage.after.includes(name));
}

/** From the beginning of a sentence up to a passage. */
function upTo({ place }: Passage, sentence: Passage): Passage {
  return sentence.part(0, place.span[0] - sentence.place.span[0]);
}

/** The full names of the people whom the words are about and whom the pronoun fits. */
function subjectsIn(
  reach: Passage,
  asked: Asked | null,
  { mentions }: ParagraphView,
  people: PeopleWords,
): readonly string[] {
  return mentions
    .filter(({ isSubject, isQuoted, isPossessive }) => isSubject && !isQuoted && !isPossessive)
    .filter(({ passage }) => reach.holds(passage))
    .flatMap(({ person }) => person ?? [])
    .filter((person) => person.certainty === 2 && (person.gender === null || person.gender === asked))
    .map(({ name }) => name)
    .filter((name) => isPersonName(name, people));
}

/** The words of those who speak within a passage. */
function speakersIn(reach: Passage, { statements }: ParagraphView): readonly string[] {
  return statements.flatMap(({ source: [first] }) =>
    first !== undefined && reach.holds(first) ? [first.words] : [],
  );
}

/** The full names of those in the paragraph who are people for certain. */
function peopleIn({ speakers, mentions }: ParagraphView, people: PeopleWords): ReadonlySet<string> {
  const names = [
    ...speakers.filter(({ kind }) => kind === 'named-person').map(({ name }) => name),
    ...mentions.flatMap(({ person }) => (person?.certainty === 2 ? [person.name] : [])),
  ];
  return new Set(names.filter((name) => isPersonName(name, people)));
}

function isPersonName(name: string, { placeName }: PeopleWords): boolean {
  return /^\p{Lu}/u.test(name) && name.includes(' ') && !placeName.isIn(name);
}

function eitherOf(names: readonly string[]): string {
  return listInWords(names).replace(' and ', ' or ');
}
