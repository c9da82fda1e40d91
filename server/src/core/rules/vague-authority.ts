import { classOfNoun, isPlural, singular } from '../english/mentions/nouns';
import { CLASS_ADJECTIVES } from '../english/words/public-voices';
import { insertApposition } from '../fixes/analysis-insertions';
import { laterMentions } from '../story/later-mentions';
import { paragraphOf } from '../story/paragraphs';
import { quotedSpeech } from '../story/quoted-speech';
import type { Analysis } from '../terms/analysis';
import type { Fix } from '../terms/fix';
import type { HouseStyle } from '../terms/house';
import type { Source, SourceKind } from '../terms/source';
import { textOf } from '../text/span';
import { inTextOrder, sourcesById } from '../wording/sources';
import { shorten } from '../wording/text';
import type { AnalysisRule } from './rule';

/** A class of people who stand for nobody in particular, where no example is named in this or the next paragraph. */
export const vagueAuthority: AnalysisRule = {
  id: 'vague-authority',
  default: true,
  severity: 'information',
  title: '"Experts say", and nobody is named',
  backing: ['Guardian', 'NPR', 'Wikipedia on weasel words'],
  check(analysis, { house }) {
    const isQuoted = quotedSpeech(analysis);
    const examples = paragraphsWithExample(analysis);
    return inTextOrder(analysis.sources).flatMap((source) => {
      const first = source.mentions.find((mention) => !isQuoted(mention));
      if (first === undefined) return [];
      if (source.kind !== 'vague-group' && !isVagueHere(source, house)) return [];
      const people = whoTheyAre(textOf(analysis.text, first), analysis.text);
      const paragraph = paragraphOf(analysis, first);
      if (people === null || paragraph === null) return [];
      if (examples.has(paragraph) || examples.has(paragraph + 1)) return [];
      if (EXAMPLE_BEHIND.test(analysis.text.slice(first[1], first[1] + LONGEST_GAP))) return [];
      return [{ span: first, subject: source.id, message: question(people), related: laterMentions(source) }];
    });
  },
  fixes({ span }, analysis): readonly Fix[] {
    const naming = insertApposition(analysis, span, 'among them TK');
    const softer = someOf(textOf(analysis.text, span));
    return softer === null
      ? [naming]
      : [naming, { title: `Say “${softer}”`, edits: [{ span, text: softer }] }];
  },
};

/** Whom the house holds to be nobody in particular, uncounted and described no further: "stakeholders said". */
function isVagueHere({ kind, people, name }: Source, { vagueNouns }: HouseStyle): boolean {
  return kind === 'anonymous-group' && people === null && vagueNouns.some((noun) => endsWith(name, noun));
}

function endsWith(name: string, noun: string): boolean {
  const words = name.toLowerCase();
  return words === noun || words.endsWith(` ${noun}`);
}

/** "Critics" claims all of them; "some critics" does not. */
function someOf(words: string): string | null {
  const bare = /^\p{L}[\p{L}-]*s$/u.exec(words)?.[0];
  if (bare === undefined || BARE_QUANTIFIER.test(words)) return null;
  const isCapital = /^\p{Lu}\p{Ll}/u.test(bare);
  return isCapital ? `Some ${bare.charAt(0).toLowerCase()}${bare.slice(1)}` : `some ${bare}`;
}

/** Agentless evidentials ("it is believed", "reportedly") name no people to ask about: the rule `evidential` has them. */
const AGENTLESS = /^(?:it|there|reportedly|purportedly|allegedly|supposedly|apparently)\b/i;
/** "Some" and "many" alone name no class. */
const BARE_QUANTIFIER = /^(?:some|many|most|others|few|several)$/i;
const LEADING_QUANTIFIER = /^(?:some|many|most|few|other|several|the|these|those)\s+(?:of\s+the\s+)?/i;

/** Whom it means was told before; nobody here to name. */
const PRONOUN = /^(?:they|he|she|we|it|these|those|who)$/i;
/** "some involved in the talks" */
const MODIFIER_FIRST = /^(?:\p{Ll}+(?:ed|ing)|who|with|in|close|familiar)\b/u;

/** "Early supporters, such as Ada Brunner": an example stands right behind. */
const EXAMPLE_BEHIND = /^(?:[^.!?]{0,20}),? (?:such as|including|like|among them) (?:\p{Ll}+ ){0,2}\p{Lu}/u;
const EXAMPLE_WITHIN = /,? (?:such as|including|like) (?:\p{Ll}+ ){0,2}\p{Lu}/u;
const LONGEST_GAP = 60;
const TAIL =
  /\s(?:of|in|from|at|for|to|with|who|on|near|inside|outside|around|involved|close|familiar)\b.*$/is;

/** A class that can be asked: people, bodies, polls and reports; no "bylaws". */
function isOfPeople(people: string): boolean {
  if (MODIFIER_FIRST.test(people)) return true;
  return classOfNoun(singular(people.replace(TAIL, '').toLowerCase().split(/\s+/).at(-1) ?? '')) !== null;
}

const PARTY = /^(?:democrats|republicans|conservatives|liberals|greens|tories)$/;
function whoTheyAre(words: string, text: string): string | null {
  if (AGENTLESS.test(words) || PRONOUN.test(words) || EXAMPLE_WITHIN.test(words)) return null;
  if (BARE_QUANTIFIER.test(words)) return '';
  const people = words.replace(LEADING_QUANTIFIER, '').split(',')[0] ?? '';
  if (!isOfPeople(people) || PARTY.test(words.toLowerCase())) return null;
  if (MODIFIER_FIRST.test(people)) return shorten(`of those ${people}`, 50);
  // A capital that only begins the sentence is not a name's: "Critics", but "Lindqvist backers".
  const first = /^\p{Lu}\p{Ll}+/u.exec(people)?.[0].toLowerCase() ?? '';
  const isCommon = (isPlural(first) && !PARTY.test(first)) || CLASS_ADJECTIVES.has(first);
  const begins = people === words && (isCommon || new RegExp(`\\b${first}\\b`, 'u').test(text));
  return shorten(begins ? people.charAt(0).toLowerCase() + people.slice(1) : people, 50);
}

function question(people: string): string {
  return people === ''
    ? 'Who? Name one, or say how many we asked.'
    : `Which ${people}? Name one, or say how many we asked.`;
}

const EXAMPLES: ReadonlySet<SourceKind> = new Set([
  'named-person',
  'spokesperson',
  'organization',
  'document',
  'poll',
]);

function paragraphsWithExample(analysis: Analysis): ReadonlySet<number | null> {
  const sources = sourcesById(analysis);
  const isExample = (source: Source | undefined) => source !== undefined && EXAMPLES.has(source.kind);
  return new Set(
    analysis.attributions
      .filter((a) => a.sourceId !== null && isExample(sources.get(a.sourceId)))
      .flatMap((a) => [...a.source, ...a.content].slice(0, 1))
      .map((span) => paragraphOf(analysis, span)),
  );
}
