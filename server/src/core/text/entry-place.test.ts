import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { findEntryPlace } from './entry-place';

/** The text with an entry `new` in a section; null where there is no place for one. */
function withEntry(yaml: string, section: string): string | null {
  const place = findEntryPlace(yaml, section);
  if (place === null) return null;
  const heading = place.heading === null ? '' : `${place.heading}\n`;
  const entry = `${place.indent}new:\n${place.indent}  as: "the weir"\n`;
  return yaml.slice(0, place.at) + heading + entry + yaml.slice(place.at);
}

const NEW = '  new:\n    as: "the weir"\n';

describe('the place of a new entry', function () {
  this.timeout(30_000);

  it('is behind the entries and the comments that belong to them', () => {
    for (const [before, after] of [
      ['', `sources:\n${NEW}`],
      ['# ours\n', `# ours\nsources:\n${NEW}`],
      ['title: Rain\n', `title: Rain\nsources:\n${NEW}`],
      ['sources:\ntitle: Rain\n', `sources:\n${NEW}title: Rain\n`],
      ['"sources":  # ours\n  # none yet\n\n', `"sources":  # ours\n  # none yet\n${NEW}\n`],
      [
        'sources:\n  s1:\n  # soon\n\n# figures\nclaims:\n',
        `sources:\n  s1:\n  # soon\n${NEW}\n# figures\nclaims:\n`,
      ],
      ['sources:\n  s1: {as: [a, b]} # soon\n', `sources:\n  s1: {as: [a, b]} # soon\n${NEW}`],
      [
        'sources:\n  s1:\n    note: |\n      # no comment\n\n  # soon\nx: y\n',
        `sources:\n  s1:\n    note: |\n      # no comment\n\n  # soon\n${NEW}x: y\n`,
      ],
      [
        'sources:\n      s1:\n        as: x\n',
        `sources:\n      s1:\n        as: x\n${NEW.replace(/^ {2}/gm, '      ')}`,
      ],
      ['  title: Rain\n  sources:\n', `  title: Rain\n  sources:\n${NEW.replace(/^/gm, '  ').trimEnd()}\n`],
    ] as const) {
      assert.equal(withEntry(before, 'sources'), after);
    }
  });

  it('is nowhere in a field that is somebody else’s, and in what cannot be read', () => {
    for (const yaml of [
      'sources: ./weir.sources.yaml\n',
      'sources: {}\n',
      'sources:\n  - https://weir.example\n',
      'sources: ~\n',
      'sources: &a\n',
      'sources: &a\n  s1: {as: x}\n',
      'x: &a {s1: {as: x}}\nsources: *a\n',
      'sources: |\n  s1\n',
      '{sources: {}}\n',
      '- sources:\n',
      'sources:\n\ts1:\n',
      'sources:\n  s1: {as: x\n',
      'title: a: b\n',
      'sources:\nsources:\n',
      `x: ${'['.repeat(100)}\n`,
    ]) {
      assert.equal(findEntryPlace(yaml, 'sources'), null, yaml);
    }
  });

  it('leaves all that stands there as it was, whatever that is', () => {
    const lines = fc.constantFrom(
      ...[
        'title: Rain',
        'sources:',
        '"sources":',
        'claims:',
        '  s1:',
        '  s2: {as: x}',
        '    as: an aide',
        '# a',
        '  # b',
      ],
      ...[
        '      # c',
        '',
        '  ',
        '- a',
        '  - a',
        '    note: |',
        '      words',
        '  as: >-',
        '? a',
        ': b',
        'x: &a',
      ],
      ...[
        '"open',
        'b: "c',
        '  d"',
        'e: [f,',
        '  g]',
        '---',
        '\ttab: x',
        '  s3: "x" # y',
        '...',
        '%x',
        'h: !i',
        'j: k: l',
      ],
    );
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 10 }), fc.constantFrom('\n', '\r\n'), (all, end) => {
        const yaml = all.map((line) => line + end).join('');
        const after = withEntry(yaml, 'sources');
        if (after === null) return;
        const document = parseDocument(after);
        assert.deepEqual(document.errors, []);
        const { sources, ...others } = parseDocument(yaml).toJS() ?? {};
        assert.deepEqual(document.toJS(), { ...others, sources: { ...sources, new: { as: 'the weir' } } });
      }),
      { numRuns: 2000 },
    );
  });
});
