import type { NounClass } from '../../terms/noun-phrase';
import { BARE_EVIDENCE, DOCUMENT_NOUNS, POLL_NOUNS, POST_NOUNS } from '../words/document-nouns';
import { MEDIA_NOUNS, ORGANIZATION_NOUNS } from '../words/organization-nouns';
import { IRREGULAR_PLURALS, KIN_NOUNS, ROLE_NOUNS, SPOKES_CORE, VAGUE_NOUNS } from '../words/person-nouns';

const NOT_PLURAL = /(?:ss|us|is|[aiou]s|news|series|species|corps|headquarters|works|press|politics)$/;

/** The singular of a lower-case noun, by the regular spellings and a short list of others. */
export function singular(noun: string): string {
  const irregular = IRREGULAR_PLURALS.get(noun);
  if (irregular !== undefined) return irregular;
  const dash = noun.lastIndexOf('-');
  if (dash > 0) {
    const last = IRREGULAR_PLURALS.get(noun.slice(dash + 1));
    if (last !== undefined) return noun.slice(0, dash + 1) + last;
  }
  if (noun.endsWith('women') || noun.endsWith('men')) return `${noun.slice(0, -2)}an`;
  if (noun.endsWith('people')) return `${noun.slice(0, -6)}person`;
  if (!noun.endsWith('s') || NOT_PLURAL.test(noun)) return noun;
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/.test(noun)) return noun.slice(0, -2);
  return noun.slice(0, -1);
}

/** True when the noun's form is plural. */
export function isPlural(noun: string): boolean {
  return singular(noun) !== noun && noun !== 'data' && noun !== 'media';
}

/** The class of a noun, given in the singular; null where the lexicons do not hold it. */
export function classOfNoun(noun: string): NounClass | null {
  if (/^\d+-year-old$/.test(noun)) return 'human';
  if (SPOKES_CORE.has(noun) || KIN_NOUNS.has(noun)) return 'human';
  if (noun === 'figure') return 'document';
  if (POLL_NOUNS.has(noun)) return 'poll';
  if (ROLE_NOUNS.has(noun) || noun === 'person') return 'human';
  if (POST_NOUNS.has(noun)) return 'post';
  if (DOCUMENT_NOUNS.has(noun) || BARE_EVIDENCE.has(noun)) return 'document';
  if (MEDIA_NOUNS.has(noun)) return 'media';
  if (ORGANIZATION_NOUNS.has(noun)) return 'organization';
  if (VAGUE_NOUNS.has(noun)) return 'human';
  const dash = noun.lastIndexOf('-');
  if (dash > 0) return classOfNoun(noun.slice(dash + 1));
  if (
    /(?:ologist|ographer|iatrist|woman|person|maker|holder|keeper|worker|owner|player|goer)$/.test(noun) &&
    noun.length > 5
  )
    return 'human';
  return null;
}

/** True for a noun, in the singular, that names a human being by role, kinship or trade. */
export function isHumanNoun(noun: string): boolean {
  return classOfNoun(noun) === 'human';
}
