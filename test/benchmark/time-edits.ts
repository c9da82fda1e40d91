import type { Contestant } from './contestant';
import { applyEdit, EDIT_KINDS, type Edit, type EditKind, makeEdit, takingBack } from './edits';
import { type Random, seededRandom } from './random';
import { rotated } from './times';

/** How long one contestant took over each edit of each kind, in milliseconds. */
export interface EditTimes {
  readonly contestant: string;
  readonly times: Readonly<Record<EditKind, readonly number[]>>;
  /** In the article as it was opened. */
  readonly findings: number;
}

/** One edit and the texts on both sides of it. */
interface Step {
  readonly kind: EditKind;
  readonly edit: Edit;
  readonly before: string;
  readonly after: string;
}

/** How often each kind is made: unmeasured first, so that the code is warm, and measured then. */
export interface Rounds {
  readonly unmeasured: number;
  readonly measured: number;
}

/**
 * Opens an article with every contestant and makes the same edits with all of them, in turn: each edit with one after
 * the other. A round makes one edit of each kind, each in the text that the last one left, and takes them all back at
 * its end in one change, which is not measured; so the article does not grow.
 */
export async function timeEdits(
  contestants: readonly Contestant[],
  article: string,
  { unmeasured, measured }: Rounds,
): Promise<readonly EditTimes[]> {
  const random = seededRandom(article.length);
  const timed = contestants.map((contestant) => ({ contestant, findings: 0, times: noTimes() }));
  for (const entry of timed) entry.findings = (await entry.contestant.open(article)).findings;
  for (let round = 0; round < unmeasured + measured; round++) {
    const steps = makeRound(article, round, random);
    for (const { kind, edit, before, after } of steps) {
      for (const { contestant, times } of rotated(timed, round)) {
        const { milliseconds } = await contestant.change({ before, edits: [edit], after });
        if (round >= unmeasured) times[kind].push(milliseconds);
      }
    }
    for (const { contestant } of timed) await contestant.change(backToStart(steps, article));
  }
  for (const { contestant } of timed) await contestant.close();
  return timed.map(({ contestant, findings, times }) => ({ contestant: contestant.name, findings, times }));
}

function makeRound(article: string, round: number, random: Random): readonly Step[] {
  const steps: Step[] = [];
  let before = article;
  for (const kind of rotated(EDIT_KINDS, round)) {
    const edit = makeEdit(kind, before, random, round);
    const after = applyEdit(before, edit);
    steps.push({ kind, edit, before, after });
    before = after;
  }
  return steps;
}

function backToStart(steps: readonly Step[], article: string) {
  return {
    before: steps.at(-1)?.after ?? article,
    edits: steps.toReversed().map(({ before, edit }) => takingBack(before, edit)),
    after: article,
  };
}

function noTimes(): Record<EditKind, number[]> {
  return {
    'a word typed into narration': [],
    'a sentence added': [],
    'a speaker’s name changed': [],
    'an unnamed source added': [],
    'a paragraph added': [],
    'markup added': [],
  };
}
