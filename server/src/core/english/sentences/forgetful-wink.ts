// wink-nlp 2.4.0, made to forget. As it comes, a reading depends on those before it and leaves memory behind:
//
// - `add` in its src/cache.js enters every word that the model does not know, with its spelling, shape and part of
//   speech, into a lexicon which the instance keeps for all documents (about 130 bytes a word, twice that for one
//   with a capital letter, which is entered in small letters too), and offers no way to take it out again.
// - src/tokenizer.js asks this lexicon first and cuts a word only when it is not there. Before a comma, "Brack's" is
//   entered whole, since "Brack's," fits no pattern but that of a word with an apostrophe; from then on "Brack's" is
//   one token wherever it stands, where otherwise it is "Brack" and "'s".
//
// But the lexicon's index is a table that `model.core()` hands to the instance, and what has one can clear it.
// `findings/wink-nlp-*.sh` show all this on wink-nlp alone.

import winkNLP, { type ItsHelpers, type Model, type Tokens, type WinkMethods } from 'wink-nlp';

/**
 * Reads a text, and forgets its words once `look` has taken from the tokens what it wants.
 *
 * @param look must not let the tokens out: they are indices into what is forgotten.
 */
export type WinkReader = <T>(text: string, look: (words: Tokens, its: ItsHelpers) => T) => T;

/** What is looked into of a model's core; wink's types leave it open. */
interface WinkCore {
  readonly features: { readonly lexeme: Lexemes };
  readonly packing: object;
}

/** The words by their places, and the places of the words; `index` is the next free place. */
interface Lexemes {
  readonly list: string[];
  readonly hash: Record<string, number>;
  index: number;
}

/**
 * For how many new words an instance is used. The places of forgotten words cannot be given away again, because what
 * wink notes of them (some 50 bytes each) lies where nobody else can reach it; an instance that has used up its share
 * is dropped with them. The next one takes 0.2 ms and shares the model's tables.
 */
const WORDS_OF_AN_INSTANCE = 4096;

/**
 * Loads the model and hands out a reader that tags parts of speech, each text as if it were the first.
 *
 * A text's own words do remember each other: within it, the first "Brack's" decides as it does in wink.
 */
export function createWinkReader(model: Model): WinkReader {
  const { features, packing, ...others } = (model.core as () => WinkCore)();
  const { lexeme } = features;
  const known = lexeme.list.length;
  // Of a new word only its part of speech is asked for. wink would note its spelling and shape too.
  const core = { ...others, features, packing: { ...packing, efList: ['pos'] } };
  const start = () => {
    forgetFrom(known, lexeme);
    lexeme.list.length = known;
    lexeme.index = known;
    return winkNLP({ ...model, core: () => core }, ['pos']);
  };
  let idle: WinkMethods | null = start();
  return (text, look) => {
    const wink = idle ?? start();
    // An instance that breaks off in mid-reading is not used again.
    idle = null;
    const first = lexeme.list.length;
    const seen = look(wink.readDoc(text).tokens(), wink.its);
    forgetFrom(first, lexeme);
    if (lexeme.list.length < known + WORDS_OF_AN_INSTANCE) idle = wink;
    return seen;
  };
}

/** Takes out the words from a place on, and leaves their places empty. */
function forgetFrom(first: number, { list, hash }: Lexemes): void {
  for (const word of list.slice(first)) delete hash[word];
  list.fill('', first);
}
