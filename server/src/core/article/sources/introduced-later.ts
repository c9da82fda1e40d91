import type { DescriptionJudge, Judge } from '../../language/judge';
import type { Place } from '../../prose/paragraph';
import type { NounPhrase } from '../../terms/noun-phrase';
import type { SourceKind } from '../../terms/source';
import { isNarrowedOtherwise } from '../reading/descriptions';
import { type EntityKey, entityOfPerson } from '../reading/known';
import type { Account, KeptAccounts } from './accounts';
import type { ParagraphRows } from './paragraph-rows';
import { whoSaysAgain } from './said-again';

/** How many paragraphs of the story speak of somebody whom it names further down, headline and all above not counted. */
const BEGINNING = 4;
/** What stands above the story ends sooner: address, date, authors, headline, picture. */
const MOST_ABOVE = 12;

/** How many paragraphs from the top make the beginning of an article. */
export function lengthOfBeginning(paragraphs: readonly ParagraphRows[]): number {
  let body = 0;
  for (const [i, { readable }] of paragraphs.slice(0, MOST_ABOVE).entries()) {
    if (readable.role === 'body' && isProse(readable.paragraph.words)) body++;
    if (body === BEGINNING) return i + 1;
  }
  return Math.min(paragraphs.length, MOST_ABOVE);
}

