import type { LocalMention } from '../../terms/mention';
import type { LocalSecondHand, SecondHandKind } from '../../terms/second-hand';
import { PLACE_ADJECTIVES } from '../words/nationalities';
import { MEDIA_NAMES, MEDIA_WORDS } from '../words/organization-nouns';

const UNNAMED_REPORTS =
  /\b(?:according\s+to\s+(?:the\s+)?reports(?=[,.]|\s+(?:that|which)\b)|(?:according\s+to\s+)?(?:(?:news|media|press|local|local\s+media|multiple|several|published|unconfirmed|some)\s+reports|reports\s+(?:say|said|suggest(?:ed)?|indicate[sd]?|claim(?:ed)?)|reports\s+in\s+the\s+(?:local\s+)?(?:media|press)|(?:multiple|several|some|various|many|local|foreign)\s+(?:[\p{L}-]+\s+){0,4}(?:media|outlets|newspapers|broadcasters)\s+(?:(?:have|has|had|also)\s+){0,2}(?:report(?:ed)?|say|said|claim(?:ed)?|suggest(?:ed)?)|(?<country>[\p{L}-]{2,})\s+(?:media|press|newspapers)\s+(?:(?:have|has|had|also)\s+)?report(?:ed)?|(?:according\s+to|told)\s+(?:local|foreign|several|some|various)(?:[- ](?:language|news))?\s+(?:media|outlets|newspapers|broadcasters|press)(?!\s+reports)))\b/giu;
const BEFORE: readonly (readonly [SecondHandKind, RegExp])[] = [
  ['told', /\b(?:told|tells|telling|spoke\s+to|in\s+an?\s+interview\s+(?:with|on))\s+(?:the\s+)?$/iu],
  ['citing', /\b(?:citing|quoting|quoted\s+(?:by|in)|cited\s+by)\s+(?:the\s+)?$/iu],
  [
    'reported-by',
    /\b(?:first\s+|originally\s+|earlier\s+|previously\s+)?(?:reported|published|obtained|revealed)\s+(?:\w+\s+)?by\s+(?:the\s+)?$/iu,
  ],
];

/**
 * Finds where the article leans on another outlet: an outlet that somebody told, that is cited or that reported first, and
 * reports that nobody is named for.
 *
 * @returns block spans in UTF-16 code units, in the order of the text.
 */
export function findSecondHand(text: string, mentions: readonly LocalMention[]): readonly LocalSecondHand[] {
  const found: LocalSecondHand[] = [];
  for (const { phrase, quoted } of mentions) {
    if (quoted || phrase.proper === null || !isOutlet(phrase.proper)) continue;
    const before = text.slice(Math.max(0, phrase.span[0] - 40), phrase.span[0]);
    for (const [kind, pattern] of BEFORE) {
      const match = pattern.exec(before);
      if (match === null) continue;
      const start = phrase.span[0] - before.length + match.index;
      found.push({
        span: [start, phrase.core[1]],
        kind,
        outlet: [phrase.core[1] - phrase.proper.length, phrase.core[1]],
      });
      break;
    }
  }
  for (const match of text.matchAll(UNNAMED_REPORTS)) {
    const country = match.groups?.country?.toLowerCase();
    // "the Danish media reported", but not "social media reported".
    if (country !== undefined && !PLACE_ADJECTIVES.has(country)) continue;
    found.push({ span: [match.index, match.index + match[0].length], kind: 'unnamed-reports', outlet: null });
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

/** True for the name of a newspaper, broadcaster or agency. */
export function isOutlet(name: string): boolean {
  const lower = name.toLowerCase().replace(/^the /, '');
  const words = lower.split(' ');
  return (
    MEDIA_NAMES.has(lower) ||
    MEDIA_NAMES.has(`the ${lower}`) ||
    (words.length > 1 && MEDIA_WORDS.has(words[words.length - 1] ?? ''))
  );
}
