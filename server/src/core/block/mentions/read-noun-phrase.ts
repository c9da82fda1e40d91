import type { Span } from '../../span';
import type { Determiner, NounPhrase, PersonName } from './noun-phrase';
import { classOfNoun, isPlural, singular } from './nouns';
import { isBodyName, isGivenName, isNameWord, isParticle, isTitle, readPersonName } from './person-name';
import { scanWords, type Word } from './word';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const PRONOUNS = set(
  'he she it they him her them his hers its theirs their i we you me us my our who which both all neither each one another others this that these those he/she some many most several few none everyone everybody someone somebody anyone anybody nobody q a',
);
const NUMBERS = new Map(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, i) => [word, i + 1]),
);
const QUANTIFIERS = set(
  'some many several most all both few numerous various multiple dozens scores hundreds thousands number handful couple group team pair trio knot majority half plenty range list none neither each lot coalition cluster crowd panel',
);
const GROUP_NOUNS = set(
  'number handful couple group team pair trio knot majority range list lot coalition cluster crowd panel',
);
/** Words that begin what follows a head noun. */
const AFTER_HEAD = set(
  'of for at in from with on to by about near inside within across under over outside behind into among around who whose whom which that where familiar briefed close aware privy present involved working named known called identified describing as than then now there here interviewed polled surveyed last next made based opposed loyal knowledgeable speaking using before after against during via when while following since between traveling travelling covering monitoring attending representing responsible critical sympathetic associated affiliated described',
);
const STARTS_RELATIVE = set('who whose whom which that where when as then now there');

/**
 * Reads a noun phrase: its determiner and number, its head and what restricts it, the person or body it names.
 *
 * @param text the prose of one block.
 * @param span the phrase as a block span in UTF-16 code units.
 * @returns null for a stretch without a word.
 */
export function readNounPhrase(text: string, span: Span): NounPhrase | null {
  const words = trimLeft(scanWords(text, span[0], span[1]));
  const first = words[0];
  if (first === undefined) return null;
  const cut = coreEnd(words);
  const core = words.slice(0, cut).filter((word) => word.isWord || word.text === '&');
  const lead = core[0];
  const trail = core[core.length - 1];
  if (lead === undefined || trail === undefined) return null;
  const appositions = segmentsAfter(words, cut);
  const base = {
    span: [first.span[0], span[1]] as Span,
    text: text.slice(first.span[0], span[1]),
    core: [lead.span[0], trail.span[1]] as Span,
    appositions: appositions.map(spanOf),
  };
  const led =
    core.length === 1 ||
    /^(?:and|or|both|all|himself|herself|themselves|itself|too|also)$/.test(core[1]?.lower ?? '');
  if (
    led &&
    (core.length === 1 || BACK.test(lead.lower)) &&
    PRONOUNS.has(lead.lower) &&
    lead.text !== 'IT' &&
    lead.text !== 'US'
  ) {
    const quantifier = QUANTIFIERS.has(lead.lower);
    return {
      ...base,
      pronoun: lead.lower,
      determiner: 'definite',
      possessor: null,
      plural:
        quantifier || set('they them their theirs we us our both all others these those').has(lead.lower),
      count: lead.lower === 'both' ? 2 : null,
      head: lead.lower,
      modifiers: [],
      tail: [],
      tailSpan: null,
      name: null,
      proper: null,
      conjuncts: [],
    };
  }
  const lead2 = readDeterminer(core);
  const inner = core.slice(lead2.length);
  const headAt = findHead(inner, lead2.pronominal);
  const named = readNames(inner, headAt, lead2.determiner, appositions);
  const head = inner[headAt];
  const headNoun = head === undefined ? lead.lower : singular(head.lower);
  const after = inner.slice(headAt + 1);
  const proper = named.name === null ? properOf(inner, headAt, lead2.length === 0) : null;
  const plural =
    lead2.count !== 1 &&
    ((head !== undefined &&
      !named.name &&
      isPlural(head.lower) &&
      !(head.capital && proper !== null && classOfNoun(singular(head.lower)) !== 'human')) ||
      (lead2.count ?? 0) > 1 ||
      named.conjuncts.length > 1 ||
      (lead2.plural && head === undefined));
  return {
    ...base,
    pronoun: head === undefined && lead2.pronominal ? lead.lower : null,
    determiner: lead2.determiner,
    possessor: lead2.possessor,
    plural,
    count: lead2.count,
    head: named.name?.parts[named.name.parts.length - 1] ?? headNoun,
    modifiers: inner.slice(0, Math.max(0, headAt)).map((word) => word.lower),
    tail: after.map((word) => word.lower).filter((word) => !STOP.has(word)),
    tailSpan: after.length > 0 ? spanOf(after) : null,
    name: named.name,
    proper,
    conjuncts: named.conjuncts,
  };
}

