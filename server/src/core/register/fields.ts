import type { NoSuchThing } from '../terms/correction';
import type { ClaimKind } from '../terms/quantity';
import type { SourceKind } from '../terms/source';

/**
 * The form of an entry: its fields and the values that some of them are limited to.
 * Provenance: the project's register format (`docs/register.md`), after the sources and claims sheets of
 * fact-checking desks.
 */

const SHARED_FIELDS = [
  'as',
  'kind',
  'period',
  'status',
  'checked',
  'note',
  'locator',
  'date',
  'url',
] as const;

/** The fields of a source. */
export const SOURCE_FIELDS: ReadonlySet<string> = new Set([
  ...SHARED_FIELDS,
  ...['terms', 'embargo', 'reason', 'basis', 'people', 'role', 'affiliation', 'gender', 'medium'],
  ...['corroborated-by', 'covered-by', 'reply', 'sign-off', 'consent', 'whistleblower', 'sponsor'],
]);

/** The fields of a claim. */
export const CLAIM_FIELDS: ReadonlySet<string> = new Set([...SHARED_FIELDS, 'source', 'base', 'unit']);

/**
 * Fields that tell who or where somebody is. They are no fields of the register; in an entry of a confidential
 * source they are a leak.
 */
export const IDENTITY_FIELDS: ReadonlySet<string> = new Set([
  ...[
    'name',
    'real-name',
    'full-name',
    'phone',
    'tel',
    'telephone',
    'mobile',
    'cell',
    'email',
    'e-mail',
    'mail',
  ],
  ...[
    'handle',
    'contact',
    'address',
    'signal',
    'whatsapp',
    'telegram',
    'threema',
    'twitter',
    'x',
    'instagram',
  ],
]);

const SOURCE_KINDS: Readonly<Record<SourceKind, true>> = {
  'named-person': true,
  spokesperson: true,
  organization: true,
  document: true,
  poll: true,
  media: true,
  'social-post': true,
  'anonymous-person': true,
  'anonymous-group': true,
  'vague-group': true,
};

const CLAIM_KINDS: Readonly<Record<ClaimKind, true>> = {
  count: true,
  'event-count': true,
  rate: true,
  money: true,
  change: true,
  average: true,
  poll: true,
  rank: true,
  index: true,
  forecast: true,
};

/** The fields of a reading that was set right. */
export const READING_FIELDS: ReadonlySet<string> = new Set(['as', 'said-by', 'is', 'note']);

const NO_SUCH_THINGS: readonly NoSuchThing[] = ['no-source', 'no-figure'];

/** On what footing a source speaks; `embargo: TIME` stands beside these. */
export const TERMS: readonly string[] = [
  'on-record',
  'background',
  'deep-background',
  'off-record',
  'not-for-attribution',
];

/** How far the desk is with an entry. */
export const STATUSES: readonly string[] = ['open', 'checked', 'disputed'];

/** What words can be, by hand. */
export const READ_AS: readonly string[] = [...Object.keys(SOURCE_KINDS), ...NO_SUCH_THINGS];

/** The values of `kind`, by section. */
export const KINDS: Readonly<Record<'sources' | 'claims', readonly string[]>> = {
  sources: Object.keys(SOURCE_KINDS),
  claims: Object.keys(CLAIM_KINDS),
};

/** True for one of the source kinds of the analysis. */
export function isSourceKind(text: string): text is SourceKind {
  return Object.hasOwn(SOURCE_KINDS, text);
}

/** True for what words can be said not to be. */
export function isNoSuchThing(text: string): text is NoSuchThing {
  return NO_SUCH_THINGS.some((thing) => thing === text);
}

/** True for a placeholder that is still to be filled in. */
export function isToCome(text: string): boolean {
  return /^TK(?:TK)*$/.test(text);
}
