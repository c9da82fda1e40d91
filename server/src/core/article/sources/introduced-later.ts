import type { DescriptionJudge } from '../../language/judge';
import { type EntityKey, entityOfPerson } from '../reading/known';
import type { Account, KeptAccounts, Share } from './accounts';

/** The paragraphs in which news copy speaks of somebody whom it names further down. */
export const BEGINNING = 3;

/**
 * Finds those of whom the beginning of the article speaks by role alone and whom it names further down: "a coroner said"
 * in the lead, "coroner Ada Quist" in the fourth paragraph. What they say is the named person's.
 *
 * @param beginning the shares of the first paragraphs, {@link BEGINNING} of them.
 * @returns the named entity for each such description; only where one person alone goes under the role.
 */
export function introducedLater(
  { accounts, persons }: KeptAccounts,
  beginning: readonly Share[],
  judge: DescriptionJudge,
): ReadonlyMap<EntityKey, EntityKey> {
  const shares = new Set(beginning);
  const unnamed = [...new Set(beginning.map(({ entity }) => entity))]
    .flatMap((key) => accounts.get(key) ?? [])
    .filter((account) => account.shares.every((share) => shares.has(share)))
    .filter((account) => isPlainRole(account, judge));
  const same = new Map<EntityKey, EntityKey>();
  for (const { key, phrases } of unnamed) {
    const [phrase] = phrases;
    if (phrase === undefined) continue;
    const bearers = [...persons.values()]
      .filter(({ roles }) => roles.has(phrase.head))
      .flatMap((person) => accounts.get(entityOfPerson(person.key)) ?? [])
      .filter(
        ({ known }) =>
          judge.publicRoles.has(phrase.head) || phrase.modifiers.every((word) => known.words.includes(word)),
      );
    const [bearer] = bearers;
    if (bearer !== undefined && bearers.length === 1) same.set(key, bearer.key);
  }
  return same;
}

/** Somebody who speaks and of whom nothing is told but a role. */
function isPlainRole({ known, shown, phrases }: Account, { oneOfSeveral }: DescriptionJudge): boolean {
  const [phrase] = phrases;
  return (
    known.kind === 'anonymous-person' &&
    shown.length > 0 &&
    phrase !== undefined &&
    phrase.determiner !== 'another' &&
    phrase.determiner !== 'partitive' &&
    phrase.tail.length === 0 &&
    phrase.possessor === null &&
    !(phrase.count !== null && oneOfSeveral.isIn(phrase.text))
  );
}
