import { insertBehind } from '../fixes/insertions';
import type { Vocabulary } from '../language/vocabulary/vocabulary';
import { isSpokenBeside } from '../story/credited-beside';
import { isCitedByOthersAlone } from '../story/shielded-name';
import { laterMentions } from './later-mentions';
import type { ParagraphRule, ParagraphView, Passage, Question, SpeakerView } from './rule';

/** A source of whom the first mention says nothing: "a source", "insiders"; or none at all: "the Courier has learned". */
export const anonThin: ParagraphRule = {
  id: 'anon-thin',
  asks: 'paragraph',
  default: true,
  severity: 'warning',
  title: '"A source", and nothing more',
  backing: ['AP', 'WP', 'Guardian', 'WSJ'],
  check(paragraph, { vocabulary, judge: { shields } }) {
    const { anonymity } = vocabulary;
    return [
      ...paragraph.introduces
        .filter(({ key }) => !isCitedByOthersAlone(saidHere(key, paragraph), shields))
        .flatMap((source) => bareMention(source, vocabulary)),
      ...paragraph
        .narrated(anonymity.hasLearned)
        .filter(({ words, after }) => anonymity.isNewsroom(words) && !anonymity.tellsFromWhom.isIn(after))
        // What it has learned comes from somebody, of whom the sentence says nothing.
        .filter((at) => !isSpokenBeside(at, paragraph))
        .map((at) => ({ at, message: question(at, 'From whom: what role') })),
    ];
  },
  fixes({ at, about }, text) {
    const words = about === undefined ? 'from TK' : 'at TK with knowledge of TK';
    return 'inFile' in at ? [] : insertBehind(text, at, words);
  },
};

function saidHere(key: string, { statements }: ParagraphView) {
  return { statements: statements.filter(({ speaker }) => speaker?.key === key) };
}

/** By so many UTF-16 code units a description behind a mention has begun. */
const LONGEST_DESCRIPTION = 80;

/** A first mention that says nothing, with no description right behind it. */
function bareMention(source: SpeakerView, { anonymity, nouns }: Vocabulary): readonly Question[] {
  const [at] = source.mentions;
  if (at === undefined || at.isQuoted || source.basis !== null) return [];
  if (!source.isUnnamed && source.kind !== 'vague-group') return [];
  if (!at.has(anonymity.bareSource) && !at.has(anonymity.barePerson)) return [];
  if (anonymity.describedBehind.isIn(at.wordsBehind(LONGEST_DESCRIPTION))) return [];
  const head = at.words.toLowerCase().split(' ').at(-1) ?? '';
  const what = nouns.isPlural(head) ? 'What roles' : 'What role';
  return [{ at, about: source, message: question(at, what), related: laterMentions(source) }];
}

function question({ words }: Passage, what: string): string {
  return `“${words}” tells readers nothing. ${what}, and which side?`;
}
