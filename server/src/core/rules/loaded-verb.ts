import { quotedSpeech } from '../story/quoted-speech';
import { contentOf } from '../story/statements';
import type { Analysis } from '../terms/analysis';
import type { Attribution } from '../terms/attribution';
import { type Span, textOf } from '../text/span';
import type { AnalysisRule } from './rule';

/** A reporting verb that takes sides. */
export const loadedVerb: AnalysisRule = {
  id: 'loaded-verb',
  default: false,
  severity: 'hint',
  title: 'A reporting verb that takes sides',
  backing: ['Copy-editing textbooks on attribution verbs'],
  check(analysis) {
    const isQuoted = quotedSpeech(analysis);
    return analysis.attributions.flatMap((statement) => {
      const verb = verbIn(analysis, statement);
      if (verb === null || isQuoted(verb.span) || isMeant(analysis, statement, verb)) return [];
      return [
        {
          span: verb.span,
          ...(statement.sourceId === null ? {} : { subject: statement.sourceId }),
          message: `“${capital(verb.words)}” ${senseOf(verb.words)}. Mean it? “Said” is neutral.`,
        },
      ];
    });
  },
  fixes({ span }, analysis) {
    const said = neutral(textOf(analysis.text, span));
    return said === null ? [] : [{ title: `Write “${said}”`, edits: [{ span, text: said }] }];
  },
};

interface LoadedVerb {
  readonly span: Span;
  readonly words: string;
  /** The cue before the verb: "falsely". */
  readonly before: string;
}

const LOADED =
  /\b(?:admit(?:s|ted|ting)?|claim(?:s|ed|ing)?|conced(?:es?|ed|ing)|insist(?:s|ed|ing)?|boast(?:s|ed|ing)?|reveal(?:s|ed|ing)?|point(?:s|ed|ing)? out|acknowledg(?:es?|ed|ing))\b/iu;

function verbIn(analysis: Analysis, { cue }: Attribution): LoadedVerb | null {
  for (const span of cue) {
    const words = textOf(analysis.text, span);
    const match = LOADED.exec(words);
    if (match === null) continue;
    const start = span[0] + match.index;
    return { span: [start, start + match[0].length], words: match[0], before: words.slice(0, match.index) };
  }
  return null;
}

/** "Claimed responsibility", "admitted to hospital", a plea or oath in court; "falsely claimed" is a finding of the story. */
const OTHER_SENSE =
  /^\s*(?:responsibility|credit|victory|the (?:lives?|life)|lives|to (?:the )?(?:\w+ )?(?:hospital|clinic|bar|ward)|insurance|asylum|benefits|up?on (?:an?|the|his|her|its|their|being)|upon)\b/iu;
const IN_COURT =
  /\b(?:in court|guilty|under oath|testif\w+|plea|pleaded|on the stand|hearing|judge|jury|trial)\b/iu;

function isMeant(analysis: Analysis, statement: Attribution, { span, words, before }: LoadedVerb): boolean {
  if (/\b(?:falsely|wrongly|without evidence)\b/i.test(before)) return true;
  const behind = textOf(analysis.text, [span[1], span[1] + 40]);
  if (OTHER_SENSE.test(behind)) return true;
  return /^admit|^conced|^acknowledg/i.test(words) && IN_COURT.test(behind + contentOf(analysis, statement));
}

function senseOf(verb: string): string {
  if (/^(?:claim|insist)/i.test(verb)) return 'signals doubt';
  if (/^(?:admit|conced|acknowledg)/i.test(verb)) return 'signals guilt or a weak case';
  if (/^boast/i.test(verb)) return 'signals vanity';
  return 'vouches for what follows';
}

function neutral(verb: string): string | null {
  if (/ing\b/i.test(verb)) return 'saying';
  if (/ed\b/i.test(verb)) return 'said';
  return /s\b/i.test(verb) ? 'says' : 'say';
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
