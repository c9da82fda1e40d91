import { goTo } from '../fixes/go-to';
import type { RegisterEntry } from '../register/register';
import type { RegisterView } from '../register/register-view';
import { timeOf } from '../register/time-of';
import type { FilePlace } from '../terms/finding';
import { shorten } from '../wording/text';
import type { ArticleRule, DeskToday, Question, Story } from './rule';

/**
 * The register contradicts itself or the story: an unknown or doubled id, a source that spoke off the record and is
 * cited all the same, an embargo that has not ended. It asks the whole article, as it goes by entries of the register
 * and by the clock.
 */
export const registerBroken: ArticleRule = {
  id: 'register-broken',
  asks: 'article',
  default: true,
  severity: 'error',
  title: 'The register contradicts itself or the story',
  backing: ['AP', 'WP'],
  check(story, { register, now }) {
    return [
      ...register.problems.map(({ span, message }) => ({ at: { inFile: span }, message })),
      ...register.entries.flatMap((entry) => offRecord(entry, register, story)),
      ...register.entries.flatMap((entry) => underEmbargo(entry, register, now)),
    ];
  },
  fixes({ at }, text, { register }) {
    const entry = 'inFile' in at ? register.entryAt(at.inFile) : register.notedAt(at)[0];
    return entry?.span == null
      ? []
      : [goTo(`Go to “${entry.id}” in the register`, text, { inFile: entry.span })];
  },
};

function offRecord(entry: RegisterEntry, register: RegisterView, { sources }: Story): readonly Question[] {
  if (entry.terms !== 'off-record') return [];
  for (const source of sources) {
    const at = source.mentions.find((mention) => register.notedAt(mention).includes(entry));
    if (at === undefined) continue;
    const verb = source.statements.some(({ form }) => form !== 'indirect') ? 'quotes' : 'cites';
    const message = `The register says that “${entry.id}” spoke off the record; the story ${verb} it. Which is right?`;
    return [{ at, about: source, message }];
  }
  return [];
}

function underEmbargo(
  entry: RegisterEntry,
  { sidecarPlace }: RegisterView,
  now: DeskToday['now'],
): readonly Question[] {
  const { embargo, id, places } = entry;
  if (embargo === null || now === undefined) return [];
  const at: FilePlace = { inFile: places[0] ?? fieldPlace(entry) ?? sidecarPlace };
  const until = timeOf(embargo);
  if (until === null) {
    const written = `“${shorten(embargo, 40)}” is no time`;
    return [{ at, message: `Embargo on “${id}”: ${written}. Write it as 2025-02-04T06:00Z.` }];
  }
  if (until <= now) return [];
  return [{ at, message: `“${id}” is under embargo until ${shorten(embargo, 40)}. Hold it until then?` }];
}

function fieldPlace(entry: RegisterEntry): FilePlace['inFile'] | null {
  if (entry.span === null) return null;
  return (entry.fields.get('embargo') ?? entry.fields.get('terms'))?.span ?? entry.span;
}
