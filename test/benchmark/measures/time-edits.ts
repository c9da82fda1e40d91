import { type Random, seededRandom } from '../../support/random';
import type { Change, Contestant } from '../contestants/contestant';
import type { Program } from '../contestants/programs';
import { applyEdit, EDIT_KINDS, type Edit, type EditKind, makeEdit, takingBack } from '../edits';
import { rotated } from '../report/times';
import { type Rounds, SLOW, SLOW_ROUNDS } from './in-turn';

/** How long one program took over each edit of each kind, in milliseconds. */
export interface EditTimes {
  readonly program: Program;
  readonly times: Readonly<Record<EditKind, readonly number[]>>;
}

/** A program at work, and what is known of it so far. */
interface Runner {
  readonly program: Program;
  readonly contestant: Contestant;
  readonly times: Record<EditKind, number[]>;
  readonly isSlow: boolean;
}

/** One edit and the texts on both sides of it. */
interface Step {
  readonly kind: EditKind;
  readonly edit: Edit;
  readonly before: string;
  readonly after: string;
}

/**
 * Opens an article with every program and makes the same edits with all of them, in turn: each edit with one after the
 * other. A round makes one edit of each kind, each in the text that the last one left, and takes them all back at its
 * end in one change, which is not measured; so the article does not grow. Peers that run in Node are asked once a
 * round, each time after another kind of edit: it is all one to them.
 */
export async function timeEdits(
  programs: readonly Program[],
  article: string,
  { unmeasured, measured }: Rounds,
): Promise<readonly EditTimes[]> {
  const random = seededRandom(article.length);
  const runners: Runner[] = [];
  for (const program of programs) runners.push(await openIn(program, article));
  for (let round = 0; round < unmeasured + measured; round++) {
    const steps = makeRound(article, round, random);
    for (const [at, step] of steps.entries()) {
      for (const runner of rotated(runners, round + at)) {
        if (isLeftOut(runner, at, round < unmeasured)) continue;
        const { milliseconds } = await runner.contestant.change(toChange(step));
        if (round >= unmeasured) runner.times[step.kind].push(milliseconds);
      }
    }
    for (const { program, contestant } of runners) {
      if (!readsAnew(program)) await contestant.change(backToStart(steps, article));
    }
  }
  for (const { contestant } of runners) contestant.stop();
  return runners.map(({ program, times }) => ({ program, times }));
}

async function openIn(program: Program, article: string): Promise<Runner> {
  const contestant = await program.start(false);
  const { milliseconds, findings } = await contestant.open(article);
  if (findings === 0) throw new Error(`${program.name} finds nothing in the article: it does not work.`);
  const times: Runner['times'] = {
    'a word typed into narration': [],
    'a sentence added': [],
    'a speaker’s name changed': [],
    'an unnamed source added': [],
    'a paragraph added': [],
    'markup added': [],
  };
  return { program, contestant, times, isSlow: milliseconds > SLOW };
}

/** It is given the whole text each time, and need not be told of every edit. */
function readsAnew({ role }: Program): boolean {
  return role === 'JavaScript';
}

/** @param at the place of the edit in its round; the rounds begin with another kind each time. */
function isLeftOut({ program, times, isSlow }: Runner, at: number, isUnmeasured: boolean): boolean {
  if (!readsAnew(program)) return false;
  const measured = EDIT_KINDS.reduce((sum, kind) => sum + times[kind].length, 0);
  return at > 0 || (isSlow && (isUnmeasured || measured >= SLOW_ROUNDS));
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

function toChange({ edit, before, after }: Step): Change {
  return { before, edits: [edit], after };
}

function backToStart(steps: readonly Step[], article: string): Change {
  return {
    before: steps.at(-1)?.after ?? article,
    edits: steps.toReversed().map(({ before, edit }) => takingBack(before, edit)),
    after: article,
  };
}
