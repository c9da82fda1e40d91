import assert from 'node:assert/strict';
import { loadEngine } from '../../../../test/support/engine';
import type { ParagraphRule, ParagraphView } from '../rules/rule';
import { askRules, type KeptQuestions } from './ask-rules';
import { readDesk } from './read-desk';

/** The positions of the paragraphs that a rule is asked about, at the first reading and after an edit. */
function askedAfter(text: string, edited: string): readonly (readonly number[])[] {
  const engine = loadEngine();
  let asked: ParagraphView[] = [];
  const rule: ParagraphRule = {
    id: 'noting',
    asks: 'paragraph',
    default: true,
    severity: 'hint',
    title: 'Notes what it is asked about',
    backing: ['desk'],
    check(paragraph) {
      asked.push(paragraph);
      return [];
    },
  };
  let kept: KeptQuestions | null = null;
  return [text, edited].map((version) => {
    asked = [];
    const article = engine.analyze(version, 'story.md');
    kept = askRules(article.story, [rule], readDesk(article), { before: kept, now: undefined }).kept;
    return asked.map(({ passage }) => article.story.indexOf(passage));
  });
}

const STORY = [
  'Ada Quist, the harbour master, said the ferry was late.',
  'It rained all morning.',
  'The quay was empty.',
  'She said the log was blank.',
  'Nobody came.',
  'The lamp went out.',
];

describe('the rules', () => {
  it('are asked about an edited paragraph and the two beside it', () => {
    const edited = STORY.with(2, 'The quay was empty again.');
    assert.deepEqual(askedAfter(STORY.join('\n\n'), edited.join('\n\n')), [
      [0, 1, 2, 3, 4, 5],
      [1, 2, 3],
    ]);
  });

  it('are asked nothing where a line above has moved all places', () => {
    const edited = STORY.join('\n\n').replace('\n\n', '\n\n\n\n');
    assert.deepEqual(askedAfter(STORY.join('\n\n'), edited), [[0, 1, 2, 3, 4, 5], []]);
  });

  it('are asked again about what a register notes, and not where only the front matter has moved it', () => {
    const register = (title: string, as: string) =>
      `---\ntitle: ${title}\nsources:\n  ada: {as: ${as}}\n---\n\n${STORY.join('\n\n')}`;
    const [, moved] = askedAfter(register('Late', 'Ada Quist'), register('Late again', 'Ada Quist'));
    assert.deepEqual(moved, []);
    const [, noted] = askedAfter(register('Late', 'Ada Quist'), register('Late', 'the harbour master'));
    assert.equal(noted?.length, STORY.length);
  });
});
