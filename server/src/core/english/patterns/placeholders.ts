import { pattern } from '../../language/pattern';
import type { PlaceholderWords } from '../../language/vocabulary/placeholders';

const FROM = 'newsroom usage in English: “TK”, to come';

/** Marks of what is still to come. */
export const placeholders: PlaceholderWords = {
  whole: pattern({
    says: 'nothing but a placeholder',
    from: FROM,
    match: /^TK(?:TK)*$/,
    finds: ['[TKTK]'],
    leaves: ['TK Quist'],
  }),
  toCome: pattern({
    says: 'a placeholder',
    from: FROM,
    match: /(?<![\p{L}\p{N}@#/.&_-])TK(?:TK)*(?![\p{L}\p{N}_]|-\d|\.\p{L})/u,
    finds: ['He is [TK] years old.'],
    leaves: ['TK-421', 'ATK'],
  }),
  numberToCome: pattern({
    says: 'a number to come',
    from: FROM,
    match:
      /(?:(?<=[$£€])X{2,}|(?<![\p{L}\p{N}])X{2,}(?= ?%| per ?cent\b| (?:million|billion|percentage)\b))(?: ?%)?(?![\p{L}\p{N}])/u,
    finds: ['$[XX] million', '[XX %] of them'],
    leaves: ['Super Bowl XX'],
  }),
  explained: pattern({
    says: 'an abbreviation that looks like a placeholder',
    from: FROM,
    match: /\bT\p{L}+ K\p{L}+ \(TK\)/u,
    finds: ['the [Tekniska Kammaren (TK)] said'],
    leaves: ['the board (TK) said'],
  }),
};
