import type { LocalMention } from '../block/mentions/mention';
import type { NounPhrase } from '../block/mentions/noun-phrase';
import { isHumanNoun } from '../block/mentions/nouns';
import type { DocumentBlock, PlacedSpan } from '../prose/block';
import { contains, overlaps, type Span } from '../span';
import { type Heard, readEpithet, readPronoun } from './discourse';
import { type Entity, genderOfNoun, isHumanKind } from './entity';
import { introducedLater } from './introduced-later';
import { createLinker, type Linker } from './link-sources';
import { placeAttributions, type Statement } from './place-attributions';

/** A statement with the entity behind it; null where a reader could not tell. */
export interface LinkedStatement {
  readonly statement: Statement;
  readonly entity: Entity | null;
  /** For a pronoun: all whom it could mean, the best first. */
  readonly candidates: readonly Entity[];
}

/** A place in the article and the entity that a reader sees in it. */
export interface Reference extends PlacedSpan {
  readonly entity: Entity;
}

/** The article read from top to bottom. */
export interface Reading {
  readonly statements: readonly LinkedStatement[];
  readonly references: readonly Reference[];
  readonly entities: readonly Entity[];
}

/** The blocks in which news copy speaks of somebody whom it names further down. */
const BEGINNING = 3;

/** Cues that tell of talk without a talker. */
const EVIDENTIAL =
  /\b(?:reportedly|allegedly|purportedly|supposedly|ostensibly|apparently|rumou?red|believed|thought|understood|said|feared|expected|considered|alleged|reported|claimed|assumed|regarded|seen|known|estimated|credited|described|called|accused|speculated|deemed|praised|criticized|criticised)\b/i;
const PASSIVE = /\b(?:is|are|was|were|be|been|being|it)\b/i;
const EVIDENTIAL_ADVERB =
  /\b(?:reportedly|allegedly|purportedly|supposedly|apparently|rumou?red|ostensibly)\b/i;
/** The present tense in which opinion is reported of a class. */
const GENERIC =
  /^(?:also |still |often |now |generally |widely )?(?:say|argue|insist|believe|contend|fear|worry|warn|think|maintain|point|note|complain|counter|see|expect|suspect|claim|suggest|agree|hope|predict|caution|stress|emphasize|concede|acknowledge|question|call|describe|urge|want|are urging|are calling|ha(?:ve|s) (?:long |also |often |repeatedly )?(?:said|argued|warned|complained|called|criticized|criticised|questioned|suggested|insisted))\b/i;
const OBLIQUE_CUE = /\b(?:according|per|by|via|quoting|citing|cited)\b/i;

/**
 * Reads the article in the order of its text, as its reader does, and decides for each statement who makes it.
 *
 * Linear in the number of mentions: a pronoun looks a fixed number of mentions back, a description only at entities
 * that share a word with it or were met lately.
 */
