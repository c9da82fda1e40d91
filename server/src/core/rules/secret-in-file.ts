import { deleteDetail } from '../fixes/delete-detail';
import { identityDetails } from '../register/identity-details';
import type { RegisterEntry } from '../register/register';
import type { ArticleRule } from './rule';

/**
 * A name, a telephone number, an address or a handle in the entry of a confidential source. The file is synchronised,
 * snapshotted and kept under version control: whoever gets a copy has the source. The message never repeats it. It
 * asks the whole article, as it goes by entries of the register.
 */
export const secretInFile: ArticleRule = {
  id: 'secret-in-file',
  asks: 'article',
  default: true,
  severity: 'error',
  title: 'An identity detail of a confidential source',
  backing: ['BBC', 'CPJ'],
  check(_story, { register, vocabulary }) {
    return register.entries.filter(isConfidential).flatMap((entry) =>
      identityDetails(entry, vocabulary.identities.profile).map(({ span, line, what }) => ({
        at: { inFile: entry.span === null ? register.sidecarPlace : span },
        message: `${entry.span === null ? `Line ${line} of the sources file: ` : ''}Identity detail (${what}) for the confidential source “${entry.id}”. Remove it, and scrub it from the history: this file is copied widely.`,
      })),
    );
  },
  // What stands in the sidecar file is asked about in the article, where there is nothing to delete.
  fixes: ({ at }, text, { register }) =>
    'inFile' in at && at.inFile !== register.sidecarPlace ? [deleteDetail(text, at)] : [],
};

const CONFIDENTIAL_TERMS: ReadonlySet<string> = new Set([
  'background',
  'deep-background',
  'off-record',
  'not-for-attribution',
]);

/**
 * Who is to be kept secret: everybody, until the entry says that they are on the record or that it is of somebody or
 * something that the story names. A slip in it must not open it: a footing that nobody knows protects as well.
 */
function isConfidential({ section, kind, terms }: RegisterEntry): boolean {
  if (terms === 'on-record') return false;
  if (section !== 'sources' || kind === null || !OPEN_KINDS.has(kind)) return true;
  return terms !== null && CONFIDENTIAL_TERMS.has(terms) && kind === 'named-person';
}

const OPEN_KINDS: ReadonlySet<string> = new Set([
  'named-person',
  'spokesperson',
  'organization',
  'document',
  'media',
  'social-post',
  'poll',
]);
