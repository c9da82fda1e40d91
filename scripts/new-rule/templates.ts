import { camelCase, type Reach } from './catalogue';

const TYPES: Readonly<Record<Reach, string>> = {
  paragraph: 'ParagraphRule',
  source: 'SourceRule',
  poll: 'PollRule',
  article: 'ArticleRule',
};

const CHECKS: Readonly<Record<Reach, string>> = {
  paragraph: `  check(paragraph, { vocabulary }) {
    return paragraph.narrated(vocabulary.TK).map((at) => ({ at, message: 'TK?' }));
  },
  fixes: atPassage((at, text) => [insertBehind(text, at, 'TK')]),`,
  source: `  check(source) {
    const { firstMention: at } = source;
    return at === null ? [] : [{ at, about: source, message: 'TK?' }];
  },
  fixes: atPassage((at, text) => [insertBehind(text, at, 'TK')]),`,
  poll: `  check(poll) {
    return [{ at: poll.passage, message: 'TK?' }];
  },
  fixes: atPassage((at, text) => [insertBehind(text, at, 'TK')]),`,
  article: `  check({ unnamed }) {
    return unnamed.flatMap((source) => {
      const { firstMention: at } = source;
      return at === null ? [] : [{ at, about: source, message: 'TK?' }];
    });
  },
  fixes: atPassage((at, text) => [insertBehind(text, at, 'TK')]),`,
};

/** The file of a rule, with what is to be filled in marked TK. */
export function ruleOf(id: string, reach: Reach): string {
  const why = reach === 'article' ? ' It asks the whole article, as TK.' : '';
  return `import { insertBehind } from '../fixes/insertions';
import { atPassage, type ${TYPES[reach]} } from './rule';

/** TK: what is asked about, in a sentence or two.${why} */
export const ${camelCase(id)}: ${TYPES[reach]} = {
  id: '${id}',
  asks: '${reach}',
  default: false,
  severity: 'hint',
  title: 'TK in a few words',
  backing: ['TK'],
${CHECKS[reach]}
};
`;
}

/** Its tests: one excerpt in which it asks, one in which it is silent, one for its fix. */
export function testOf(id: string): string {
  const name = camelCase(id);
  return `import assert from 'node:assert/strict';
import { applyFix, assertFindings } from '../../../../test/support/findings';
import { ${name} } from './${id}';

describe('${id}', () => {
  it('asks TK', () => {
    assertFindings(
      ${name},
      \`
      TK
      ^^ ${id}: TK?
      \`,
    );
  });

  it('is silent about TK', () => {
    assertFindings(${name}, 'TK');
  });

  it('offers TK', () => {
    assert.equal(applyFix(${name}, 'TK', 'Insert “TK”'), 'TK TK');
  });
});
`;
}

/** Its page, with the headings that every page has. */
export function pageOf(id: string): string {
  return `# ${id}: TK

*Hint, off until you switch it on.*

> TK?

TK: what the rule looks for.

## Why it matters

TK

## Who asks for it

TK

## It asks about

- *TK **what is found** TK.*

## It leaves alone

- TK

## What to do

TK

## How to turn it down

Write \`"${id}": "off"\` in the rules of your settings, or give it another severity. For one place, put \`[//]: # (ignore ${id}: why)\` above the paragraph.
`;
}
