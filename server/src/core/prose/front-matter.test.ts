import assert from 'node:assert/strict';
import { findFrontMatter } from './front-matter';

/** What stands between the fences; null where there is no front matter. */
function contentOf(text: string): string | null {
  const front = findFrontMatter(text);
  return front === null ? null : text.slice(...front.content);
}

const PROSE = 'The river rose all night, and nobody in the old town slept a minute.';

describe('front matter', () => {
  it('is YAML between its fences, whatever its keys are', () => {
    for (const yaml of [
      'title: Rain',
      'og:title: Experts say the weirs are old',
      '"@type": NewsArticle',
      "'by: line': Ada Brunner",
      'ключ: значение',
      'a key of more than four words: yes',
      'title: Rain\narticle:published_time: 2025-02-03\nsummary: It rained all night, and the river rose.',
      '? a key\n: its value',
      '<<: {title: Rain}',
      '{\n"title": "It rained all night.",\n"tags": ["river"]\n}',
      '# only a comment',
      '  title: Rain\n  author: Ada Brunner',
      'title:\tRain',
      'tags:\n- river\n- weir',
      '"title": "Rain',
      'title: @home',
      '',
    ]) {
      const content = yaml === '' ? '' : `${yaml}\n`;
      for (const [text, expected] of [
        [`---\n${content}---\n\n${PROSE}`, content],
        [`\uFEFF--- \n${content}...\n${PROSE}`, content],
        [`---\n${content}---\n${PROSE}`.replaceAll('\n', '\r\n'), content.replaceAll('\n', '\r\n')],
        [`---\n${content}---\n${PROSE}`.replaceAll('\n', '\r'), content.replaceAll('\n', '\r')],
      ] as const) {
        assert.equal(contentOf(text), expected, JSON.stringify(text));
        assert.equal(findFrontMatter(text)?.closed, true);
        assert.ok(
          findFrontMatter(text)?.span[1] === text.indexOf(PROSE.slice(0, 9)) || text.includes('\n\n'),
        );
      }
    }
  });

  it('is an object of JSON at the very beginning', () => {
    const json = '{\n  "title": "Officials say 4,000 workers marched",\n  "tags": ["news", {"of": "}"}]\n}';
    for (const text of [
      `${json}\n\n${PROSE}`,
      `\uFEFF${json}  \r\n${PROSE}`,
      `${json.replaceAll('\n', '\r')}\r\r${PROSE}`,
    ]) {
      const front = findFrontMatter(text);
      assert.equal(front?.format, 'json');
      assert.equal(
        text.slice(...(front?.content ?? [0, 0])),
        json.replaceAll('\n', text.includes('\r\r') ? '\r' : '\n'),
      );
    }
    for (const text of [
      `{"title": "Rain"} ${PROSE}`,
      `{"title": "Rain"`,
      `{{ "title" }}\n${PROSE}`,
      `{sic}\n${PROSE}`,
      ` ${json}`,
    ])
      assert.equal(findFrontMatter(text), null, text);
  });

  it('is not what stands between two thematic breaks', () => {
    for (const between of [
      PROSE,
      `\n${PROSE}\n`,
      'It rained.',
      '- rain\n- wind',
      `# Rain\n\n${PROSE}`,
      `# Rain\nIt rained.`,
      '“We lost it all.”',
      '**Rain**: it fell.',
      '[Rain](https://weir.example) fell.',
      '[//]: # (see notes)',
      '[Rain]: https://weir.example',
      'It rained\nand then: nothing',
      'It\nrained.\nUpdate: it stopped',
      `\nUpdate: it rained.\n\n${PROSE}`,
    ]) {
      assert.equal(contentOf(`---\n${between}\n\n---\n\nIt stopped.`), null, between);
    }
  });

  it('ends at a blank line, or at words alone, while its closing fence is missing', () => {
    const front = '---\ntitle: Rain\ntags:\n  - river\n';
    for (const rest of [
      '',
      `\n${PROSE}\n`,
      `\n${PROSE}\n\n---\n\nIt stopped.`,
      `${PROSE}\n\n---\n`,
      '--\n\nRain',
    ]) {
      const found = findFrontMatter(front + rest);
      assert.deepEqual([found?.span, found?.closed], [[0, front.length], false], rest);
    }
  });

  it('may have a key that is being typed, before the others or behind them', () => {
    for (const yaml of [
      'ti\ndate: 4 May',
      'date: 4 May\nti',
      'date: 4 May\n"ti',
      'date: 4 May\ntitle: "It\nx: y',
    ])
      assert.equal(contentOf(`---\n${yaml}\n---\n\n${PROSE}`), `${yaml}\n`);
  });

  it('is TOML between plus signs', () => {
    for (const toml of ['title = "Rain"\n', '[params]\ntags = [\n"river",\n]\n', '# only a comment\n', ''])
      assert.equal(contentOf(`+++\n${toml}+++\n\n${PROSE}`), toml);
    assert.equal(contentOf(`+++\n${PROSE}\n+++\n`), null);
    assert.equal(contentOf(`+++\ntitle = "Rain"\n\n${PROSE}\n`), 'title = "Rain"\n');
  });

  it('never takes a paragraph of the article, however far it has been typed', () => {
    const yaml =
      'title: "The weir: a story"\nsources:\n  s1: {as: an engineer, kind: anonymous-person}\n# done\n';
    for (let end = 0; end <= yaml.length; end++) {
      for (const text of [`---\n${yaml.slice(0, end)}\n\n`, `---\n${yaml.slice(0, end)}\n---\n\n`]) {
        const to = findFrontMatter(`${text}${PROSE}\n\n---\n\nIt stopped.\n`)?.span[1] ?? 0;
        assert.ok(to <= text.length, JSON.stringify(text));
      }
    }
  });

  it('is found in linear time', () => {
    const long = (piece: string) => `---\na: b\n${piece.repeat(100_000)}\n---\n`;
    const start = performance.now();
    for (const piece of ['[', '{a: ', 'a ', '"', 'a: b\n', '- ', '# \n', '? ', ' \n'])
      findFrontMatter(long(piece));
    assert.ok(performance.now() - start < 4_000);
  });
});
