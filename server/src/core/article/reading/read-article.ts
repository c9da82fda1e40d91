import type { Judge, PronounJudge } from '../../language/judge';
import type { Readable } from '../../terms/facts';
import type { LocalMention } from '../../terms/mention';
import type { NounPhrase } from '../../terms/noun-phrase';
import type { People } from '../../terms/person';
import { contains, type Span } from '../../text/span';
import { createSpanIndex, indexAt } from '../../text/span-index';
import {
  type BlockSpeech,
  beginBlock,
  type LastWord,
  type LinkedStatement,
  lastWordOf,
  speakerBefore,
  speakersOfOpen,
} from './block-speech';
import { type Heard, readEpithet, readPronoun } from './discourse';
import type { Entity } from './entity';
import { introducedLater } from './introduced-later';
import { createLinker, type Linker } from './link-sources';
import type { Statement } from './place-attributions';
import type { Reading, Reference } from './reading';

/** The blocks in which news copy speaks of somebody whom it names further down. */
const BEGINNING = 3;

/**
 * Reads the article in the order of its text, as its reader does, and decides for each statement who makes it.
 *
 * Linear in the number of mentions: a pronoun looks a fixed number of mentions back, a description only at entities
 * that share a word with it or were met lately.
 */
export function readArticle(blocks: readonly Readable[], people: People, judge: Judge): Reading {
  const { sources, pronouns, nouns } = judge;
  const linker = createLinker(people, judge);
  const heard: Heard[] = [];
  const linked: LinkedStatement[] = [];
  const references: Reference[] = [];
  let sentences = 0;
  let previous: LastWord = { last: null, subject: null, unclosed: false };

  blocks.forEach((document, b) => {
    const speech = beginBlock(document, b, nouns);
    const open: Statement[] = [];
    const from = references.length;
    const sentenceOf = (at: number): number => sentences + indexAt(document.facts.sentences, at);
    const hear = (
      entity: Entity,
      span: Span,
      flags: Pick<Heard, 'subject' | 'possessive' | 'speaks' | 'reported' | 'quoted'>,
    ) => {
      heard.push({ entity, block: b, span, sentence: sentenceOf(span[0]), ...flags });
      references.push({ block: b, span, entity });
      linker.meet(entity, flags.speaks);
    };
    const settle = (
      statement: Statement,
      entity: Entity | null,
      candidates: readonly Entity[] = [],
      agentless = false,
    ) => {
      const result = { statement, entity, candidates };
      speech.settled.push(result);
      speech.byStatement.set(statement, result);
      if (entity === null) return;
      const spoken =
        statement.local.source.length > 0 || !agentless ? statement.local.source : statement.local.cue;
      for (const mentioned of spoken) entity.mentions.push({ block: b, span: mentioned });
      const span = sourceSpan(statement) ?? statement.local.cue[0] ?? statement.local.content[0];
      if (span === undefined) return;
      const nested = speech.said.around(span).some((other) => other !== statement);
      if (!nested) entity.firstHand = true;
      const oblique = sources.isOblique(wordsOf(document, statement.local.cue));
      hear(entity, span, {
        subject: !oblique,
        possessive: false,
        speaks: !oblique,
        reported: nested,
        quoted: speech.quotations.around(span).length > 0,
      });
    };
    const read = (pronoun: string, at: number, outside: readonly Span[]) =>
      readPronoun(heard, { pronoun, block: b, at, sentence: sentenceOf(at), outside }, pronouns);
    /** "The former campaign manager said" of one whose role the article has not told yet. */
    const epithetOf = (phrase: NounPhrase, { at, local }: Statement): Entity | null => {
      if (!isEpithet(phrase, judge) || linker.knows(phrase)) return null;
      return readEpithet(heard, {
        gender: nouns.genderOf(phrase.head),
        block: b,
        at,
        sentence: sentenceOf(at),
        outside: local.content,
      });
    };
    const speak = (statement: Statement) => {
      const { phrase, local } = statement;
      if (phrase === null || local.source.length === 0) {
        if (local.cue.length === 0) open.push(statement);
        else if (sources.isEvidential(wordsOf(document, local.cue)))
          settle(statement, linker.nobody(), [], true);
        else settle(statement, speakerBefore(speech, statement));
        return;
      }
      if (phrase.pronoun === null || !pronouns.pointsBack(phrase.pronoun)) {
        const entity =
          speech.byPhrase.get(phrase.span[0]) ??
          introducedAs(speech, phrase, linker) ??
          epithetOf(phrase, statement) ??
          linker.resolve(phrase, { speaks: true, voice: sources.voiceOf(wordsOf(document, local.cue)) });
        if (phrase.determiner === 'partitive' && pronouns.isWhole(phrase.head))
          entity.partOf ??= read(pronouns.several, statement.at, local.content).entity;
        speech.byPhrase.set(phrase.span[0], entity);
        settle(statement, entity);
        return;
      }
      const at = statement.at;
      if (pronouns.isFirstPerson(phrase.pronoun)) {
        open.push(statement);
        return;
      }
      if (pronouns.isRelative(phrase.pronoun)) {
        settle(statement, antecedent(heard, b, at));
        return;
      }
      const reading = read(phrase.pronoun, at, local.content);
      if (reading.entity !== null) learnGender(reading.entity, phrase.pronoun, pronouns);
      settle(statement, reading.entity, reading.candidates);
    };
    const mention = (found: LocalMention) => {
      const { phrase } = found;
      const entity =
        phrase.pronoun !== null && pronouns.pointsBack(phrase.pronoun)
          ? read(phrase.pronoun, phrase.span[0], []).entity
          : linker.resolve(phrase, { speaks: false, voice: 'other' });
      if (entity === null) return;
      hear(entity, phrase.span, {
        subject: found.subject && speech.sources.touching(phrase.span).length === 0,
        possessive: found.possessive,
        speaks: false,
        reported: speech.said.around(phrase.span).length > 0,
        quoted: found.quoted,
      });
    };

    // Names inside a source ("an analysis by Halberd University") are met like others; the source itself once.
    const mentions = document.facts.mentions.filter(({ phrase }) => {
      const around = speech.sources.touching(phrase.span);
      const named = phrase.name !== null || phrase.proper !== null;
      return around.every((span) => named && span[0] < phrase.span[0]);
    });
    const subjects = document.facts.anonymity.flatMap(({ subject }) => (subject === null ? [] : [subject]));
    let next = 0;
    for (const statement of speech.statements) {
      while (next < mentions.length && (mentions[next]?.phrase.span[0] ?? Infinity) < statement.at) {
        const found = mentions[next++];
        if (found !== undefined) mention(found);
      }
      speak(statement);
    }
    for (const found of mentions.slice(next)) mention(found);
    const met = createSpanIndex(references.slice(from).map((place) => [place.span, place] as const));
    for (const span of subjects) {
      if (met.touching(span).length > 0) continue;
      const pronoun = document.paragraph.words.slice(span[0], span[1]).toLowerCase();
      const { entity } = read(pronouns.isOfGroup(pronoun) ? pronouns.several : pronoun, span[0], []);
      if (entity !== null) references.push({ block: b, span, entity });
    }
    speakersOfOpen(speech, open, previous, settle);
    linked.push(...speech.statements.flatMap((statement) => speech.byStatement.get(statement) ?? []));
    previous = lastWordOf(speech, b, heard, previous);
    sentences += document.facts.sentences.length;
  });
  const same = introducedLater(linker.entities, BEGINNING, references, judge.descriptions);
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
function introducedAs({ introductions }: BlockSpeech, phrase: NounPhrase, linker: Linker): Entity | null {
  if (phrase.name !== null || phrase.plural) return null;
  const before = introductions.get(phrase.span[0]);
  return before === undefined ? null : linker.resolve(before.phrase, { speaks: true, voice: 'other' });
}

function isEpithet(phrase: NounPhrase, { nouns, pronouns }: Judge): boolean {
  const known = phrase.determiner === 'definite' || phrase.determiner === 'possessive';
  const own = phrase.possessor !== null && pronouns.isOwner(phrase.possessor);
  return (
    known &&
    !own &&
    !phrase.plural &&
    phrase.name === null &&
    phrase.proper === null &&
    nouns.isHuman(phrase.head)
  );
}

/** The source span that the phrase was read from. */
function sourceSpan({ phrase, local }: Statement): Span | undefined {
  return (
    local.source.find((span) => phrase !== null && contains(span, [phrase.span[0], phrase.span[0]])) ??
    local.source[0]
  );
}

function wordsOf(document: Readable, spans: readonly Span[]): string {
  return spans.map((span) => document.paragraph.words.slice(span[0], span[1])).join(' ');
}

function antecedent(heard: readonly Heard[], block: number, at: number): Entity | null {
  for (let i = heard.length - 1; i >= 0; i--) {
    const place = heard[i];
    if (place === undefined || place.block !== block) return null;
    if (place.span[1] <= at) return place.entity;
  }
  return null;
}

function learnGender(entity: Entity, pronoun: string, { asks }: PronounJudge): void {
  const asked = asks(pronoun);
  if (asked === 'male' || asked === 'female') entity.gender ??= asked;
}
