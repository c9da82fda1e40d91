import { classOfNoun, isPlural, singular } from '../english/mentions/nouns';
import { KIN_NOUNS } from '../english/words/person-nouns';
import {
  BYSTANDER_NOUNS,
  COUNSEL_NOUNS,
  CROWD_NOUNS,
  ELECTED_NOUNS,
  PUBLIC_SERVICES,
} from '../english/words/public-voices';
import type { Analysis } from '../terms/analysis';
import type { Source } from '../terms/source';
import { textOf } from '../text/span';

const POSSESSIVE = /^(?:his|her|their|its|my|our|your|\S+[’']s?)\s/i;
/** "The candidate Gary Holm’s doctor" */
const OF_SOMEBODY = /\p{Lu}[\p{L}.-]*[’']s?\s+\S+$/u;
const FOR_SOMEBODY = /\s(?:for|representing)\s/i;
const OF = /\s(?:of|in|from|at|for|representing)\s.*$/i;

/**
 * True for people without a name who speak in public as what they are, so that no reason is owed for leaving the names
 * out: a party or its members, a crowd, the officials of a public service, somebody's lawyer or kin. One of a party and
 * people who are counted are none of them.
 */
function isPublicVoice({ kind, people }: Source, phrase: string): boolean {
  if (kind === 'anonymous-group' && people !== null) return false;
  const words = phrase.replace(OF, '').toLowerCase().split(/\s+/);
  const head = words.at(-1) ?? '';
  const noun = singular(head.replace(/^ex-/, ''));
  if (COUNSEL_NOUNS.has(noun))
    return POSSESSIVE.test(phrase) || OF_SOMEBODY.test(phrase) || FOR_SOMEBODY.test(phrase);
  // "my father", "Tom Boyle’s sister": whose they are says who they are.
  if (KIN_NOUNS.has(noun)) return POSSESSIVE.test(phrase);
  if (!isPlural(head) && !/^an?\s+(?:\w+\s+)?(?:number|group|handful)\b/i.test(phrase)) return false;
  const members = singular(phrase.toLowerCase().match(NUMBER_OF)?.[1] ?? '');
  return (
    CROWD_NOUNS.has(noun) ||
    ELECTED_NOUNS.has(noun) ||
    ELECTED_NOUNS.has(members) ||
    words.slice(0, -1).some((w) => PUBLIC_SERVICES.has(w))
  );
}

/**
 * True for people whose name is left out to shield them, as far as the words tell: they say how they know or asked not
 * to be named, or hold a post that gives them something to tell; no bystander, and nobody who speaks in public.
 */
export function isShielded(source: Source, analysis: Analysis): boolean {
  const [first] = source.mentions;
  if (first === undefined) return false;
  if (source.basis !== null || analysis.anonymity.some(({ own }) => own.includes(source.id))) return true;
  const phrase = textOf(analysis.text, first);
  if (isPublicVoice(source, phrase)) return false;
  if (POINTS_BACK.test(phrase) || endsInName(phrase, analysis.text)) return false;
  const words = phrase.replace(TAIL, '').split(/\s+/);
  const head = words.at(-1) ?? '';
  const noun = singular(head.toLowerCase());
  // "Harbour Insider", "Ida Baker": a name that looks like a post.
  if (words.length > 1 && /^\p{Lu}/u.test(head) && !ELECTED_NOUNS.has(noun)) return false;
  return classOfNoun(noun) === 'human' && !BYSTANDER_NOUNS.has(noun);
}

/** How many words with a capital at the end of a title have a name among them. */
const FEWEST_CAPITALS = 4;
const CAPITAL = /^\p{Lu}/u;
/** "an aide to Majority Leader Ada Quist" is not she. */
const LEADS_TO_ANOTHER: ReadonlySet<string> = new Set(['to', 'for', 'with', 'by']);

/** "Head of the Harbour Council Ada Quist": the last two follow a body, or stand elsewhere as a surname. */
function endsInName(phrase: string, text: string): boolean {
  const words = phrase.split(/\s+/);
  const begins = words.findLastIndex((word) => !CAPITAL.test(word)) + 1;
  const [body = '', given = '', surname = ''] = words.slice(-3);
  if (words.length - begins < FEWEST_CAPITALS || LEADS_TO_ANOTHER.has(words[begins - 1] ?? '')) return false;
  if (classOfNoun(singular(surname.toLowerCase())) !== null) return false;
  if (classOfNoun(singular(body.toLowerCase())) === 'organization') return true;
  return text.replaceAll(`${given} ${surname}`, '').includes(surname);
}

/** Pronouns; and "the stern warden", "the researchers": who comes in with "the" was told of before. */
const POINTS_BACK = /^(?:he|she|they|it|these|those|this|the|any|no|all)\b/i;
const TAIL =
  /(?:,|\s(?:of|in|from|at|for|to|with|who|whose|on|near|inside|close|familiar|briefed|involved|speaking)\b).*$/is;

/** "a handful of other members of parliament" */
const NUMBER_OF = /^an?\s+(?:\w+\s+)?(?:number|group|handful)\s+of\s+(?:other\s+)?(\p{L}+)/u;
