import { pattern } from '../../language/pattern';
import { wordList } from '../../language/word-list';
import smallNumbers from '../words/small-numbers.words';

const FROM = 'AP Stylebook, “numerals”';

/** How copy counts people. */
export const counting = {
  numbers: wordList(smallNumbers),
  counted: pattern({
    says: 'people who are counted',
    from: FROM,
    match:
      /^(?<definite>the |these |those |all |all the )?(?<number>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) (?:of the )?(?<rest>.+)$/i,
    finds: ['[The two officials in the room]', '[14 aides]'],
    leaves: ['officials', 'several aides'],
  }),
  several: pattern({
    says: 'more than one person',
    from: FROM,
    match: /\b(?:people|persons|officials|sources|aides|\p{L}{3,}s)\b/u,
    finds: ['the [officials] in the room'],
    leaves: ['the official in the room'],
  }),
  countedNoun: pattern({
    says: 'the noun that is counted',
    from: FROM,
    match: /^[^,]*?(?<noun>[\p{L}-]{1,40}?s|people)\b(?= |$|,)/u,
    finds: ['[senior officials] in the room'],
    leaves: ['senior staff'],
  }),
};