const BACK = /^(?:he|she|it|they|i|we)$/;
const STOP = set(
  'of for at in from with on to by the a an and or who which that whose is was were are has have had been its his her their',
);

function spanOf(words: readonly Word[]): Span {
  return [words[0]?.span[0] ?? 0, words[words.length - 1]?.span[1] ?? 0];
}

const LEADING = set('but and that by from so yet while if for as');

function trimLeft(words: readonly Word[]): readonly Word[] {
  let at = 0;
  while (at < words.length - 1) {
    const word = words[at];
    if (word === undefined || (word.isWord && !LEADING.has(word.lower))) break;
    if (word.isWord && words.length === at + 1) break;
    at++;
  }
  return words.slice(at);
}

/** The index of the comma, bracket or dash that ends the description itself. */
function coreEnd(words: readonly Word[]): number {
  for (let i = 1; i < words.length; i++) {
    const mark = words[i]?.text ?? '';
    if (mark === '(' || mark === '—' || mark === '–' || mark === '[') return i;
    if (mark === '-' && words[i - 1]?.span[1] !== words[i]?.span[0]) return i;
    if (mark === ',' && !joinsModifiers(words, i)) return i;
  }
  return words.length;
}

/** "former intelligence, military and diplomatic officials": a comma among what stands before one plural head. */
function joinsModifiers(words: readonly Word[], comma: number): boolean {
  const before = words[comma - 1];
  if (before === undefined || words[0]?.lower === 'the') return false;
  if (words.slice(0, comma).some((word) => STARTS_RELATIVE.has(word.lower))) return false;
  if (classOfNoun(singular(before.lower)) === 'human') return false;
  let joined = false;
  for (const word of words.slice(comma + 1, comma + 9)) {
    if (word.lower === 'and' || word.lower === 'or') joined = true;
    else if (AFTER_HEAD.has(word.lower) || word.lower === 'a' || word.lower === 'an' || word.lower === 'the')
      return false;
    else if (joined && isPlural(word.lower) && classOfNoun(singular(word.lower)) === 'human') return true;
  }
  return false;
}

function segmentsAfter(words: readonly Word[], cut: number): readonly (readonly Word[])[] {
  const segments: Word[][] = [];
  let current: Word[] = [];
  for (const word of words.slice(cut)) {
    if (/^[,()[\]—–;]$/.test(word.text)) {
      if (current.length > 0) segments.push(current);
      current = [];
    } else current.push(word);
  }
  if (current.length > 0) segments.push(current);
  return segments;
}

interface Lead {
  readonly determiner: Determiner;
  readonly count: number | null;
  readonly plural: boolean;
  readonly possessor: string | null;
  /** How many words belong to it. */
  readonly length: number;
  /** True when it can stand alone: "one of them", "two". */
  readonly pronominal: boolean;
}

function countOf(word: Word | undefined): number | null {
  if (word === undefined) return null;
  if (/^\d{1,4}$/.test(word.text)) return Number(word.text);
  return NUMBERS.get(word.lower) ?? null;
}

