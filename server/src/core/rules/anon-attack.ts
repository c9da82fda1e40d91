import { ATTACK_WORDS } from '../english/words/character-attacks';
import { PLACES_THAT_SPEAK } from '../english/words/organization-nouns';
import { toSource } from '../prose/source-map';
import { paragraphOf } from '../story/paragraphs';
import { quotedSpeech } from '../story/quoted-speech';
import { statementsBySource } from '../story/statements';
import type { Analysis } from '../terms/analysis';
import type { Attribution } from '../terms/attribution';
import type { LocalMention } from '../terms/mention';
import { contains, type Span, textOf } from '../text/span';
import { unnamedSources } from '../wording/sources';
import { shorten } from '../wording/text';
import type { AnalysisRule } from './rule';

/**
 * Somebody without a name passes judgement on the character or fitness of somebody with one. Quotation marks do not
 * excuse it: that is where it mostly stands.
 */
export const anonAttack: AnalysisRule = {
  id: 'anon-attack',
  default: true,
  severity: 'warning',
  title: 'An unnamed source attacks somebody by name',
  backing: ['NPR', 'Guardian', 'WSJ', 'Reuters'],
  check(analysis) {
    const statements = statementsBySource(analysis);
    const isQuoted = quotedSpeech(analysis);
    return unnamedSources(analysis).flatMap((source) => {
      for (const statement of statements.get(source.id) ?? []) {
        const attack = attackIn(analysis, statement);
        if (attack === null) continue;
        const voice = statement.source.find((span) => !isQuoted(span)) ?? source.mentions[0];
        return [
          {
            span: attack.span,
            subject: source.id,
            message: `Unnamed criticism of ${shorten(attack.target, 50)}. Get it on the record, paraphrase as fact, or cut.`,
            related: voice === undefined ? [] : [{ span: voice, message: 'Said by this unnamed source.' }],
          },
        ];
      }
      return [];
    });
  },
};

interface Attack {
  readonly span: Span;
  readonly target: string;
}

/** Said of somebody: "is …", "called him a …". "Racist remarks" are something that was done. */
const PREDICATED =
  /(?:\b(?:is|was|are|were|be|been|being|am|act(?:s|ed)? like|behav(?:es|ed) like|seem(?:s|ed)?|look(?:s|ed)?|ha(?:s|d) become|became|remains?)|[’'](?:s|re|m))(?:\s+[\p{L}’'-]+){0,4}\s+$|\b(?:call|describ|brand|label|deride|dismiss|portray)\w*\b[^.;]{0,50}\s$|(?:^|\b(?:he|she|they|who|that))\s*(?:just |always |repeatedly |constantly )?$|^["“‘']*$/iu;
/** An adjective by itself, or before a noun for a person. */
const STANDS_ALONE =
  /^(?:\s*(?:$|[.,;:!?”"’)—–-])|\s+(?:and|or|but|who|that|with|to|in|on|at|as|about|when|because|for|man|woman|person|leader|boss|manager|politician|president|minister|candidate|people|bunch|individual|human|guy)\b)/iu;

const NEGATED =
  /(?:\b(?:not|never|no|nor|hardly|isn[’']t|wasn[’']t|aren[’']t|den(?:y|ies|ied|ying))\b)[^.,;]{0,25}$/iu;
const ACCUSED_BY_LAW = /\b(?:charged|convicted|accused|indicted|sentenced|sued|alleg\w+)\b[^.;]{0,40}$/iu;
const OF_ONESELF = /\b(?:I|we|I[’']m|we[’']re|myself|ourselves)\b[^.;]{0,30}$/u;

function attackIn(analysis: Analysis, statement: Attribution): Attack | null {
  for (const content of statement.content) {
    const words = textOf(analysis.text, content);
    const match = ATTACK_WORDS.exec(words);
    if (match === null) continue;
    const before = words.slice(0, match.index);
    if (!PREDICATED.test(before) || !STANDS_ALONE.test(words.slice(match.index + match[0].length))) continue;
    if (NEGATED.test(before) || ACCUSED_BY_LAW.test(before) || OF_ONESELF.test(before)) continue;
    const span: Span = [content[0] + match.index, content[0] + match.index + match[0].length];
    const target = targetOf(analysis, span, statement);
    if (target !== null) return { span, target };
  }
  return null;
}

/** "he is a bully": whoever the paragraph last named. */
const PERSONAL = /\b(?:he|she|him|her|he[’']s|she[’']s)\b/iu;
/** What a share of those asked think is a finding. */
const SURVEY = /\b(?:polls?|polling|surveys?|surveyed|per ?cent|majority)\b/iu;
const CONDITION = /\b(?:if|whether)\b/iu;

function targetOf(analysis: Analysis, attack: Span, statement: Attribution): string | null {
  const index = paragraphOf(analysis, attack);
  const document = index === null ? undefined : analysis.blocks[index];
  if (index === null || document === undefined) return null;
  const sentence = document.facts.sentences
    .map((span) => toSource(document.block, span))
    .find((span) => span[0] <= attack[0] && attack[1] <= span[1]);
  if (sentence === undefined) return null;
  const lead = textOf(analysis.text, [Math.max(sentence[0], attack[0] - 80), attack[0]]);
  if (CONDITION.test(lead) || SURVEY.test(textOf(analysis.text, sentence))) return null;
  const named = namedBefore(analysis, index, attack[1]).filter(
    ({ span }) => !statement.source.some((place) => contains(place, span)),
  );
  const near = named.filter(({ span }) => span[0] >= sentence[0]).at(-1);
  const nextTo = near !== undefined && attack[0] - near.span[1] < NEAR;
  if (nextTo) return near.name;
  return PERSONAL.test(lead) ? (named.at(-1)?.name ?? null) : null;
}

const NEAR = 60;

/** The people and bodies that the paragraph and the one before it name ahead of an offset, the last one last. */
function namedBefore(
  analysis: Analysis,
  index: number,
  end: number,
): readonly { readonly span: Span; readonly name: string }[] {
  return [index - 1, index].flatMap((i) => {
    const document = analysis.blocks[i];
    if (document === undefined) return [];
    return document.facts.mentions.flatMap((mention) => {
      const name = nameIn(mention);
      const span = toSource(document.block, mention.phrase.span);
      return name === null || span[0] >= end ? [] : [{ span, name }];
    });
  });
}

function nameIn({ phrase }: LocalMention): string | null {
  const name = phrase.name?.full ?? phrase.proper;
  return name === null || PLACES_THAT_SPEAK.has(name.toLowerCase()) ? null : name;
}