export function readArticle(blocks: readonly DocumentBlock[]): Reading {
  const linker = createLinker(blocks);
  const heard: Heard[] = [];
  const linked: LinkedStatement[] = [];
  const references: Reference[] = [];
  let sentences = 0;
  let previous: BlockSpeech = { last: null, subject: null, unclosed: false };

  blocks.forEach((document, b) => {
    const statements = placeAttributions(document, b);
    const results = new Map<Statement, LinkedStatement>();
    const open: Statement[] = [];
    const from = references.length;
    const hear = (
      entity: Entity,
      span: Span,
      flags: Pick<Heard, 'subject' | 'possessive' | 'speaks' | 'reported' | 'quoted'>,
    ) => {
      heard.push({ entity, block: b, span, sentence: sentences + sentenceAt(document, span[0]), ...flags });
      references.push({ block: b, span, entity });
      linker.meet(entity, flags.speaks);
    };
    const settle = (
      statement: Statement,
      entity: Entity | null,
      candidates: readonly Entity[] = [],
      agentless = false,
    ) => {
      results.set(statement, { statement, entity, candidates });
      if (entity === null) return;
      const spoken =
        statement.local.source.length > 0 || !agentless ? statement.local.source : statement.local.cue;
      for (const mentioned of spoken) entity.mentions.push({ block: b, span: mentioned });
      const span = sourceSpan(statement) ?? statement.local.cue[0] ?? statement.local.content[0];
      if (span === undefined) return;
      const nested = statements.some(
        (other) => other !== statement && other.local.content.some((said) => contains(said, span)),
      );
      if (!nested) entity.firstHand = true;
      const oblique = OBLIQUE_CUE.test(wordsOf(document, statement.local.cue));
      hear(entity, span, {
        subject: !oblique,
        possessive: false,
        speaks: !oblique,
        reported: nested,
        quoted: document.facts.quotations.some((q) => contains(q.span, span)),
      });
    };
    const read = (pronoun: string, at: number, outside: readonly Span[]) =>
      readPronoun(heard, { pronoun, block: b, at, sentence: sentences + sentenceAt(document, at), outside });
    /** "The former campaign manager said" of one whose role the article has not told yet. */
    const epithetOf = (phrase: NounPhrase, { at, local }: Statement): Entity | null => {
      if (!isEpithet(phrase) || linker.knows(phrase)) return null;
      return readEpithet(heard, {
        gender: genderOfNoun(phrase.head),
        block: b,
        at,
        sentence: sentences + sentenceAt(document, at),
        outside: local.content,
      });
    };
    const speak = (statement: Statement) => {
      const { phrase, local } = statement;
      if (phrase === null || local.source.length === 0) {
        if (local.cue.length === 0) open.push(statement);
        else if (isEvidential(wordsOf(document, local.cue))) settle(statement, linker.nobody(), [], true);
        else settle(statement, speakerBefore(document, statement, results));
        return;
      }
      if (phrase.pronoun === null || !pointsBack(phrase.pronoun)) {
        const twin = statements.find(
          (other) => results.has(other) && other.phrase?.span[0] === phrase.span[0],
        );
        const known = twin === undefined ? null : (results.get(twin)?.entity ?? null);
        const entity =
          known ??
          introducedAs(document, phrase, linker) ??
          epithetOf(phrase, statement) ??
          linker.resolve(phrase, { speaks: true, generic: GENERIC.test(wordsOf(document, local.cue)) });
        if (phrase.determiner === 'partitive' && /^(?:them|those|these)$/.test(phrase.head))
          entity.partOf ??= read('they', statement.at, local.content).entity;
        settle(statement, entity);
        return;
      }
      const at = statement.at;
      if (FIRST_PERSON.test(phrase.pronoun)) {
        open.push(statement);
        return;
      }
      if (RELATIVE.test(phrase.pronoun)) {
        settle(statement, antecedent(heard, b, at));
        return;
      }
      const reading = read(phrase.pronoun, at, local.content);
      if (reading.entity !== null) learnGender(reading.entity, phrase.pronoun);
      settle(statement, reading.entity, reading.candidates);
    };
    const mention = (found: LocalMention) => {
      const { phrase } = found;
      const entity =
        phrase.pronoun !== null && pointsBack(phrase.pronoun)
          ? read(phrase.pronoun, phrase.span[0], []).entity
          : linker.resolve(phrase, { speaks: false, generic: false });
      if (entity === null) return;
      const reported = statements.some(({ local }) =>
        local.content.some((said) => contains(said, phrase.span)),
      );
      hear(entity, phrase.span, {
        subject: found.subject && !sources.some((span) => overlaps(span, phrase.span)),
        possessive: found.possessive,
        speaks: false,
        reported,
        quoted: found.quoted,
      });
    };

    const sources = statements.flatMap(({ local }) => local.source);
    // Names inside a source ("an analysis by Halberd University") are met like others; the source itself once.
    const mentions = document.facts.mentions.filter(({ phrase }) => {
      const around = sources.filter((span) => overlaps(span, phrase.span));
      const named = phrase.name !== null || phrase.proper !== null;
      return around.every((span) => named && span[0] < phrase.span[0]);
    });
    const subjects = document.facts.anonymity.flatMap(({ subject }) => (subject === null ? [] : [subject]));
    let next = 0;
    for (const statement of statements) {
      while (next < mentions.length && (mentions[next]?.phrase.span[0] ?? Infinity) < statement.at) {
        const found = mentions[next++];
        if (found !== undefined) mention(found);
      }
      speak(statement);
    }
    for (const found of mentions.slice(next)) mention(found);
    for (const span of subjects) {
      if (references.slice(from).some((place) => overlaps(place.span, span))) continue;
      const pronoun = document.block.text.slice(span[0], span[1]).toLowerCase();
      const { entity } = read(GROUP_PRONOUN.test(pronoun) ? 'they' : pronoun, span[0], []);
      if (entity !== null) references.push({ block: b, span, entity });
    }
    for (const statement of open)
      settle(statement, ofOpen(document, statement, statements, results, previous));
    linked.push(...statements.flatMap((statement) => results.get(statement) ?? []));
    previous = speechOf(document, b, statements, results, heard, previous);
    sentences += document.facts.sentences.length;
  });
  const same = introducedLater(linker.entities, BEGINNING, references);
  return {
    statements: linked.map((said) => ({
      ...said,
      entity: said.entity === null ? null : (same.get(said.entity) ?? said.entity),
    })),
    references: references.map((place) => ({ ...place, entity: same.get(place.entity) ?? place.entity })),
    entities: linker.entities,
  };
}

