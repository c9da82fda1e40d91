import { singular } from '../english/mentions/nouns';
import { insertApposition } from '../fixes/analysis-insertions';
import { entryOf } from '../register/register-entries';
import { laterMentions } from '../story/analysis-later-mentions';
import { quotedSpeech } from '../story/quoted-speech';
import type { Analysis } from '../terms/analysis';
import type { Source } from '../terms/source';
import { textOf } from '../text/span';
import { unnamedSources } from '../wording/sources';
import type { AnalysisRule } from './rule';

/** The story gives an unnamed source a role and does not say how they know. */
export const anonNoBasis: AnalysisRule = {
  id: 'anon-no-basis',
  default: false,
  severity: 'hint',
  title: 'No word on how an unnamed source knows',
  backing: ['NPR', 'WP'],
  check(analysis, { register }) {
    const isQuoted = quotedSpeech(analysis);
    return unnamedSources(analysis).flatMap((source) => {
      const first = source.mentions[0];
      const noun = roleNoun(source);
      if (first === undefined || noun === null || isQuoted(first)) return [];
      if (source.basis !== null || entryOf(register, source)?.basis != null) return [];
      if (tellsBasis(analysis, source)) return [];
      const many = singular(noun) !== noun;
      return [
        {
          span: first,
          subject: source.id,
          message: many ? `How do these ${noun} know?` : `How does this ${noun} know?`,
          related: laterMentions(source),
        },
      ];
    });
  },
  fixes: ({ span }, analysis) => [insertApposition(analysis, span, 'who TK')],
};

/** Who knows at second hand, as a rule; a witness, a nurse or a neighbour tells what they live. */
const AT_A_DISTANCE: ReadonlySet<string> = new Set(
  'official aide adviser advisor diplomat executive insider lawmaker strategist officer staffer operative envoy minister source ally confidant consultant manager banker lawyer legislator politician'.split(
    ' ',
  ),
);

function roleNoun({ role, name }: Source): string | null {
  const words = (role ?? name).toLowerCase().match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  return words.findLast((word) => AT_A_DISTANCE.has(singular(word))) ?? null;
}

const BASIS =
  /\b(?:brief\w+|present|attend\w+|saw|seen|heard|read|review\w+|witness\w+|familiar|knowledge|involved|close to|aware|took part|in the room|helped|work(?:s|ed)|copy of|obtained)\b/iu;

/** Around the first mention, in words that do not belong to the description. */
function tellsBasis(analysis: Analysis, { mentions }: Source): boolean {
  return mentions.some((span) => {
    const text = textOf(analysis.text, [Math.max(0, span[0] - 20), span[1] + 90]);
    return BASIS.test(text.split(/[.!?]["”’]?\s/)[0] ?? text);
  });
}
