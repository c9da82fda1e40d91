import { entryOf } from '../register/register-entries';
import { quotedSpeech } from '../story/quoted-speech';
import type { Analysis } from '../terms/analysis';
import type { Fix } from '../terms/fix';
import type { Source } from '../terms/source';
import { type Span, textOf } from '../text/span';
import { countOf } from '../wording/numbers';
import { unnamedSources } from '../wording/sources';
import { onOneLine, shorten } from '../wording/text';
import type { AnalysisDesk, AnalysisRule, Observation } from './rule';

/** How many people stand behind an unnamed source is a fact: the register and every mention must agree on it. */
export const anonCount: AnalysisRule = {
  id: 'anon-count',
  default: true,
  severity: 'warning',
  title: 'The number of unnamed people does not agree',
  backing: ['Reuters'],
  check(analysis, desk) {
    return [...againstRegister(analysis, desk), ...againstText(analysis)].sort(
      (a, b) => a.span[0] - b.span[0],
    );
  },
  fixes({ span, subject, related }, analysis, { register }): readonly Fix[] {
    const source = analysis.sources.find(({ id }) => id === subject);
    const noted = source === undefined ? null : (entryOf(register, source)?.people ?? null);
    const before = related[0] === undefined ? null : readCount(textOf(analysis.text, related[0].span));
    const number = NUMBERS[(noted ?? before?.count ?? 0) - 1];
    const wrong = COUNTED.exec(textOf(analysis.text, span));
    if (number === undefined || number === 'one' || wrong === null) return [];
    const at = span[0] + (wrong[1]?.length ?? 0);
    const place: Span = [at, at + (wrong[2]?.length ?? 0)];
    const isCapital = /^\p{Lu}/u.test(wrong[2] ?? '');
    const text = isCapital ? number.charAt(0).toUpperCase() + number.slice(1) : number;
    return [{ title: `Say “${number}”`, edits: [{ span: place, text }] }];
  },
};

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const COUNTED =
  /^(the |these |those |all |all the )?(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) (?:of the )?(.+)$/i;
const PLURAL = /\b(?:people|persons|officials|sources|aides|\p{L}{3,}s)\b/u;

interface CountedMention {
  readonly isDefinite: boolean;
  readonly count: number;
  /** What is counted, up to what restricts it: "officials". */
  readonly noun: string;
}

function againstRegister(analysis: Analysis, { register }: AnalysisDesk): readonly Observation[] {
  return unnamedSources(analysis).flatMap((source) => {
    const noted = entryOf(register, source)?.people ?? null;
    if (noted === null) return [];
    const wrong = source.mentions.find((mention) => {
      const words = textOf(analysis.text, mention);
      const counted = readCount(words);
      if (counted !== null) return counted.count !== noted;
      return noted === 1 && source.kind === 'anonymous-group' && PLURAL.test(words);
    });
    if (wrong === undefined) return [];
    const words = shorten(textOf(analysis.text, wrong), 40);
    return [
      {
        span: wrong,
        subject: source.id,
        message: `The register says ${countOf(noted, 'person', 'people')}; the text says “${words}”.`,
      },
    ];
  });
}

/** "Two people briefed on the plan" who later are "the three people". */
function againstText(analysis: Analysis): readonly Observation[] {
  const isQuoted = quotedSpeech(analysis);
  const introduced: (CountedMention & { readonly words: string; readonly source: Source })[] = [];
  const findings: Observation[] = [];
  const mentions = unnamedSources(analysis)
    .flatMap((source) => source.mentions.map((span) => ({ source, span })))
    .filter(({ span }) => !isQuoted(span))
    .sort((a, b) => a.span[0] - b.span[0]);
  for (const { source, span } of mentions) {
    const words = onOneLine(textOf(analysis.text, span));
    const counted = readCount(words);
    if (counted === null) continue;
    if (!counted.isDefinite) {
      introduced.push({ ...counted, words, source });
      continue;
    }
    const same = introduced.filter(({ noun }) => noun === counted.noun);
    if (same.length === 0 || sums(same.map(({ count }) => count)).has(counted.count)) continue;
    const before = same.at(-1);
    if (before === undefined) continue;
    findings.push({
      span,
      subject: source.id,
      message: `“${shorten(before.words, 40)}” have become “${shorten(words, 40)}”. How many are there?`,
      related: before.source.mentions
        .slice(0, 1)
        .map((first) => ({ span: first, message: 'First counted here.' })),
    });
  }
  return findings;
}

function readCount(words: string): CountedMention | null {
  const match = COUNTED.exec(words);
  const number = match?.[2]?.toLowerCase() ?? '';
  const count = /^\d/.test(number) ? Number(number) : NUMBERS.indexOf(number) + 1;
  const noun = /^[^,]*?([\p{L}-]+?s|people)\b(?= |$|,)/u.exec(match?.[3] ?? '')?.[1]?.toLowerCase();
  if (match === null || count < 2 || noun === undefined) return null;
  return { isDefinite: match[1] !== undefined, count, noun };
}

/** Every total that some of the groups make together. */
function sums(counts: readonly number[]): ReadonlySet<number> {
  let totals = new Set<number>([0]);
  for (const count of counts.slice(0, 8))
    totals = new Set([...totals].flatMap((total) => [total, total + count]));
  totals.delete(0);
  return totals;
}
