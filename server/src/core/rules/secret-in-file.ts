import { IDENTITY_FIELDS } from '../register/fields';
import type { RegisterEntry, RegisterValue } from '../register/register';
import type { Fix } from '../terms/fix';
import { overlaps, type Span } from '../text/span';
import type { AnalysisRule, Observation } from './rule';

/**
 * A name, a telephone number, an address or a handle in the entry of a confidential source. The file is synchronised,
 * snapshotted and kept under version control: whoever gets a copy has the source. The message never repeats it.
 */
export const secretInFile: AnalysisRule = {
  id: 'secret-in-file',
  default: true,
  severity: 'error',
  title: 'An identity detail of a confidential source',
  backing: ['BBC', 'CPJ'],
  check(_analysis, { register }) {
    return register.entries.filter(isConfidential).flatMap((entry) => leaks(entry, register.sidecarPlace));
  },
  fixes({ span }, analysis): readonly Fix[] {
    const { text } = analysis;
    const start = text.lastIndexOf('\n', span[0] - 1) + 1;
    const end = text.indexOf('\n', span[1]);
    const line = text.slice(start, end < 0 ? text.length : end);
    const isWholeLine = FIELD_LINE.test(line) && !/[{}]/.test(line) && start <= span[0];
    return isWholeLine && end >= 0
      ? [{ title: 'Delete this line from the register', edits: [{ span: [start, end + 1], text: '' }] }]
      : [{ title: 'Delete this detail from the register', edits: [{ span, text: '' }] }];
  },
};

const FIELD_LINE = /^[ \t]*["']?[\w-]+["']?[ \t]*:/;
const CONFIDENTIAL_TERMS: ReadonlySet<string> = new Set([
  'background',
  'deep-background',
  'off-record',
  'not-for-attribution',
]);

/** Whose name the story withholds: by the terms, or by the kind where no terms are noted. */
function isConfidential({ section, kind, terms }: RegisterEntry): boolean {
  if (section !== 'sources' || terms === 'on-record') return false;
  const unnamed = kind === 'anonymous-person' || kind === 'anonymous-group';
  return (
    unnamed ||
    (terms !== null && CONFIDENTIAL_TERMS.has(terms) && kind !== 'spokesperson' && kind !== 'document')
  );
}

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,}/g;
const HANDLE = /(?<![\w.@/])@[A-Za-z_]\w{2,}/g;
const PROFILE = /\b(?:t\.me|wa\.me|signal\.me|(?:twitter|x|instagram|facebook|linkedin)\.com)\/[\w@#/.+-]+/gi;
const DIALLED = /(?<![\w.:/+-])\+?\(?\d[\d ().-]{5,18}\d(?![\w:-])/g;
const DATE =
  /^(?:\d{4}-\d{2}(?:-\d{2})?|\d{1,2}[.-]\d{1,2}[.-]\d{2,4}|(?:1[5-9]|20)\d\d ?- ?(?:1[5-9]|20)?\d\d)$/;
const LOCAL_NUMBER = /^\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}$|^\d{3}[ .-]\d{4}$/;

function leaks(entry: RegisterEntry, sidecarPlace: Span): readonly Observation[] {
  const { written } = entry;
  const found: { span: Span; line: number; what: string }[] = [];
  const add = (what: string, { span, line }: Pick<RegisterValue, 'span' | 'line'>) => {
    if (!found.some((other) => overlaps(other.span, span))) found.push({ span, line, what });
  };
  for (const [field, value] of entry.fields) {
    if (IDENTITY_FIELDS.has(field.toLowerCase()) && value.text !== '') add(`“${field}”`, value);
  }
  for (const [what, pattern] of PATTERNS) {
    for (const match of written.text.matchAll(pattern)) {
      if (pattern === DIALLED && !isTelephone(match[0])) continue;
      const from = written.span[0] + match.index;
      const line = written.line + written.text.slice(0, match.index).split(/\r\n|\n|\r/).length - 1;
      add(what, { span: [from, from + match[0].length], line });
    }
  }
  return found.map(({ span, line, what }) => ({
    span: entry.span === null ? sidecarPlace : span,
    message: `${entry.span === null ? `Line ${line} of the sources file: ` : ''}Identity detail (${what}) for the confidential source “${entry.id}”. Remove it, and scrub it from the history: this file is copied widely.`,
  }));
}

const PATTERNS: readonly (readonly [string, RegExp])[] = [
  ['e-mail address', EMAIL],
  ['profile', PROFILE],
  ['handle', HANDLE],
  ['telephone number', DIALLED],
];

/** Ten digits or more, or what is written as a number to dial; no date, no span of years. */
function isTelephone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  if (DATE.test(text.trim()) || digits > 15) return false;
  return digits >= 10 || (text.startsWith('+') && digits >= 7) || LOCAL_NUMBER.test(text);
}
