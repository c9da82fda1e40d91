import type { Pattern } from '../language/pattern';
import { overlaps, type Span } from '../text/span';
import { IDENTITY_FIELDS } from './fields';
import type { RegisterEntry, RegisterValue } from './register';

/** Something in an entry that tells who the source is. */
export interface IdentityDetail {
  /** In UTF-16 code units of the text that the entry stands in: story or sidecar. */
  readonly span: Span;
  /** The line of that text, from 1. */
  readonly line: number;
  /** What it is, and never the detail itself: "telephone number". */
  readonly what: string;
}

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,}/g;
const HANDLE = /(?<![\w.@/])@[A-Za-z_]\w{2,}/g;
const DIALLED = /(?<![\w.:/+-])\+?\(?\d[\d ().-]{5,18}\d(?![\w:-])/g;
const DATE =
  /^(?:\d{4}-\d{2}(?:-\d{2})?|\d{1,2}[.-]\d{1,2}[.-]\d{2,4}|(?:1[5-9]|20)\d\d ?- ?(?:1[5-9]|20)?\d\d)$/;
const LOCAL_NUMBER = /^\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}$|^\d{3}[ .-]\d{4}$/;

/**
 * Finds names, addresses, handles and numbers in the entry of a source, comments included; in that of a claim, fields for them.
 *
 * @param profile profiles and chats on sites where people have names.
 */
export function identityDetails(
  { section, written, fields }: RegisterEntry,
  profile: Pattern,
): readonly IdentityDetail[] {
  const found: IdentityDetail[] = [];
  const add = (what: string, { span, line }: Pick<RegisterValue, 'span' | 'line'>) => {
    if (!found.some((other) => overlaps(other.span, span))) found.push({ span, line, what });
  };
  for (const [field, value] of fields) {
    if (IDENTITY_FIELDS.has(field.toLowerCase()) && value.text !== '') add(`“${field}”`, value);
  }
  // A long figure in the entry of a claim is no telephone number, and its author no secret.
  if (section !== 'sources') return found;
  for (const [what, spans] of patternsIn(written.text, profile)) {
    for (const [start, end] of spans) {
      const line = written.line + written.text.slice(0, start).split(/\r\n|\n|\r/).length - 1;
      add(what, { span: [written.span[0] + start, written.span[0] + end], line });
    }
  }
  return found;
}

function patternsIn(text: string, profile: Pattern): readonly (readonly [string, readonly Span[]])[] {
  const all = (pattern: RegExp, fits: (words: string) => boolean = () => true): readonly Span[] =>
    [...text.matchAll(pattern)]
      .filter(({ 0: words }) => fits(words))
      .map(({ 0: words, index }) => [index, index + words.length]);
  return [
    ['e-mail address', all(EMAIL)],
    ['profile', profile.find(text).map(({ span }) => span)],
    ['handle', all(HANDLE)],
    ['telephone number', all(DIALLED, isTelephone)],
  ];
}

/** Ten digits or more, or what is written as a number to dial; no date, no span of years. */
function isTelephone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  if (DATE.test(text.trim()) || digits > 15) return false;
  return digits >= 10 || (text.startsWith('+') && digits >= 7) || LOCAL_NUMBER.test(text);
}
