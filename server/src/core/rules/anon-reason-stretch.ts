import { singular } from '../english/mentions/nouns';
import { PLACE_ADJECTIVES } from '../english/words/nationalities';
import { ignoreInBlock } from '../fixes/write-suppression';
import { entryOf } from '../register/register-entries';
import type { Analysis } from '../terms/analysis';
import type { AnonymityStatement } from '../terms/anonymity';
import type { Fix } from '../terms/fix';
import type { Source } from '../terms/source';
import { textOf } from '../text/span';
import { countOf } from '../wording/numbers';
import { isUnnamed, sourcesById } from '../wording/sources';
import { shorten } from '../wording/text';
import type { AnalysisDesk, AnalysisRule } from './rule';

/**
 * One reason ("like others") that must also do for people of whom it may not be true: a former official can hardly be
 * "not authorized", and another government has other rules. Asked once a story, at the reason.
 */
export const anonReasonStretch: AnalysisRule = {
  id: 'anon-reason-stretch',
  default: true,
  severity: 'information',
  title: 'One reason covers sources that it may not fit',
  backing: ['NYT'],
  check(analysis, desk) {
    const sources = sourcesById(analysis);
    for (const statement of analysis.anonymity) {
      const { reason } = statement;
      if (reason === null || !statement.blanket) continue;
      const own = statement.own.flatMap((id) => sources.get(id) ?? []);
      const covered = statement.others
        .flatMap((id) => sources.get(id) ?? [])
        .filter((source) => isCovered(source, statement, desk));
      const doubts = covered.flatMap((source) => doubtOf(source, own));
      const [first] = doubts;
      if (first === undefined) continue;
      const count = own.length + covered.length;
      return [
        {
          span: reason.span,
          ...(own[0] === undefined ? {} : { subject: own[0].id }),
          message: `${blanketWords(analysis, statement)} now covers ${countOf(count, 'source')}, including ${first.who}. Does this reason hold for all?`,
          related: doubts.flatMap(({ source, who }) =>
            source.mentions
              .slice(0, 1)
              .map((span) => ({ span, message: `Also covered by this reason: ${who}.` })),
          ),
        },
      ];
    }
    return [];
  },
  fixes({ span }, analysis): readonly Fix[] {
    const edit = ignoreInBlock(
      analysis,
      span,
      anonReasonStretch.id,
      'holds for all of them, confirmed by TK',
    );
    return edit === null ? [] : [{ title: 'Note that the reason holds for all', edits: [edit] }];
  },
};

/** Leans on this reason and has none of its own, in the text or in the register. */
function isCovered(source: Source, { reason }: AnonymityStatement, { register }: AnalysisDesk): boolean {
  return (
    isUnnamed(source) &&
    source.reason?.inherited === true &&
    source.reason.span[0] === reason?.span[0] &&
    entryOf(register, source)?.reason == null
  );
}

interface Doubt {
  readonly source: Source;
  readonly who: string;
}

function doubtOf(source: Source, own: readonly Source[]): readonly Doubt[] {
  const isFormer = source.tenure === 'former' && !own.some(({ tenure }) => tenure === 'former');
  if (isFormer) return [{ source, who: `former ${pluralNoun(source)}` }];
  return isElsewhere(source, own)
    ? [{ source, who: `people elsewhere (“${shorten(source.name, 50)}”)` }]
    : [];
}

/** "officials" for "former U.S. official": the role's last word. */
function pluralNoun({ role }: Source): string {
  const noun = /\p{Ll}+$/u.exec(role ?? '')?.[0];
  if (noun === undefined || noun === 'former' || noun === 'retired') return 'staff';
  return singular(noun) === noun ? `${noun}s` : noun;
}

/** Another body or another country than those of whom the reason is said. */
function isElsewhere(source: Source, own: readonly Source[]): boolean {
  const homes = own.flatMap(({ affiliation }) => (affiliation === null ? [] : [affiliation.toLowerCase()]));
  const home = source.affiliation?.toLowerCase();
  if (home !== undefined && homes.length > 0) return !homes.includes(home);
  const places = placesIn(source);
  const known = new Set(own.flatMap(placesIn));
  return known.size > 0 && places.length > 0 && !places.some((place) => known.has(place));
}

function placesIn({ name }: Source): readonly string[] {
  return name
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => PLACE_ADJECTIVES.has(word) && !NOT_A_COUNTRY.test(word));
}

const NOT_A_COUNTRY =
  /^(?:senior|national|federal|independent|republican|democrat|democratic|conservative|liberal|labour|royal|catholic|roman|muslim|jewish|christian|orthodox|north|south|east|west|western|eastern|northern|southern)$/;

/** The words that reach the others, where the sentence has them; else "this reason". */
function blanketWords(analysis: Analysis, { span }: AnonymityStatement): string {
  const around = textOf(analysis.text, [Math.max(0, span[0] - 60), span[1]]);
  const like = /\blike (?:the |all |several |some |most )?others\b/i.exec(around);
  return like === null ? 'This reason' : `“${like[0].charAt(0).toUpperCase()}${like[0].slice(1)}”`;
}
