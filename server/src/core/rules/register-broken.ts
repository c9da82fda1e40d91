import type { RegisterEntry } from '../register/register';
import type { Analysis } from '../terms/analysis';
import type { Fix } from '../terms/fix';
import { overlaps, type Span } from '../text/span';
import { shorten } from '../wording/text';
import type { AnalysisDesk, AnalysisRule, Observation } from './rule';

/**
 * The register contradicts itself or the story: an unknown or doubled id, a source that spoke off the record and is
 * cited all the same, an embargo that has not ended.
 */
export const registerBroken: AnalysisRule = {
  id: 'register-broken',
  default: true,
  severity: 'error',
  title: 'The register contradicts itself or the story',
  backing: ['AP', 'WP'],
  check(analysis, { register, now }) {
    return [
      ...register.problems,
      ...register.entries.flatMap((entry) => offRecord(entry, analysis)),
      ...register.entries.flatMap((entry) => underEmbargo(entry, register.sidecarPlace, now)),
    ].sort((a, b) => a.span[0] - b.span[0]);
  },
  fixes({ span }, _analysis, { register }): readonly Fix[] {
    const entry = register.entries.find(({ places }) => places.some((place) => overlaps(place, span)));
    return entry?.span == null
      ? []
      : [{ title: `Go to “${entry.id}” in the register`, edits: [], goTo: entry.span }];
  },
};

function offRecord(entry: RegisterEntry, analysis: Analysis): readonly Observation[] {
  if (entry.terms !== 'off-record') return [];
  const [source] = analysis.sources.filter((candidate) =>
    candidate.mentions.some((mention) => entry.places.some((place) => overlaps(place, mention))),
  );
  const place = source?.mentions.find((mention) => entry.places.some((p) => overlaps(p, mention)));
  if (source === undefined || place === undefined) return [];
  const quotes = analysis.attributions.some(
    ({ sourceId, form }) => sourceId === source.id && form !== 'indirect',
  );
  return [
    {
      span: place,
      subject: source.id,
      message: `The register says that “${entry.id}” spoke off the record; the story ${quotes ? 'quotes' : 'cites'} it. Which is right?`,
    },
  ];
}

function underEmbargo(
  entry: RegisterEntry,
  sidecarPlace: Span,
  now: AnalysisDesk['now'],
): readonly Observation[] {
  const { embargo, id } = entry;
  if (embargo === null || now === undefined) return [];
  const place = entry.places[0] ?? fieldPlace(entry) ?? sidecarPlace;
  const until = timeOf(embargo);
  if (until === null) {
    const written = `“${shorten(embargo, 40)}” is no time`;
    return [{ span: place, message: `Embargo on “${id}”: ${written}. Write it as 2025-02-04T06:00Z.` }];
  }
  if (until <= now) return [];
  return [
    { span: place, message: `“${id}” is under embargo until ${shorten(embargo, 40)}. Hold it until then?` },
  ];
}

function fieldPlace(entry: RegisterEntry): Span | null {
  if (entry.span === null) return null;
  return (entry.fields.get('embargo') ?? entry.fields.get('terms'))?.span ?? entry.span;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?) ?(Z|[+-]\d{2}:?\d{2})?$/;

/** ISO 8601; a day without a time ends the embargo when it begins, a time without a zone is the reader's own. */
function timeOf(embargo: string): number | null {
  const match = TIME.exec(embargo);
  const text = DATE.test(embargo)
    ? `${embargo}T00:00`
    : match === null
      ? null
      : `${match[1]}T${match[2]}${match[3] ?? ''}`;
  const time = text === null ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? null : time;
}
