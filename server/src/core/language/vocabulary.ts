import type { NameJudge, NounJudge } from './judge';

/**
 * The words of a language by which the rules ask, by what they tell. A rule looks for them in passages and knows no word
 * itself.
 */
export interface Vocabulary {
  readonly nouns: NounJudge;
  readonly names: NameJudge;
}
