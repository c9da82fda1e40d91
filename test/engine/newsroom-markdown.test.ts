import assert from 'node:assert/strict';
import type { Span } from '../../server/src/core/text/span';
import { NEWSROOM_MARKDOWN } from '../examples/newsroom-markdown';
import { loadEngine } from '../support/engine';
import { outline } from '../support/prose-outline';

const engine = loadEngine();

describe('the Markdown of newsrooms', () => {
  for (const { what, text, read, said, figures } of NEWSROOM_MARKDOWN)
    it(`is read as its page shows it: ${what}`, () => {
      const { attributions, claims } = engine.analyze(text);
      const written = (spans: readonly Span[]) => spans.map((span) => text.slice(...span)).join(' … ');
      assert.deepEqual(outline(text), read);
      assert.deepEqual(
        attributions
          .filter(({ source }) => source.length > 0)
          .map(({ source, content }) => `${written(source)}: ${written(content)}`),
        said,
      );
      assert.deepEqual(
        claims.map(({ span }) => text.slice(...span)),
        figures,
      );
    });
});
