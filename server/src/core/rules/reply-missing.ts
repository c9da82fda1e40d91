import { PLACES_THAT_SPEAK } from '../english/words/organization-nouns';
import { insertSentence } from '../fixes/analysis-insertions';
import { toSource } from '../prose/source-map';
import { type NarratorWords, narratorWords } from '../story/narrator-words';
import type { Analysis } from '../terms/analysis';
import { textOf } from '../text/span';
import type { AnalysisRule } from './rule';

/** Somebody is accused by name, and nowhere does the story say that they were asked. */
export const replyMissing: AnalysisRule = {
  id: 'reply-missing',
  default: false,
  severity: 'information',
  title: 'An accusation without an answer',
  backing: ['BBC', 'Guardian'],
  check(analysis, { register }) {
    const asked = new Set<string>();
    return narratorWords(analysis, ACCUSES).flatMap((words) => {
      const target = targetOf(analysis, words);
      if (target === null || asked.has(target)) return [];
      if (NEVER.test(words.before)) return [];
      if (IN_COURT.test(words.before + words.after) || hasAnswered(analysis, target)) return [];
      const noted = register.entries.some(
        (entry) =>
          entry.reply !== null &&
          (entry.as?.includes(target) === true ||
            entry.places.some((place) => textOf(analysis.text, place).includes(target))),
      );
      if (noted) return [];
      asked.add(target);
      return [{ span: words.span, message: `Has ${target} been asked?` }];
    });
  },
  fixes: ({ span, message }, analysis) =>
    insertSentence(analysis, span, `${NAME.exec(message)?.[1] ?? 'TK'} said TK.`),
};

/** The name in the message. */
const NAME = /^Has (.+) been asked\?$/;

const ACCUSES =
  /\b(?:accus(?:es?|ed|ing)|blam(?:es?|ed|ing)|denounc(?:es?|ed|ing)|alleg(?:es?|ed|ing)(?: that)?|faulted)\b/giu;
const NEVER = /\b(?:not|never|without|n[’']t)\b[^,;]{0,30}$/iu;
/** Courts hear both sides, and reports of them are bound by their own rules. */
const IN_COURT =
  /\b(?:court|judge|jury|trial|prosecut\w+|indict\w+|lawsuit|complaint|plaintiff|filing|charged|sued|sues|suing)\b/iu;

/** The person or body right behind the verb, by the last word of the name. */
function targetOf(analysis: Analysis, { span, block, sentence }: NarratorWords): string | null {
  const document = analysis.blocks[block];
  if (document === undefined) return null;
  for (const { phrase, quoted } of document.facts.mentions) {
    const place = toSource(document.block, phrase.span);
    if (quoted || place[0] < span[1] || place[1] > sentence[1]) continue;
    if (place[0] - span[1] > NEAR) return null;
    const name = phrase.name?.full ?? phrase.proper;
    return name === null || PLACES_THAT_SPEAK.has(name.toLowerCase())
      ? null
      : (name.split(' ').at(-1) ?? name);
  }
  return null;
}

const NEAR = 12;
const ANSWERS =
  /\b(?:den(?:y|ies|ied|ying)|reject\w*|respon\w+|repl(?:y|ied|ies)|declin\w+|comment|refut\w+|disput\w+|dismiss\w+|reached|apologi\w+|defend\w*)\b/iu;

/** Speaks somewhere in the story, was asked, or a sentence has the name beside a word of answering. */
function hasAnswered(analysis: Analysis, target: string): boolean {
  return (
    analysis.sources.some(({ name, names }) => [name, ...names].some((one) => one.includes(target))) ||
    analysis.replies.some(({ who }) => who?.text.includes(target)) ||
    analysis.blocks.some(({ block, facts }) =>
      facts.sentences.some((sentence) => {
        const words = block.text.slice(...sentence);
        return words.includes(target) && ANSWERS.test(words);
      }),
    )
  );
}
