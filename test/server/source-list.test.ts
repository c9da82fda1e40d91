import assert from 'node:assert/strict';
import { writeHtml, writeHtmlFile } from '../../server/src/core/export/page-html';
import { writeMarkdown } from '../../server/src/core/export/page-markdown';
import { sourceList } from '../../server/src/core/export/source-list';
import { articleOf } from './articles';

const STAMP = { file: 'dry_dock.md', date: '3 March 2031 at 14:05', version: '0.1.0' };

const TEXT = `# Dry dock was never inspected

The dock was never inspected, said a former manager | typist who saw the logs, who asked not to be named because of a lawsuit.

Two welders at the yard said 40 percent of the clamps were cracked in May. “Nobody looked,” one of the welders said.

The yard has 12 cranes. Lea Ortiz <b>, a member of the Harbor Committee, said the vote could wait. The mayor did not respond to a request for comment.
`;

function page(text = TEXT) {
  const { analysis, findings } = articleOf(text);
  const questions = findings.filter(({ rule }) => rule !== 'anon-source' && rule !== 'stat-claim');
  return sourceList(analysis, questions, STAMP);
}

describe('the source list', () => {
  it('begins with what is open, gives each reason once, then who says what', () => {
    assert.deepEqual(
      page().sections.map(({ heading }) => heading),
      [
        'Open questions',
        'Reasons given for withholding names',
        'Unnamed sources',
        'Figures',
        'Named people, bodies and documents',
        'Asked, and gave no answer',
      ],
    );
  });

  it('says of which text it is, and of when', () => {
    const { title, head } = page();
    assert.equal(title, 'Sources of dry_dock.md');
    assert.equal(head[0], '“Dry dock was never inspected”');
    assert.match(head[1] ?? '', /^\d+ words · 3 March 2031 at 14:05 · version [0-9a-f]{7}$/);
    assert.match(head[2] ?? '', /^\d unnamed sources, \d without a reason · 2 figures, 1 without a source$/);
    assert.notEqual(page(`${TEXT}\nMore.\n`).head[1], head[1]);
  });

  it('counts those without a reason as the editor asks about them', () => {
    const { findings } = articleOf(TEXT);
    const asked = findings.filter(({ rule }) => rule === 'anon-no-reason').length;
    const unnamed = page().sections.find(({ heading }) => heading === 'Unnamed sources');
    const bare = unnamed?.rows.filter((row) => row[2]?.join('') === 'none given') ?? [];
    assert.equal(bare.length, asked);
    assert.match(page().head[2] ?? '', new RegExp(`, ${asked} without a reason`));
  });

  it('gives a reason a letter and leaves it at that', () => {
    const text = writeMarkdown(page());
    assert.equal(text.split('because of a lawsuit').length - 1, 1);
    assert.match(text, /\| 1 \| Former manager \\\| typist who saw the logs.* \| A \| saw the logs \|/);
  });

  it('quotes what they say, each with its line', () => {
    assert.match(writeMarkdown(page()), /\| 3 The dock was never inspected \|/);
    assert.match(
      writeHtml(page(), (line) => `to:${line}`),
      /<a href="to:3" title="Line 3">3<\/a> The dock was never inspected/,
    );
  });

  it('prints rather no role than what somebody is said to have done', () => {
    const { sections } = page(
      'A clerk said the mayor’s chief of staff, Gwen Moller, had pressed engineers to finish. Moller denied that. “I told nobody,” Moller said.\n',
    );
    const named = sections.find(({ heading }) => heading.startsWith('Named'));
    assert.ok(named !== undefined);
    assert.deepEqual(
      named.rows.map(([who, role]) => [who?.join(''), role?.join('')]),
      [['Gwen Moller', '']],
    );
  });

  it('tells who was asked and did not answer', () => {
    assert.match(writeMarkdown(page()), /\| 7 \| The mayor \| did not respond \|/i);
  });

  it('shows words of the article as they are, in either form', () => {
    const html = writeHtmlFile(page('“It sank,” said Lea Ortiz, an <engineer> & diver at Dock "A".\n'));
    assert.doesNotMatch(html, /<engineer>/);
    assert.match(html, /^<!DOCTYPE html>/);
    assert.doesNotMatch(html, /<script|href=/);
  });

  it('of an article without sources has no empty tables', () => {
    assert.deepEqual(page('It rained.\n').sections, []);
  });
});
