import assert from 'node:assert/strict';
import { type About, NOTHING_ABOUT, readAbout } from './about';
import { findFrontMatter } from './front-matter';

function aboutOf(frontMatter: string): About {
  const text = `${frontMatter}\nIt rained.\n`;
  return readAbout(text, findFrontMatter(text));
}

describe('what the front matter tells of the story', () => {
  it('is read in YAML, TOML and JSON', () => {
    const expected: About = { title: 'Rain', deck: 'It fell.', authors: ['Jo Quist', 'Ada Lind'] };
    for (const frontMatter of [
      '---\ntitle: Rain\ndescription: It fell.\nauthor: Jo Quist and Ada Lind\n---',
      '---\nheadline: Rain\ndek: It fell.\nauthors:\n  - name: Jo Quist\n  - Ada Lind\n...',
      '+++\ntitle = "Rain"\ndeck = "It fell."\nauthors = ["Jo Quist", "Ada Lind"]\n+++',
      '{\n"Title": "Rain",\n"subtitle": "It fell.",\n"byline": "By Jo Quist, Ada Lind"\n}',
    ])
      assert.deepEqual(aboutOf(frontMatter), expected, frontMatter);
  });

  it('is nothing where it cannot be read', () => {
    for (const frontMatter of [
      '---\ntitle: [Rain\n---',
      '+++\ntitle = Rain\n+++',
      '---\ntitle: *nowhere\n---',
      '---\ntitle: 12\n---',
      '',
    ])
      assert.deepEqual(aboutOf(frontMatter), NOTHING_ABOUT, frontMatter);
  });
});
