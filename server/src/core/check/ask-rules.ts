import { noteAlike } from '../register/register-view';
import type { ArticleRule, Desk, DeskToday, FoundIn, Question, Rule } from '../rules/rule';
import type { Story } from '../story/story';
import type { ParagraphView, PollView, SourceView } from '../story/views';
import type { BlockRole } from '../terms/role';
import { areSameItems, fitted, sameEnds } from '../text/sequence';
import { type FailedRule, whereItHappened } from './failure';

/** A question with the rule that asks it. */
export interface Asked {
  readonly rule: Rule;
  readonly question: Question;
}

/**
 * What was asked of each paragraph, source and survey. A view is the same object for as long as nothing in its reach
 * has changed, so what was asked of it then holds.
 */
export interface KeptQuestions {
  readonly rules: readonly Rule[];
  readonly desk: Desk;
  readonly paragraphs: Answered<ParagraphView, ParagraphAnswers>;
  readonly sources: Answered<SourceView, Answers>;
  readonly polls: Answered<PollView, Answers>;
}

/** Views of one version, each with what was answered of it. */
interface Answered<View, Here extends Answers> {
  readonly views: readonly View[];
  readonly answers: readonly Here[];
}

/** What was asked of one view, and the rules that could not be asked. */
interface Answers {
  readonly asked: readonly Asked[];
  readonly failed: readonly FailedRule[];
}

const NOTHING_ANSWERED: Answered<never, never> = { views: [], answers: [] };

/** What the rules asked of one paragraph, and what those for the whole article found in it. */
interface ParagraphAnswers extends Answers {
  readonly found: ReadonlyMap<ArticleRule, readonly unknown[]>;
}

/** Keeps what was asked before, unless it was by other rules or in front of another desk. */
function questionsFor(rules: readonly Rule[], desk: Desk, before: KeptQuestions | null): KeptQuestions {
  if (before !== null && isLikeDesk(before.desk, desk) && areSameItems(before.rules, rules))
    return { ...before, desk };
  const [paragraphs, sources, polls] = [NOTHING_ANSWERED, NOTHING_ANSWERED, NOTHING_ANSWERED];
  return { rules, desk, paragraphs, sources, polls };
}

/** What is asked of one version of a story, and what is kept of it for the next. */
export interface AskedStory {
  /** In no order. */
  readonly asked: readonly Asked[];
  /** The rules that threw, each once; nothing of theirs is in `asked`. */
  readonly failed: readonly FailedRule[];
  readonly kept: KeptQuestions;
}

/**
 * Asks the rules about a story: about what is new only, where questions were kept.
 *
 * @param before what was asked of the version before; it falls with the rules and the desk that it was asked for.
 */
export function askRules(
  story: Story,
  rules: readonly Rule[],
  desk: Desk,
  { before, now }: { readonly before: KeptQuestions | null; readonly now: number | undefined },
): AskedStory {
  const last = questionsFor(rules, desk, before);
  const byReach = {
    paragraph: rules.filter((rule) => rule.asks === 'paragraph'),
    source: rules.filter((rule) => rule.asks === 'source'),
    poll: rules.filter((rule) => rule.asks === 'poll'),
    article: rules.filter((rule) => rule.asks === 'article'),
  };
  const kept: KeptQuestions = {
    rules,
    desk,
    paragraphs: answered(last.paragraphs, story.paragraphs, (paragraph) => {
      const isAsked = (rule: Rule) => rule.reads === 'page' || ASKED.has(paragraph.role);
      const { asked, failed } = ask(byReach.paragraph.filter(isAsked), paragraph, desk);
      const { found, failed: others } = findFor(byReach.article.filter(isAsked), paragraph, desk);
      return { asked, found, failed: fitted([...failed, ...others]) };
    }),
    sources: answered(last.sources, story.sources, (source) => ask(byReach.source, source, desk)),
    polls: answered(last.polls, story.polls, (poll) => ask(byReach.poll, poll, desk)),
  };
  const asked: Asked[] = [];
  const failures: FailedRule[] = [];
  for (const { answers } of [kept.paragraphs, kept.sources, kept.polls])
    for (const here of answers) {
      for (const one of here.asked) asked.push(one);
      failures.push(...here.failed);
    }
  const found = foundIn(kept.paragraphs);
  const today: DeskToday = now === undefined ? desk : { ...desk, now };
  for (const rule of byReach.article) {
    const here = askOne(rule, () => rule.check(story, today, found.get(rule) ?? []));
    asked.push(...here.asked);
    failures.push(...here.failed);
  }
  return { ...withoutFailed(asked, failures), kept };
}