function readDeterminer(words: readonly Word[]): Lead {
  const none = { count: null, plural: false, possessor: null, pronominal: false };
  const first = words[0];
  if (first === undefined) return { ...none, determiner: 'bare', length: 0 };
  const partitive = readPartitive(words);
  if (partitive !== null) return partitive;
  const possessor = readPossessor(words);
  if (possessor !== null) return possessor;
  const second = words[1];
  switch (first.lower) {
    case 'the':
    case 'both':
    case 'all': {
      const inner = first.lower !== 'the' && second?.lower === 'the' ? 2 : 1;
      const count = countOf(words[inner]);
      return {
        ...none,
        determiner: 'definite',
        count: count ?? (first.lower === 'both' ? 2 : null),
        plural: first.lower !== 'the' || (count ?? 0) > 1,
        length: count === null ? inner : inner + 1,
        pronominal: first.lower !== 'the' || count !== null,
      };
    }
    case 'this':
    case 'that':
    case 'these':
    case 'those':
      return {
        ...none,
        determiner: 'demonstrative',
        plural: first.lower.endsWith('se'),
        length: 1,
        pronominal: true,
      };
    case 'a':
    case 'an':
    case 'any':
    case 'every':
    case 'each':
    case 'no': {
      if (/^(?:second|third|fourth|fifth|sixth|different|separate|further)$/.test(second?.lower ?? ''))
        return { ...none, determiner: 'another', count: 1, length: 2, pronominal: false };
      return { ...none, determiner: 'indefinite', count: 1, length: 1, pronominal: false };
    }
    case 'another':
      return { ...none, determiner: 'another', count: 1, length: 1, pronominal: true };
    case 'other':
      return { ...none, determiner: 'another', length: 1, pronominal: false };
  }
  if (/^(?:his|her|their|its|my|our|your|whose)$/.test(first.lower))
    return { ...none, determiner: 'possessive', possessor: first.lower, length: 1 };
  if (QUANTIFIERS.has(first.lower) && !GROUP_NOUNS.has(first.lower)) {
    const other = second?.lower === 'other' ? 2 : 1;
    return { ...none, determiner: 'quantified', plural: true, length: other, pronominal: true };
  }
  if (first.lower === 'at' && second?.lower === 'least') {
    const count = countOf(words[2]);
    return {
      ...none,
      determiner: 'quantified',
      count,
      plural: count !== 1,
      length: count === null ? 2 : 3,
      pronominal: true,
    };
  }
  const count = countOf(first);
  if (count !== null) {
    const other = second?.lower === 'other' ? 2 : 1;
    return {
      ...none,
      determiner: count === 1 ? 'indefinite' : 'quantified',
      count,
      plural: count > 1,
      length: other,
      pronominal: true,
    };
  }
  return { ...none, determiner: 'bare', length: 0 };
}

/** "the panel’s ranking member", "Okafor’s lawyer". */
function readPossessor(words: readonly Word[]): Lead | null {
  const owner = words.findIndex((word) => word.possessive);
  if (owner < 0 || owner >= words.length - 1 || owner > 6) return null;
  if (words.slice(0, owner).some((word) => AFTER_HEAD.has(word.lower) && word.lower !== 'of')) return null;
  if (countOf(words[0]) !== null || /^(?:a|an|another)$/.test(words[0]?.lower ?? '')) return null;
  return {
    determiner: 'possessive',
    count: null,
    plural: false,
    possessor: words
      .slice(words[0]?.lower === 'the' ? 1 : 0, owner + 1)
      .map((word) => word.lower)
      .join(' '),
    length: owner + 1,
    pronominal: false,
  };
}

