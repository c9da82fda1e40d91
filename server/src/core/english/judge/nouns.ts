import type { NounJudge } from '../../language/judge';
import type { Gender } from '../../terms/source';
import { classOfNoun, isHumanNoun, isPlural, singular } from '../mentions/nouns';
import { MONTHS } from '../words/number-contexts';
import { FEMALE_NOUNS, MALE_NOUNS, TITLES } from '../words/person-nouns';

/** What common nouns tell. */
export const nouns: NounJudge = {
  singular,
  isPlural,
  classOf: classOfNoun,
  isHuman: isHumanNoun,
  genderOf,
  tellsRole: (noun) => noun !== 'person' && (isHumanNoun(noun) || TITLES.has(noun)),
  singularOfCounted,
  countedIn: (base) => singularOfCounted(base.toLowerCase().replace(/^(?:of|per) (?:the |all )?/, '')),
  isMonth: (word) => MONTHS.has(word),
};

function genderOf(noun: string): Gender | null {
  if (MALE_NOUNS.has(noun)) return 'male';
  return FEMALE_NOUNS.has(noun) ? 'female' : null;
}

function singularOfCounted(words: string): string {
  if (/(?:ss|us)$/.test(words)) return words;
  if (words.endsWith('ies')) return `${words.slice(0, -3)}y`;
  if (/(?:ches|shes|xes|sses)$/.test(words)) return words.slice(0, -2);
  return words.endsWith('s') ? words.slice(0, -1) : words;
}
