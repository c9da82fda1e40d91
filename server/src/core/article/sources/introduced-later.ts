import type { DescriptionJudge } from '../../language/judge';
import type { EntityKey } from '../reading/known';
import type { Account, Share } from './accounts';

/** The paragraphs in which news copy speaks of somebody whom it names further down. */
const BEGINNING = 3;

/**
 * Finds those of whom the beginning of the article speaks by role alone and whom it names further down: "a coroner said"
 * in the lead, "coroner Ada Quist" in the fourth paragraph. What they say is the named person's.
 *
 * @param shares of each paragraph, in the order of the text.
 * @returns the named entity for each such description; only where one person alone goes under the role.
 */
export function introducedLater(
  accounts: ReadonlyMap<EntityKey, Account>,
  shares: readonly (readonly Share[])[],
  judge: DescriptionJudge,
): ReadonlyMap<EntityKey, EntityKey> {
  const beginning = new Set(shares.slice(0, BEGINNING).flat());
  const unnamed = [...new Set(Array.from(beginning, ({ entity }) => entity))]
    .flatMap((key) => accounts.get(key) ?? [])
    .filter((account) => account.shares.every((share) => beginning.has(share)))
    .filter((account) => isPlainRole(account, judge));
  if (unnamed.length === 0) return new Map();
  const named = [...accounts.values()].filter(({ known, person }) => known.kind === 'named-person' && person);
  return new Map(
    unnamed.flatMap(({ key, phrases }) => {
      const [phrase] = phrases;
      const bearers = named.filter(
        ({ person, known }) =>
          phrase !== undefined &&
          person?.roles.has(phrase.head) === true &&
          (judge.publicRoles.has(phrase.head) ||
            phrase.modifiers.every((word) => known.words.includes(word))),
      );
      const [bearer] = bearers;
      return bearer === undefined || bearers.length > 1 ? [] : [[key, bearer.key] as const];
    }),
  );
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