/** "two of the officials", "one of them", "a number of other members": the head stands after "of". */
function readPartitive(words: readonly Word[]): Lead | null {
  const of = words.findIndex((word, i) => i > 0 && i < 4 && word.lower === 'of');
  if (of < 0) return null;
  const before = words[of - 1];
  if (before === undefined) return null;
  const count = countOf(before);
  const counted = count !== null || before.lower === 'another' || before.lower === 'other';
  if (!counted && !(QUANTIFIERS.has(before.lower) && (of === 1 || of === 2 || GROUP_NOUNS.has(before.lower))))
    return null;
  if (
    GROUP_NOUNS.has(before.lower) &&
    !isPlural(words.slice(of + 1).find((word) => isPlural(word.lower))?.lower ?? '')
  )
    return null;
  let length = of + 1;
  while (/^(?:the|his|her|their|its|those|these|our|my|other|more|than|a)$/.test(words[length]?.lower ?? ''))
    length++;
  const innerCount = countOf(words[length]);
  if (innerCount !== null && length < words.length - 1) length++;
  const single = before.lower === 'another' ? 1 : count;
  return {
    determiner: GROUP_NOUNS.has(before.lower) && words[0]?.lower === 'the' ? 'definite' : 'partitive',
    count: single,
    plural: single !== 1,
    possessor: null,
    length,
    pronominal: true,
  };
}

/** The index of the head noun among the words after the determiner; -1 where there is none. */
function findHead(words: readonly Word[], mayBeMissing = false): number {
  let head = -1;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) break;
    if (AFTER_HEAD.has(word.lower) && !word.capital && (i > 0 || mayBeMissing)) {
      if (i > 0 && joinsProperName(words, i)) continue;
      break;
    }
    if (/^(?:himself|herself|themselves|itself)$/.test(word.lower) && i > 0) break;
    if (head >= 0 && (word.lower === 'and' || word.lower === 'or' || word.text === '&')) {
      if (!joinsHeads(words, i)) break;
      continue;
    }
    if (head >= 0 && /(?:ing|ed)$/.test(word.lower) && !word.capital && startsParticiple(words, i, head))
      break;
    if (/^\d+$/.test(word.text) && head >= 0) break;
    if (/ly$/.test(word.lower) && head >= 0 && !word.capital) break;
    head = i;
  }
  return head;
}

/** "a Department for Transport spokesman": the preposition stands inside the name before a common noun. */
function joinsProperName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !/^(?:of|for)$/.test(word.lower) || !words[at - 1]?.capital) return false;
  let i = at + 1;
  if (!words[i]?.capital) return false;
  while (i < words.length && (words[i]?.capital || words[i]?.lower === 'and')) i++;
  const noun = words[i];
  return noun !== undefined && !words[i - 1]?.possessive && classOfNoun(singular(noun.lower)) === 'human';
}

/** "filings made public", "a preprint posted this month", "officials working on it"; not "an acting manager". */
function startsParticiple(words: readonly Word[], at: number, head: number): boolean {
  const noun = words[head];
  const word = words[at];
  const next = words[at + 1];
  if (noun === undefined || word === undefined || noun.possessive) return false;
  const known = classOfNoun(singular(noun.lower));
  if (classOfNoun(singular(word.lower)) !== null) return false;
  if (known === 'human' || known === 'document' || known === 'poll' || known === 'post') return true;
  if (next === undefined) return known !== null;
  return (
    AFTER_HEAD.has(next.lower) || /^(?:(?:a|an|the|this|last|public|up|out)$|\p{Lu}|\d)/u.test(next.text)
  );
}

/** "military and diplomatic officials", "Marine and Customs Bureau": both sides share the head on the right. */
function joinsHeads(words: readonly Word[], and: number): boolean {
  const before = words[and - 1];
  const after = words[and + 1];
  if (before === undefined || after === undefined) return false;
  if (words[and]?.text === '&') return true;
  if (classOfNoun(singular(before.lower)) === 'human' && !before.capital) return false;
  return /^\p{L}/u.test(after.text) && !/^(?:a|an|the|some|his|her|their|its|other|even)$/.test(after.lower);
}