/** A sentence or more; an address or a date is none. */
function isProse(words: string): boolean {
  return words.split(' ').length >= FEWEST_WORDS && /[.!?…]["”’')\]]*\s*$/.test(words);
}

const FEWEST_WORDS = 6;

/**
 * Finds those of whom the beginning of the article speaks without a name and whom it names further down, as headlines and
 * leads do: "a coroner said" in the lead, "coroner Ada Quist" in the fourth paragraph; "an envoy" and then "the envoy,
 * Marshal Quist"; words in quotation marks that a named person says again. What they say is the named person's.
 *
 * What a headline says of "officials" is those officials' of whom the story then tells.
 *
 * @param paragraphs of the article, in order.
 * @returns the entity that is meant for each such description; only where one person alone can be meant.
 */
export function introducedLater(
  { accounts, persons }: KeptAccounts,
  paragraphs: readonly ParagraphRows[],
  judge: Judge,
): ReadonlyMap<EntityKey, EntityKey> {
  const beginning = paragraphs.slice(0, lengthOfBeginning(paragraphs));
  const shares = new Set(beginning.flatMap((rows) => rows.shares));
  const headlines = new Set(
    beginning.filter(({ readable }) => readable.role === 'headline').flatMap((rows) => rows.shares),
  );
  const first = [...new Set(beginning.flatMap((rows) => rows.shares.map(({ entity }) => entity)))]
    .flatMap((key) => accounts.get(key) ?? [])
    .filter((account) => account.shares.every((share) => shares.has(share)) && account.shown.length > 0);
  const named = [...persons.values()].flatMap(({ key }) => accounts.get(entityOfPerson(key)) ?? []);
  const same = new Map<EntityKey, EntityKey>();
  // From the last to the first: a headline's "aide" is the lead's, and the lead's may have a name by now.
  for (const account of first.reverse()) {
    const [phrase] = account.phrases;
    if (phrase === undefined) continue;
    const isInHeadline = account.shares.every((share) => headlines.has(share));
    const bearer = isSomebody(account, judge.descriptions)
      ? (nextInRole(account, phrase, beginning, named) ??
        bearerOfRole(phrase, isInHeadline, named, judge) ??
        whoSaysAgain(account.key, paragraphs, named))
      : null;
    const meant = bearer ?? (isInHeadline ? sameInBody(account, beginning, accounts) : null);
    if (meant !== null) same.set(account.key, same.get(meant) ?? meant);
  }
  return same;
}

/**
 * "A senator said … Senator Quist told the panel": the first named person who speaks below the description, where the name
 * has that very role.
 */
function nextInRole(
  { shown: [first], known }: Account,
  { determiner, head }: NounPhrase,
  beginning: readonly ParagraphRows[],
  named: readonly Account[],
): EntityKey | null {
  if (determiner !== 'indefinite' || first === undefined) return null;
  const orderOf = ({ paragraph }: Place) =>
    beginning.findIndex(({ readable }) => readable.paragraph === paragraph);
  const at = orderOf(first);
  const speakers = named.flatMap((account) => {
    const orders = account.shown.map(orderOf).filter((order) => order >= 0);
    return orders.length === 0 ? [] : [{ account, order: Math.min(...orders) }];
  });
  const [next] = speakers.filter(({ order }) => order > at).sort((a, b) => a.order - b.order);
  if (next === undefined || next.order > at + NEXT || speakers.some(({ order }) => order <= at)) return null;
  const { person, key, known: other } = next.account;
  const isSame = known.gender === null || other.gender === null || known.gender === other.gender;
  return isSame && person?.roles.has(head) === true ? key : null;
}

/** So many paragraphs below the description. */
const NEXT = 2;

/** "Plan will fail, officials say": those of whom the story then says the same noun first. */
function sameInBody(
  { known }: Account,
  beginning: readonly ParagraphRows[],
  accounts: KeptAccounts['accounts'],
): EntityKey | null {
  if (!UNNAMED.has(known.kind)) return null;
  const heads = known.heads;
  for (const { shares, readable } of beginning) {
    if (readable.role === 'headline') continue;
    for (const { entity } of shares) {
      const other = accounts.get(entity);
      if (other === undefined || !UNNAMED.has(other.known.kind) || other.shown.length === 0) continue;
      if (other.known.plural === known.plural && other.known.heads.some((head) => heads.includes(head)))
        return entity;
    }
  }
  return null;
}

const UNNAMED: ReadonlySet<SourceKind> = new Set(['anonymous-person', 'anonymous-group', 'vague-group']);

/** One person who speaks and has no name. */
function isSomebody({ known, phrases }: Account, { oneOfSeveral }: DescriptionJudge): boolean {
  const [phrase] = phrases;
  return (
    (known.kind === 'anonymous-person' || (known.kind === 'named-person' && known.person === null)) &&
    !known.plural &&
    phrase !== undefined &&
    phrase.determiner !== 'another' &&
    phrase.determiner !== 'partitive' &&
    !(phrase.count !== null && oneOfSeveral.isIn(phrase.text))
  );
}

/** The one whom a role alone can mean; null where it is nobody, or one of several. */
function bearerOfRole(
  phrase: NounPhrase,
  isInHeadline: boolean,
  accounts: readonly Account[],
  judge: Judge,
): EntityKey | null {
  const { descriptions } = judge;
  const isOwn = (later: NounPhrase) => isSomebodysOwn(phrase, later, descriptions);
  const bearers = accounts.filter(
    ({ person, phrases, known }) =>
      (person?.roles.has(phrase.head) === true || phrases.some(isOwn)) &&
      !isNarrowedOtherwise(known, person?.parts ?? [], phrase, judge),
  );
  const narrowed = bearers.filter(({ known }) =>
    phrase.modifiers.every((word) => known.words.includes(word)),
  );
  // "A source" is nobody's role: who goes under it elsewhere is another.
  const isRole = !descriptions.anyPerson.has(phrase.head);
  const isPlain = isRole && phrase.possessor === null && (phrase.tail.length === 0 || isInHeadline);
  const isPublic = descriptions.publicRoles.has(phrase.head);
  const meant = [
    isPlain && isPublic && bearers.length === 1 ? bearers : [],
    isPlain ? narrowed : [],
    bearers.filter(({ phrases }) => phrases.some((later) => isPresupposed(phrase, later) || isOwn(later))),
  ].find((group) => group.length === 1);
  return meant?.[0]?.key ?? null;
}

/** "An envoy … the envoy, Marshal Quist": the article tells who it was of whom it has spoken. */
function isPresupposed(first: NounPhrase, later: NounPhrase): boolean {
  const isFirst = first.determiner === 'indefinite' || first.determiner === 'bare';
  return isFirst && later.determiner === 'definite' && later.roles.includes(first.head);
}

/** "His lawyer … his counsel, Ada Quist" */
function isSomebodysOwn(first: NounPhrase, later: NounPhrase, { kindred }: DescriptionJudge): boolean {
  if (first.determiner !== 'possessive' || later.determiner !== 'possessive') return false;
  return later.roles.some(
    (role) => role === first.head || kindred.groups.get(first.head)?.has(role) === true,
  );
}
