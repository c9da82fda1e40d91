import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

interface Rule {
  readonly name: string;
  readonly match: string;
  readonly captures: Readonly<Record<string, { readonly name: string }>>;
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
const [contributed] = contributes.grammars;
const grammar = JSON.parse(readFileSync(contributed.path, 'utf8'));

/** The first match of a rule in a line, as `scope: words` of each capture; the last part of the scope's name is left out. */
function marks(rule: Rule, line: string): readonly string[] | null {
  const match = new RegExp(rule.match, 'u').exec(line);
  if (match === null) return null;
  return Object.entries(rule.captures).flatMap(([group, { name }]) =>
    match[Number(group)] === undefined
      ? []
      : [`${name.replace(/\.on-the-record$/, '')}: ${match[Number(group)]}`],
  );
}

describe('the grammar', () => {
  const suppression: Rule = grammar.repository.suppression;
  const mark: Rule = grammar.repository['source-mark'];

  it('is injected into Markdown, but not into code, front matter and comments', () => {
    assert.ok(existsSync(contributed.path));
    assert.equal(contributed.scopeName, grammar.scopeName);
    assert.deepEqual(contributed.injectTo, ['text.html.markdown']);
    assert.match(grammar.injectionSelector, /^L:text\.html\.markdown - \(/);
    for (const left of ['markup.fenced_code', 'markup.inline.raw', 'meta.embedded', 'comment']) {
      assert.ok(grammar.injectionSelector.includes(left), left);
    }
  });

  it('marks words of the story and the source that they stand for', () => {
    assert.deepEqual(marks(mark, '…said [a person familiar with his plans](#s2), who'), [
      'punctuation.definition.source-mark.begin: [',
      'string.other.link.title.markdown entity.name.tag.source: a person familiar with his plans',
      'punctuation.definition.source-mark: ](',
      'variable.other.source-id: #s2',
      'punctuation.definition.source-mark.end: )',
    ]);
    assert.ok(
      marks(mark, '[about 90,000](#Überfälle_2.a-b)')?.includes('variable.other.source-id: #Überfälle_2.a-b'),
    );
  });

  it('tells an open question by its own scope', () => {
    assert.ok(marks(mark, '[an official](#tk) said')?.includes('invalid.unfilled: #tk'));
    assert.ok(marks(mark, '[an official](#tk2) said')?.includes('variable.other.source-id: #tk2'));
  });

  it('leaves other links, images and escaped brackets alone', () => {
    for (const line of [
      '[a page](https://x.org/#s2)',
      '![a map](#s2)',
      '\\[a\\](#s2)',
      '[a] (#s2)',
      '[](#s2)',
      '[a](#)',
    ]) {
      assert.equal(marks(mark, line), null, line);
    }
  });

  it('marks a suppression with its rules and its why', () => {
    assert.deepEqual(marks(suppression, '[//]: # (ignore anon-single, stat-claim: desk OK, ab 4 Feb)'), [
      'punctuation.definition.comment.begin: [//]:',
      'punctuation.definition.comment.begin: #',
      'punctuation.section.parens.begin: (',
      'keyword.control.suppression: ignore',
      'entity.name.function.rule: anon-single, stat-claim',
      'punctuation.separator: :',
      'string.unquoted.why:  desk OK, ab 4 Feb',
      'punctuation.section.parens.end: )',
    ]);
    const file = marks(suppression, '  [//]: # (ignore-file tk-left: a style guide)');
    assert.ok(file?.includes('keyword.control.suppression: ignore-file'));
    assert.ok(marks(suppression, '[//]: # (ignore tk-left)')?.includes('entity.name.function.rule: tk-left'));
  });

  it('leaves other comments and half-written suppressions alone', () => {
    for (const line of [
      '[//]: # (a note to the desk)',
      'see [//]: # (ignore tk-left: why)',
      '    [//]: # (ignore tk-left: why)',
      '[//]: # (ignore tk-left: why',
      '[//]: # (ignore)',
    ]) {
      assert.equal(marks(suppression, line), null, line);
    }
  });

  it('takes no longer on a hostile line than on any other', () => {
    const start = Date.now();
    for (const line of [
      '[a'.repeat(20_000),
      '[\\'.repeat(20_000),
      `[//]: # (ignore ${'a, '.repeat(20_000)}`,
    ]) {
      marks(mark, line);
      marks(suppression, line);
    }
    assert.ok(Date.now() - start < 2000, `${Date.now() - start} ms`);
  });
});
