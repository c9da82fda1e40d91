import featureFn from 'wink-eng-lite-web-model/dist/feature.js';
import lemmatize from 'wink-eng-lite-web-model/dist/lemmatize.js';
import setter from 'wink-eng-lite-web-model/dist/pos-setter.js';
import transformers from 'wink-eng-lite-web-model/dist/pos-transformers.js';
import updater from 'wink-eng-lite-web-model/dist/pos-updater.js';
import type { Model } from 'wink-nlp';
import { lookedUpNumbers, lookedUpWords } from './looked-up';
import { packSections, readSections } from './sections';
import { numberOf, packWords, type WordTable, wordOf } from './word-table';

/**
 * The form of `tagger.bin`: what wink-nlp needs of its English web model to tag and lemmatize, in tables that are
 * used where they lie. The model as it is published is JSON with numbers in base64; to parse it and to build an
 * object of its 87,593 words takes longer than to read a short article.
 */
interface Head {
  /** wink's licence asks to be in every copy. */
  readonly license: string;
  /** What is small, as it is in the model; of the features those that are only a list. */
  readonly core: Readonly<Record<string, unknown>>;
  readonly lists: Readonly<Record<string, readonly unknown[]>>;
  readonly posClusters: readonly (readonly number[])[];
  /** The features whose words have tables, in the order of the tables, with what wink keeps beside the words. */
  readonly words: readonly (readonly [name: string, others: object])[];
  /** The automata that correct the tags by their neighbours. */
  readonly machines: readonly string[];
}

/** What wink's package makes of its model when it is loaded, as far as it is looked at here. */
export interface PublishedModel {
  core(): Readonly<Record<string, unknown>> & {
    readonly lexicon: Uint32Array;
    readonly xpansions: Uint32Array;
    readonly features: Readonly<Record<string, PublishedFeature>>;
  };
  pos(): { readonly machines: readonly string[] };
}

interface PublishedFeature {
  readonly list: readonly unknown[];
  readonly hash?: object;
}

/** Packs wink's English model for {@link readTaggerModel}. */
export function packTaggerModel(model: PublishedModel, license: string): Uint8Array {
  const { lexicon, xpansions, features, ...core } = model.core();
  const { posClusters, ...others } = features;
  const inTables = Object.entries(others).filter(([, { hash }]) => hash !== undefined);
  const head: Head = {
    license,
    core,
    lists: Object.fromEntries(
      Object.entries(others).flatMap(([name, { list, hash }]) => (hash === undefined ? [[name, list]] : [])),
    ),
    posClusters: (posClusters?.list ?? []).map((tags) => [...(tags as ReadonlySet<number>)]),
    words: inTables.map(([name, { list: _list, hash: _hash, ...rest }]) => [name, rest]),
    machines: model.pos().machines,
  };
  const tables = inTables.map(([, { list }]) => packWords(list.map(String)));
  return packSections([
    new TextEncoder().encode(JSON.stringify(head)),
    lexicon,
    xpansions,
    ...tables.flatMap(({ units, starts, slots }) => [units, starts, slots]),
  ]);
}

/**
 * wink's English model from its packed form, with views of the tables; nothing is copied.
 *
 * @throws RangeError or SyntaxError when the bytes are no such model.
 */
export function readTaggerModel(packed: Uint8Array): Model {
  const [json = NO_BYTES, lexicon = NO_BYTES, xpansions = NO_BYTES, ...tables] = readSections(packed);
  const head = () => JSON.parse(new TextDecoder().decode(json)) as Head;
  const { machines } = head();
  return {
    /** Called for each wink-nlp that is made: it adds the words that it meets to what it is given. */
    core() {
      const { core, lists, posClusters, words } = head();
      const listed = Object.entries(lists).map(([name, list]) => [name, { list }]);
      const lookedUp = words.map(([name, others], i) => [
        name,
        { ...others, ...lookUp(readWordTable(tables.slice(i * 3))) },
      ]);
      const features = {
        ...Object.fromEntries([...listed, ...lookedUp]),
        posClusters: { list: posClusters.map((tags) => new Set(tags)) },
      };
      return { ...core, features, lexicon: numbers(lexicon), xpansions: numbers(xpansions) };
    },
    pos: () => ({ machines, setter, updater, transformers }),
    sbd: unused,
    ner: unused,
    negation: unused,
    sa: unused,
    metaCER: unused,
    featureFn,
    addons: { lemmatize },
  };
}

const NO_BYTES = new Uint8Array();

/** What wink-nlp loads though nobody asks for sentences, entities, negation or sentiment: an automaton that finds nothing. */
function unused() {
  return { machines: ['[100,0,{"0":{}},{},{},{}]'], transformers: [] };
}

/** A feature's words and their numbers as wink-nlp reads them. */
function lookUp(table: WordTable) {
  return {
    list: lookedUpWords(table.starts.length - 1, (number) => wordOf(table, number)),
    hash: lookedUpNumbers((word) => numberOf(table, word)),
  };
}

function readWordTable([
  units = NO_BYTES,
  starts = NO_BYTES,
  slots = NO_BYTES,
]: readonly Uint8Array[]): WordTable {
  return {
    units: new Uint16Array(units.buffer, units.byteOffset, units.byteLength / 2),
    starts: numbers(starts),
    slots: numbers(slots),
  };
}

function numbers({ buffer, byteOffset, byteLength }: Uint8Array): Uint32Array {
  return new Uint32Array(buffer, byteOffset, byteLength / 4);
}