/** "Ada Quist, a retired pilot who flew there, said": the tagger may hand over the apposition alone. */
function introducedAs(document: DocumentBlock, phrase: NounPhrase, linker: Linker): Entity | null {
  if (phrase.name !== null || phrase.plural) return null;
  const before = document.facts.mentions.find(
    (mention) => mention.phrase.name !== null && mention.phrase.appositions[0]?.[0] === phrase.span[0],
  );
  return before === undefined ? null : linker.resolve(before.phrase, { speaks: true, generic: false });
}

function isEpithet(phrase: NounPhrase): boolean {
  const known = phrase.determiner === 'definite' || phrase.determiner === 'possessive';
  const own = phrase.possessor !== null && /^(?:his|her|their|my|our)$/.test(phrase.possessor);
  return (
    known &&
    !own &&
    !phrase.plural &&
    phrase.name === null &&
    phrase.proper === null &&
    isHumanNoun(phrase.head)
  );
}

const GROUP_PRONOUN = /^(?:some|many|most|all|each|none|several|everyone)$/;
const FIRST_PERSON = /^(?:i|me|my|we|us|our|you)$/;
const RELATIVE = /^(?:who|which|whom)$/;
const BACK =
  /^(?:he|she|it|they|him|her|them|his|hers|its|theirs|their|both|all|neither|these|those|this|that|he\/she)$/;

function pointsBack(pronoun: string): boolean {
  return BACK.test(pronoun) || FIRST_PERSON.test(pronoun) || RELATIVE.test(pronoun);
}

/** The source span that the phrase was read from. */
function sourceSpan({ phrase, local }: Statement): Span | undefined {
  return (
    local.source.find((span) => phrase !== null && contains(span, [phrase.span[0], phrase.span[0]])) ??
    local.source[0]
  );
}

function wordsOf(document: DocumentBlock, spans: readonly Span[]): string {
  return spans.map((span) => document.block.text.slice(span[0], span[1])).join(' ');
}

function sentenceAt(document: DocumentBlock, at: number): number {
  const index = document.facts.sentences.findIndex((sentence) => at < sentence[1]);
  return index < 0 ? Math.max(0, document.facts.sentences.length - 1) : index;
}

function isEvidential(cue: string): boolean {
  return EVIDENTIAL_ADVERB.test(cue) || (PASSIVE.test(cue) && EVIDENTIAL.test(cue));
}

/** "adding that …" goes on with the speaker before it in its sentence. */
function speakerBefore(
  document: DocumentBlock,
  statement: Statement,
  results: ReadonlyMap<Statement, LinkedStatement>,
): Entity | null {
  const sentence = sentenceAt(document, statement.at);
  let before: Entity | null = null;
  for (const { statement: other, entity } of results.values()) {
    if (entity !== null && sentenceAt(document, other.at) === sentence) before = entity;
  }
  return before;
}

