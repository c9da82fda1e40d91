import { noteAlike } from '../register/register-view';
import type { ArticleRule, Desk, DeskToday, FoundIn, Question, Rule } from '../rules/rule';
import type { Story } from '../story/story';
import type { ParagraphView, PollView, SourceView } from '../story/views';
import type { BlockRole } from '../terms/role';
import { areSameItems } from '../text/sequence';

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
  readonly paragraphs: WeakMap<ParagraphView, ParagraphAnswers>;
  readonly sources: WeakMap<SourceView, readonly Asked[]>;
  readonly polls: WeakMap<PollView, readonly Asked[]>;
}

/** What the rules asked of one paragraph, and what those for the whole article found in it. */
interface ParagraphAnswers {
  readonly asked: readonly Asked[];
  readonly found: ReadonlyMap<ArticleRule, readonly unknown[]>;
}

/** Begins without any question kept; all that is kept falls with the rules and the desk that it was asked for. */
export function keepQuestions(
  rules: readonly Rule[],
  desk: Desk,
  before: KeptQuestions | null,
): KeptQuestions {
  if (before !== null && isLikeDesk(before.desk, desk) && areSameItems(before.rules, rules))
    return { ...before, desk };
  return { rules, desk, paragraphs: new WeakMap(), sources: new WeakMap(), polls: new WeakMap() };
}

/**
 * Asks the rules about a story: about what is new only, where questions were kept.
 *
 * @returns the questions, in no order.
 */
export function askRules(story: Story, kept: KeptQuestions, now: number | undefined): readonly Asked[] {
  const { rules, desk } = kept;
  const byReach = {
    paragraph: rules.filter((rule) => rule.asks === 'paragraph'),
    source: rules.filter((rule) => rule.asks === 'source'),
    poll: rules.filter((rule) => rule.asks === 'poll'),
    article: rules.filter((rule) => rule.asks === 'article'),
  };
  const found = new Map<ArticleRule, { paragraph: ParagraphView; found: readonly unknown[] }[]>();
  const asked: Asked[] = [];
  for (const paragraph of story.paragraphs) {
    const answers = answersOf(kept.paragraphs, paragraph, () => {
      const isAsked = (rule: Rule) => rule.reads === 'page' || ASKED.has(paragraph.role);
      return {
        asked: ask(byReach.paragraph.filter(isAsked), paragraph, desk),
        found: findFor(byReach.article.filter(isAsked), paragraph, desk),
      };
    });
    asked.push(...answers.asked);
    for (const [rule, finds] of answers.found) {
      const all = found.get(rule);
      if (all === undefined) found.set(rule, [{ paragraph, found: finds }]);
      else all.push({ paragraph, found: finds });
    }
  }
  for (const source of story.sources)
    asked.push(...answersOf(kept.sources, source, () => ask(byReach.source, source, desk)));
  for (const poll of story.polls)
    asked.push(...answersOf(kept.polls, poll, () => ask(byReach.poll, poll, desk)));
  const today: DeskToday = now === undefined ? desk : { ...desk, now };
  for (const rule of byReach.article) {
    const finds: FoundIn = found.get(rule) ?? [];
    for (const question of rule.check(story, today, finds)) asked.push({ rule, question });
  }
  return asked;
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

function ask<View>(
  rules: readonly { readonly check: (view: View, desk: Desk) => readonly Question[] }[] & readonly Rule[],
  view: View,
  desk: Desk,
): readonly Asked[] {
  const asked: Asked[] = [];
  for (const rule of rules) for (const question of rule.check(view, desk)) asked.push({ rule, question });
  return asked.length === 0 ? NONE : asked;
}

/** One list for the many views of which nothing is asked. */
const NONE: readonly Asked[] = [];
const NOTHING_FOUND: ReadonlyMap<ArticleRule, readonly unknown[]> = new Map();

function findFor(
  rules: readonly ArticleRule[],
  paragraph: ParagraphView,
  desk: Desk,
): ReadonlyMap<ArticleRule, readonly unknown[]> {
  const found = new Map<ArticleRule, readonly unknown[]>();
  for (const rule of rules) {
    const finds = rule.find?.(paragraph, desk) ?? [];
    if (finds.length > 0) found.set(rule, finds);
  }
  return found.size === 0 ? NOTHING_FOUND : found;
}

function answersOf<View extends object, Answers>(
  kept: WeakMap<View, Answers>,
  view: View,
  find: () => Answers,
): Answers {
  const known = kept.get(view);
  if (known !== undefined) return known;
  const answers = find();
  kept.set(view, answers);
  return answers;
}

function isLikeDesk(a: Desk, b: Desk): boolean {
  return (
    noteAlike(a.register, b.register) &&
    a.house === b.house &&
    a.vocabulary === b.vocabulary &&
    a.judge === b.judge
  );
}
