import assert from 'node:assert/strict';
import type { Engine } from '../../server/src/core/engine';

/** Copy of a kind in which a quotation once went to another mouth. */
export interface SpeakerExample {
  readonly kind: string;
  readonly text: string;
  /** For words that are said: by whom; null for nobody. */
  readonly says: Readonly<Record<string, string | null>>;
}

/** Checks that each of the words is given to whom the example names. */
export function assertSpeakers(engine: Engine, { text, says }: SpeakerExample): void {
  const { attributions, sources } = engine.analyze(text);
  for (const [words, speaker] of Object.entries(says)) {
    const at = text.indexOf(words);
    const around = attributions
      .filter(({ content }) => content.some(([start, end]) => start <= at && at < end))
      .sort((a, b) => length(a.content) - length(b.content));
    const source = sources.find(({ id }) => id === around[0]?.sourceId);
    assert.equal(source?.name.replace(/^The /, 'the ') ?? null, speaker, words);
  }
}

function length(spans: readonly (readonly [number, number])[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}