function antecedent(heard: readonly Heard[], block: number, at: number): Entity | null {
  for (let i = heard.length - 1; i >= 0; i--) {
    const place = heard[i];
    if (place === undefined || place.block !== block) return null;
    if (place.span[1] <= at) return place.entity;
  }
  return null;
}

function learnGender(entity: Entity, pronoun: string): void {
  if (/^(?:he|him|his)$/.test(pronoun)) entity.gender ??= 'male';
  if (/^(?:she|her|hers)$/.test(pronoun)) entity.gender ??= 'female';
}

/** Who was speaking when a block ended. */
interface BlockSpeech {
  /** The last speaker. */
  readonly last: Entity | null;
  /** The person whom the last sentence is about, where it says nothing itself. */
  readonly subject: Entity | null;
  /** True when its last quotation was left open: the next block goes on with it. */
  readonly unclosed: boolean;
}

function speechOf(
  document: DocumentBlock,
  block: number,
  statements: readonly Statement[],
  results: ReadonlyMap<Statement, LinkedStatement>,
  heard: readonly Heard[],
  before: BlockSpeech,
): BlockSpeech {
  if (document.facts.sentences.length === 0) return before;
  const lastQuotation = document.facts.quotations[document.facts.quotations.length - 1];
  const ordered = [...statements].sort((a, b) => lastContent(a) - lastContent(b));
  let last: Entity | null = null;
  for (const statement of ordered) last = results.get(statement)?.entity ?? last;
  const lastSentence = document.facts.sentences[document.facts.sentences.length - 1] ?? [0, 0];
  const silent = !statements.some(({ local }) => local.content.some((span) => overlaps(span, lastSentence)));
  let subject: Entity | null = null;
  if (silent) {
    for (let i = heard.length - 1; i >= 0; i--) {
      const place = heard[i];
      if (place === undefined || place.block !== block) break;
      if (!place.subject || place.quoted || place.span[0] < lastSentence[0]) continue;
      if (isHumanKind(place.entity.kind) && !place.entity.plural) subject = place.entity;
    }
  }
  return {
    last,
    subject,
    unclosed: lastQuotation?.opened === true && !lastQuotation.closed,
  };
}

function lastContent(statement: Statement): number {
  return Math.max(statement.at, ...statement.local.content.map((span) => span[0]));
}

/** The speaker of a quotation that names none, or of a first person inside what somebody says. */
function ofOpen(
  document: DocumentBlock,
  statement: Statement,
  statements: readonly Statement[],
  results: ReadonlyMap<Statement, LinkedStatement>,
  previous: BlockSpeech,
): Entity | null {
  const first = statement.local.content[0];
  if (statement.phrase !== null) {
    const quotation = document.facts.quotations.find(
      ({ span }) => span[0] <= statement.at && statement.at < span[1],
    );
    for (const other of statements) {
      if (other === statement) continue;
      const around = other.local.content.some(
        (said) =>
          (said[0] <= statement.at && statement.at < said[1]) ||
          (quotation !== undefined && overlaps(said, quotation.span)),
      );
      const entity = around ? results.get(other)?.entity : null;
      if (entity !== undefined && entity !== null) return entity;
    }
    return quotation !== undefined && !quotation.opened ? previous.last : null;
  }
  if (first === undefined) return null;
  let before: Entity | null = null;
  let after: Entity | null = null;
  for (const other of [...statements].sort((a, b) => lastContent(a) - lastContent(b))) {
    if (other === statement) continue;
    const entity = results.get(other)?.entity ?? null;
    if (entity === null) continue;
    if (document.facts.quotations.length > 0 && other.local.content.some((said) => contains(said, first)))
      continue;
    if ((other.local.content[0]?.[0] ?? other.at) < first[0]) before = entity;
    else after ??= entity;
  }
  if (before !== null) return before;
  if (previous.unclosed && previous.last !== null && first[0] <= 1) return previous.last;
  return after ?? previous.subject ?? previous.last;
}
