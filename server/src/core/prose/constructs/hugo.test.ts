import assert from 'node:assert/strict';
import { outline, sourceOf, words } from '../../../../../test/support/prose-outline';

const BEFORE = 'The depot closed in March, Mayor Lena Okoro said.';
const AFTER = 'The council meets on Monday.';

describe('shortcodes of Hugo', () => {
  it('are no text, on a line of their own, over several, and among words', () => {
    for (const tag of [
      '{{< picture src="2026/a.jpg" caption="Officials said 4,000 workers marched." credit="Jo Quist / The Post" >}}',
      '{{<featured/header\n  hed="Rent aid left 40 percent of tenants waiting"\n  dek="“Nobody called us back,” one tenant said."\n  byline="Jo Quist"\n>}}',
      '{{<featured/slide\n  image="2022/09/a.jpeg"\n\n  image-focus="top 50% left 50%"\n>}}',
      '{{% notice %}}{{% /notice %}}',
      '{{/* Officials said\n\n4,000 workers marched. */}}',
      '{{< highlight go >}}\nofficials said\n{{< /highlight >}}',
    ]) {
      assert.deepEqual(words(`${BEFORE}\n\n${tag}\n\n${AFTER}`), [BEFORE, AFTER], tag);
      assert.deepEqual(words(`${BEFORE}\n${tag}\n${AFTER}`), [BEFORE, AFTER], tag);
      assert.deepEqual(
        words(`> ${BEFORE}\n>\n> ${tag.replaceAll('\n', '\n> ')}\n>\n> ${AFTER}`),
        [BEFORE, AFTER],
        tag,
      );
    }
    assert.deepEqual(words(`${BEFORE} {{< legacy-img src="600-x-400-Depot.jpg" alt="Depot" >}} ${AFTER}`), [
      `${BEFORE} ${AFTER}`,
    ]);
  });

  it('leave what stands between a pair of them', () => {
    assert.deepEqual(
      outline(
        '{{% pullquote author="Mara Olin" %}}\n“Nobody told us anything.”\n{{% /pullquote %}}\n\nShe held {{< tip "x" >}}the line{{< /tip >}}, he said.',
      ),
      ['paragraph: “Nobody told us anything.”', 'paragraph: She held the line, he said.'],
    );
  });

  it('leave no space before a stop, and point past themselves', () => {
    const source = 'Rents rose {{< ref "a" >}}, he said.';
    assert.deepEqual(words(source), ['Rents rose, he said.']);
    assert.equal(sourceOf(source, 'rose, he'), 'rose {{< ref "a" >}}, he');
  });

  it('cost nothing while they are left open, and are quoted as code', () => {
    const open = 'It begins {{< here and goes on.';
    assert.deepEqual(words(`${open}\n\n{{< figure >}}\n\n${AFTER}`), [open, AFTER]);
    assert.deepEqual(words(`Write \`{{<\` first.\n\n${AFTER} Then >}} last.`), [
      'Write first.',
      `${AFTER} Then >}} last.`,
    ]);
  });
});
