/**
 * Closed classes of English that the reading of noun phrases goes by.
 * Provenance: the closed-class lists of Quirk et al., "A Comprehensive Grammar of the English Language" (determiners,
 * pronouns, prepositions), cut to what stands in the source of an attribution; the participles and adjectives after a head
 * noun are those of the project's own written articles. Lower case.
 */

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Pronouns that can be a source. */
export const PRONOUNS = set(
  'he she it they him her them his hers its theirs their i we you me us my our who which both all neither each one another others this that these those he/she some many most several few none everyone everybody someone somebody anyone anybody nobody q a',
);
export const NUMBERS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i) => [word, i + 1]),
);
export const QUANTIFIERS = set(
  'some many several most all both few numerous various multiple dozens scores hundreds thousands number handful couple group team pair trio knot majority half plenty range list none neither each lot coalition cluster crowd panel',
);
/** Nouns that count people: "a number of officials". */
export const GROUP_NOUNS = set(
  'number handful couple group team pair trio knot majority range list lot coalition cluster crowd panel',
);
/** Words that begin what follows a head noun. */
export const AFTER_HEAD = set(
  'of for at in from with on to by about near inside within across under over outside behind into among around who whose whom which that where familiar briefed close aware privy present involved working named known called identified describing as than then now there here interviewed polled surveyed last next made based opposed loyal knowledgeable speaking using before after against during via when while following since between traveling travelling covering monitoring attending representing responsible critical sympathetic associated affiliated described',
);
export const STARTS_RELATIVE = set('who whose whom which that where when as then now there');