interface Names {
  readonly name: PersonName | null;
  readonly conjuncts: readonly PersonName[];
}

function readNames(
  words: readonly Word[],
  head: number,
  determiner: Determiner,
  appositions: readonly (readonly Word[])[],
): Names {
  const conjuncts = readConjuncts(words, appositions);
  if (conjuncts.length > 1) return { name: null, conjuncts };
  const own = nameInCore(words, head, determiner, appositions);
  if (own !== null) return { name: own, conjuncts: [] };
  const headNoun = words[head];
  const humanHead = headNoun !== undefined && isTitle(headNoun) && !isPlural(headNoun.lower);
  if (humanHead || (headNoun === undefined && determiner !== 'bare')) {
    // "the mayor, Ada Quist", "one mother, Tara"
    for (const segment of appositions.slice(0, 2)) {
      const run = leadingRun(segment);
      if (run.length === 0 || run.length < segment.length - 6) continue;
      const name = readPersonName(run);
      if (name !== null && !isBodyName(run)) return { name: { ...name, certainty: 2 }, conjuncts: [] };
    }
  }
  return { name: null, conjuncts: [] };
}

function leadingRun(words: readonly Word[]): readonly Word[] {
  let end = 0;
  while (end < words.length) {
    const word = words[end];
    if (word === undefined || !(isNameWord(word) || (isParticle(word) && end > 0))) break;
    end++;
    if (word.possessive) break;
  }
  return words.slice(0, end);
}

function nameInCore(
  words: readonly Word[],
  head: number,
  determiner: Determiner,
  appositions: readonly (readonly Word[])[],
): PersonName | null {
  const last = words[head];
  if (last === undefined) return null;
  let from = head;
  while (from > 0) {
    const word = words[from - 1];
    if (word === undefined || !(isNameWord(word) || isParticle(word)) || word.possessive) break;
    from--;
  }
  while (
    from < head &&
    words[from] !== undefined &&
    isParticle(words[from] as Word) &&
    !(words[from] as Word).capital &&
    from === 0
  )
    from++;
  const run = words.slice(from, head + 1);
  if (isNameWord(last) && !(isTitle(last) && run.length === 1 && !isGivenName(last.lower))) {
    const before = words[from - 1];
    const introduced = before !== undefined && !before.capital && isTitle(before) && !isPlural(before.lower);
    const name = readPersonName(run, introduced);
    const plain = determiner === 'bare' || name?.certainty === 2;
    if (name !== null && plain && !(isTitle(last) && name.certainty === 1))
      return strengthen(name, words, head, appositions);
  }
  return nameAfterOf(words, head);
}

/** What a minister is minister of: the name begins after it. */
const PORTFOLIOS = set(
  'state defense defence health education justice finance agriculture commerce energy labor labour transport transportation interior house treasury environment trade economy security industry tourism culture sport affairs',
);

/** "Governor of Washington Chris Gregoire": the name ends a run that begins with a place or a portfolio. */
function nameAfterOf(words: readonly Word[], head: number): PersonName | null {
  const title = words[head];
  if (title === undefined || !isTitle(title) || words[head + 1] === undefined) return null;
  for (let i = words.length - 2; i > head; i--) {
    const word = words[i];
    const next = words[i + 1];
    if (word === undefined || next === undefined) continue;
    const begins = isGivenName(word.lower) || PORTFOLIOS.has(words[i - 1]?.lower ?? '');
    if (!isNameWord(word) || !isNameWord(next) || !begins || word.possessive || PORTFOLIOS.has(word.lower))
      continue;
    if (words.slice(head + 1, i).some((between) => STARTS_RELATIVE.has(between.lower))) return null;
    if (/^(?:of|for|by|from|to|with|at)$/.test(words[i - 1]?.lower ?? '')) return null;
    const name = readPersonName(words.slice(i), true);
    return name === null ? null : { ...name, titles: words.slice(0, head + 1).map((part) => part.lower) };
  }
  return null;
}

