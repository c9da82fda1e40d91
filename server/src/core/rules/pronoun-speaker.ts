import { toSource } from '../prose/source-map';
import { paragraphOf } from '../story/paragraphs';
import { quotedSpeech } from '../story/quoted-speech';
import type { Analysis } from '../terms/analysis';
import type { PronounReading } from '../terms/attribution';
import type { People } from '../terms/person';
import { contains, type Span, textOf } from '../text/span';
import { listInWords } from '../wording/numbers';
import type { AnalysisRule } from './rule';

/** "He said", where the words before it have two people who could be "he". */
export const pronounSpeaker: AnalysisRule = {
  id: 'pronoun-speaker',
  default: true,
  severity: 'information',
  title: '"He said", and it could be either of two people',
  backing: ['AP'],
  check(analysis) {
    const isQuoted = quotedSpeech(analysis);
    const readers = whatReadersKnow(analysis);
    const asked = new Set<number>();
    return analysis.pronouns.flatMap((reading) => {
      const pronoun = textOf(analysis.text, reading.span);
      if (!/^s?he$/i.test(pronoun) || isQuoted(reading.span)) return [];
      const rivals = rivalsBefore(analysis, reading, readers);
      // "He praised them but said …" is one pronoun for two statements.
      if (rivals.length < 2 || asked.has(reading.span[0])) return [];
      asked.add(reading.span[0]);
      return [
        {
          span: reading.span,
          ...(reading.sourceId === null ? {} : { subject: reading.sourceId }),
          message: `“${capital(pronoun)}” could be ${eitherOf(rivals)}.`,
        },
      ];
    });
  },
  fixes({ span }, analysis) {
    const reading = analysis.pronouns.find((one) => one.span[0] === span[0]);
    if (reading === undefined) return [];
    return rivalsBefore(analysis, reading, whatReadersKnow(analysis)).map((name) => ({
      title: `Say ${name}`,
      edits: [{ span, text: name }],
    }));
  },
};

/**
 * Whom a reader could take the pronoun for, among those named in its sentence or the one before: the person that the
 * sentence is about, and whoever else the pronoun fits. Nobody where one person is both its subject and its speaker:
 * readers stay with them.
 */
function rivalsBefore(
  analysis: Analysis,
  { span, candidates }: PronounReading,
  { people, names, speakers: all }: Known,
): readonly string[] {
  const index = paragraphOf(analysis, span);
  const document = index === null ? undefined : analysis.blocks[index];
  if (index === null || document === undefined) return [];
  const { block, facts } = document;
  const at = facts.sentences.findIndex((sentence) => span[0] < toSource(block, sentence)[1]);
  const before = facts.sentences[at - 1] ?? facts.sentences[at];
  if (before === undefined) return [];
  const reach: Span = [toSource(block, before)[0], span[0]];
  const gender = /^s/i.test(textOf(analysis.text, span)) ? 'female' : 'male';
  const subjects = facts.mentions
    .filter(({ subject, quoted, possessive }) => subject && !quoted && !possessive)
    .filter(({ phrase }) => contains(reach, toSource(block, phrase.span)))
    .flatMap(({ phrase }) => (phrase.name === null ? [] : (people.of(phrase.name) ?? [])))
    .filter((person) => person.certainty === 2 && (person.gender === null || person.gender === gender))
    .map((person) => person.name)
    .filter(isPersonName);
  const isSubject = (speaker: string) => subjects.some((name) => speaker.includes(shortName(name)));
  const own: Span = [toSource(block, facts.sentences[at] ?? before)[0], span[0]];
  const speakersIn = (place: Span) =>
    (all.get(index) ?? []).filter((one) => contains(place, one)).map((one) => textOf(analysis.text, one));
  const speakers = speakersIn(reach);
  const goesOn = speakers.length > 0 && speakers.every(isSubject);
  if (subjects.length === 0 || goesOn || speakersIn(own).some(isSubject)) return [];
  // Whom the sentence only acts on or speaks of is no rival: readers stay with its subject.
  const named = candidates
    .filter((name) => names.has(name))
    .filter((name) => speakers.some((speaker) => speaker.includes(shortName(name))));
  const rivals = new Set([...subjects, ...named].map(shortName));
  // "He told Lind": whoever is named in what he says or does is not he.
  const rest = textOf(analysis.text, [span[1], toSource(block, facts.sentences[at] ?? before)[1]]);
  return [...rivals].filter((name) => !rest.includes(name));
}

function isPersonName(name: string): boolean {
  return /^\p{Lu}/u.test(name) && name.includes(' ') && !/^St\.? | (?:of|the) /.test(name);
}

/** What the story has told by its end of who its people are and where they speak. */
interface Known {
  readonly people: People;
  /** The full names of those who are people for certain. */
  readonly names: ReadonlySet<string>;
  /** Where sources stand, by the index of their block. */
  readonly speakers: ReadonlyMap<number, readonly Span[]>;
}

function whatReadersKnow(analysis: Analysis): Known {
  const { people } = analysis;
  const named = analysis.sources.filter(({ kind }) => kind === 'named-person');
  const names = new Set(named.map(({ name }) => name).filter(isPersonName));
  for (const { facts } of analysis.blocks) {
    for (const { phrase } of facts.mentions) {
      const person = phrase.name === null ? null : people.of(phrase.name);
      if (person?.certainty === 2 && isPersonName(person.name)) names.add(person.name);
    }
  }
  const speakers = new Map<number, Span[]>();
  for (const span of analysis.attributions.flatMap(({ source }) => source.slice(0, 1))) {
    const paragraph = paragraphOf(analysis, span);
    if (paragraph !== null) speakers.set(paragraph, [...(speakers.get(paragraph) ?? []), span]);
  }
  return { people, names, speakers };
}

function shortName(candidate: string): string {
  const words = candidate.replace(/,? (?:Jr|Sr)\.?$| I{2,3}$/, '').split(' ');
  return words.at(-1) ?? candidate;
}

function eitherOf(names: readonly string[]): string {
  return listInWords(names).replace(' and ', ' or ');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