/** Half of what a rule asks is worse than nothing: nobody could tell what it left out. */
function withoutFailed(
  asked: readonly Asked[],
  failures: readonly FailedRule[],
): Pick<AskedStory, 'asked' | 'failed'> {
  if (failures.length === 0) return { asked, failed: failures };
  const failed = [...new Map(failures.map((failure) => [failure.rule, failure])).values()];
  return { asked: asked.filter(({ rule }) => failed.every((failure) => failure.rule !== rule.id)), failed };
}

/** Calls a rule; one that throws has failed, and the others are asked. */
function askOne(rule: Rule, check: () => readonly Question[]): Answers {
  try {
    return { asked: check().map((question) => ({ rule, question })), failed: [] };
  } catch (error) {
    return { asked: [], failed: [{ rule: rule.id, where: whereItHappened(error) }] };
  }
}

/** What each rule for the whole article found, in the order of the text. */
function foundIn({
  views,
  answers,
}: Answered<ParagraphView, ParagraphAnswers>): ReadonlyMap<ArticleRule, FoundIn> {
  const all = new Map<ArticleRule, { paragraph: ParagraphView; found: readonly unknown[] }[]>();
  for (let i = 0; i < answers.length; i++) {
    const [paragraph, here] = [views[i], answers[i]?.found ?? NOTHING_FOUND];
    if (paragraph === undefined || here === NOTHING_FOUND) continue;
    for (const [rule, found] of here) {
      const known = all.get(rule);
      if (known === undefined) all.set(rule, [{ paragraph, found }]);
      else known.push({ paragraph, found });
    }
  }
  return all;
}

/** Answers for the views of a version; those of views that stood in the version before are taken over. */
function answered<View, Here extends Answers>(
  before: Answered<View, Here>,
  views: readonly View[],
  answerFor: (view: View) => Here,
): Answered<View, Here> {
  const { head, tail } = sameEnds(before.views, views);
  const moved = before.views.length - views.length;
  const behind = views.length - tail;
  const known = new Map<View, Here>();
  for (let i = head; i < before.views.length - tail; i++) {
    const [view, answer] = [before.views[i], before.answers[i]];
    if (view !== undefined && view !== views[i] && answer !== undefined) known.set(view, answer);
  }
  const fresh = views.slice(head, behind).map((view, k) => {
    const same = before.views[head + k] === view ? before.answers[head + k] : known.get(view);
    return same ?? answerFor(view);
  });
  const answers = [...before.answers.slice(0, head), ...fresh, ...before.answers.slice(behind + moved)];
  return { views, answers };
}

/** What rules look at: the story, its headings and its captions; of what stands beside it a desk asks nothing. */
const ASKED: ReadonlySet<BlockRole> = new Set([
  'body',
  'answer',
  'transcript',
  'caption',
  'headline',
  'subhead',
]);

function ask<View, One extends Rule & { readonly check: (view: View, desk: Desk) => readonly Question[] }>(
  rules: readonly One[],
  view: View,
  desk: Desk,
): Answers {
  const all = rules.map((rule) => askOne(rule, () => rule.check(view, desk)));
  const asked = fitted(all.flatMap((one) => one.asked));
  const failed = fitted(all.flatMap((one) => one.failed));
  return asked.length === 0 && failed.length === 0 ? NOTHING_ASKED : { asked, failed };
}

/** One object for the many views of which nothing is asked. */
const NOTHING_ASKED: Answers = { asked: [], failed: [] };
const NOTHING_FOUND: ReadonlyMap<ArticleRule, readonly unknown[]> = new Map();

function findFor(
  rules: readonly ArticleRule[],
  paragraph: ParagraphView,
  desk: Desk,
): Pick<ParagraphAnswers, 'found' | 'failed'> {
  const found = new Map<ArticleRule, readonly unknown[]>();
  const failed: FailedRule[] = [];
  for (const rule of rules) {
    try {
      const finds = rule.find?.(paragraph, desk) ?? [];
      if (finds.length > 0) found.set(rule, finds);
    } catch (error) {
      failed.push({ rule: rule.id, where: whereItHappened(error) });
    }
  }
  return { found: found.size === 0 ? NOTHING_FOUND : found, failed };
}

function isLikeDesk(a: Desk, b: Desk): boolean {
  return (
    noteAlike(a.register, b.register) &&
    a.house === b.house &&
    a.vocabulary === b.vocabulary &&
    a.judge === b.judge
  );
}