/** Apposition tells a person: an age, "who", "a retired colonel". */
function strengthen(
  name: PersonName,
  words: readonly Word[],
  head: number,
  appositions: readonly (readonly Word[])[],
): PersonName | null {
  if (name.certainty === 2) return name;
  if (words[head + 1]?.lower === 'who') return { ...name, certainty: 2 };
  const segment = appositions[0];
  const first = segment?.[0];
  if (segment === undefined || first === undefined) return name;
  if (first.lower === 'who' || first.lower === 'whose') return { ...name, certainty: 2 };
  if (/^\d{1,3}$/.test(first.text) || /^\p{Lu}-\p{Lu}/u.test(first.text)) return { ...name, certainty: 2 };
  if (first.lower === 'which') return null;
  const described = readHeadNoun(segment);
  if (described === null) return name;
  const kind = classOfNoun(described);
  if (kind === 'human') return { ...name, certainty: 2 };
  if ((kind === 'organization' || kind === 'media') && /^(?:a|an|the|one)$/.test(first.lower)) return null;
  return name;
}

function readHeadNoun(segment: readonly Word[]): string | null {
  const lead = readDeterminer(segment);
  const rest = segment.slice(lead.length);
  const head = rest[findHead(rest)];
  return head === undefined ? null : singular(head.lower);
}

/** "Sen. Paul Denholm and Rep. Carla Whitebear", "Okafor and Lind". */
function readConjuncts(
  words: readonly Word[],
  appositions: readonly (readonly Word[])[],
): readonly PersonName[] {
  const joined = appositions.slice(0, 2).find((segment) => segment[0]?.lower === 'and' && segment.length > 1);
  if (joined !== undefined) {
    const left = readPersonName(leadingRun(words));
    const right = readPersonName(leadingRun(joined.slice(1)));
    return left !== null && right !== null ? [left, right] : [];
  }
  const and = words.findIndex(
    (word, i) => i > 0 && (word.lower === 'and' || word.text === '&') && i < words.length - 1,
  );
  if (and < 0 || words[and]?.text === '&') return [];
  const left = words.slice(0, and);
  const right = words.slice(and + 1);
  const rightRun = leadingRun(right);
  const leftName = left.every((word) => isNameWord(word) || isParticle(word)) ? readPersonName(left) : null;
  const rightName = rightRun.length > 0 ? readPersonName(rightRun) : null;
  if (leftName === null || rightName === null) return [];
  if (
    leftName.certainty === 1 &&
    rightName.certainty === 1 &&
    isBodyName(words.filter((word) => word.isWord))
  )
    return [];
  return [leftName, rightName];
}

/** The proper name of a body, its "of" part included. */
function properOf(words: readonly Word[], head: number, opensPhrase: boolean): string | null {
  const last = words[head];
  if (last === undefined) return null;
  let from = head;
  while (from > 0 && properPart(words[from - 1])) from--;
  while (from < head && !words[from]?.capital) from++;
  if (!last.capital && !/^\p{Lu}|^\d/u.test(last.text)) return null;
  const known = classOfNoun(singular(last.lower));
  if (
    head === 0 &&
    opensPhrase &&
    (known === 'human' || known === 'document' || known === 'poll' || known === 'post')
  )
    return null;
  let end = head + 1;
  while (end < words.length) {
    const word = words[end];
    if (word === undefined) break;
    if (word.capital) end++;
    else if (/^(?:of|for|and|the|on|in|&)$/.test(word.lower) && nextCapital(words, end)) end++;
    else break;
  }
  return words
    .slice(from, end)
    .map((word) => word.text)
    .join(' ');
}

function nextCapital(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next?.capital === true) return true;
  return next?.lower === 'the' && words[at + 2]?.capital === true;
}

function properPart(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.capital || /^(?:of|for|and|the|&)$/.test(word.lower) || /^\d+/.test(word.text))
  );
}
