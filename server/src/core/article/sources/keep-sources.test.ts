import assert from 'node:assert/strict';
import { models } from '../../../../../test/support/engine';
import { seededRandom } from '../../../../../test/support/random';
import { createDice, EDITS } from '../../../../../test/support/random-edits';
import { writtenArticles } from '../../../../../test/support/written-articles';
import { createEnglish } from '../../english/english';
import { type Draft, readDraft } from '../../prose/draft';
import type { SourceTables } from '../../terms/tables';
import { createFactCache } from '../reading/fact-cache';
import { type KeptReading, keepReading } from '../reading/keep-reading';
import { isSame } from '../same';
import { type KeptTables, keepSources } from './keep-sources';

const language = createEnglish(models);
const factsOf = new Map<string, ReturnType<typeof language.readParagraph>>();
/** Every paragraph is read once, however many articles it stands in. */
const facts = createFactCache((words) => {
  const known = factsOf.get(words) ?? language.readParagraph(words, 'prose');
  factsOf.set(words, known);
  return known;
});

/** One version of an article. */
interface Version {
  readonly draft: Draft;
  readonly reading: KeptReading;
  readonly kept: KeptTables;
}

function write(paragraphs: readonly string[], before: Version | null = null): Version {
  const draft = readDraft(paragraphs.join('\n\n'), before?.draft ?? null, language.isUnfinished);
  const readables = facts.withFacts('story.md', draft.paragraphs);
  const reading = keepReading(readables, before?.reading ?? null, language.judge);
  return { draft, reading, kept: keepSources(reading, before?.kept ?? null, language.judge) };
}

/** The tables of a version read from the top. */
function anew({ reading: { paragraphs } }: Version): SourceTables {
  const readables = paragraphs.map(({ readable }) => readable);
  return keepSources(keepReading(readables, null, language.judge), null, language.judge).tables;
}

const TABLES = ['attributions', 'sources', 'replies', 'anonymity', 'pronouns', 'secondHand'] as const;

function assertAsFromTheTop(version: Version, message: string): void {
  const full = anew(version);
  for (const table of TABLES) {
    const wrong = full[table].findIndex((row, i) => !isSame(row, version.kept.tables[table][i]));
    assert.equal(wrong, -1, `${message}: row ${wrong} of ${table}`);
    assert.equal(version.kept.tables[table].length, full[table].length, `${message}: ${table}`);
  }
}

/** Rows that are equal to one of the version before, and are other objects. */
function copiedRows(version: Version, before: Version): number {
  return TABLES.flatMap((table) => {
    const last = before.kept.tables[table];
    const objects = new Set<unknown>(last);
    const others = version.kept.tables[table].filter((row) => !objects.has(row));
    return others.filter((row) => last.some((other) => isSame(row, other)));
  }).length;
}

describe('tables of sources that are kept', function () {
  this.timeout(120_000);

  it('are, after any edits, those of a reading from the top, and rows that tell the same are the same', () => {
    const articles = writtenArticles().map((text) => text.split(/\n+/));
    const dice = createDice(seededRandom(20), articles);
    const kinds = Object.keys(EDITS);
    for (let article = 0; article < 30; article++) {
      let paragraphs = [...dice.pick(articles), ...dice.pick(articles)];
      let version = write(paragraphs);
      for (let edit = 0; edit < 25; edit++) {
        const kind = dice.pick(kinds);
        paragraphs = [...(EDITS[kind]?.(paragraphs, dice) ?? paragraphs)];
        const before = version;
        version = write(paragraphs, before);
        const message = `article ${article}, edit ${edit}, ${kind}`;
        assertAsFromTheTop(version, message);
        assert.equal(copiedRows(version, before), 0, message);
      }
    }
  });
});
