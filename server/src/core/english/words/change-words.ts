import type { Direction } from '../../terms/quantity';
/**
 * Words that say a quantity moves.
 * Provenance: Reuters and AP market and economy copy conventions; "Numbers in the Newsroom" on change; the
 * project's own written articles.
 */

/** Verbs by lemma. */
export const CHANGE_VERBS: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ...['rise', 'increase', 'grow', 'climb', 'jump', 'surge', 'soar', 'spike', 'swell', 'rocket', 'skyrocket', 'leap',
    'gain', 'advance', 'balloon', 'mushroom', 'accelerate', 'expand', 'rebound', 'rally', 'edge', 'inch', 'creep',
    'escalate', 'multiply', 'boost', 'raise', 'lift', 'hike', 'strengthen', 'swell', 'appreciate', 'improve', 'shoot',
    'explode', 'double', 'triple', 'treble', 'quadruple', 'widen', 'outpace', 'add', 'firm', 'snowball', 'proliferate',
  ].map((verb): [string, Direction] => [verb, 'up']),
  ...['fall', 'drop', 'decline', 'decrease', 'shrink', 'slide', 'slip', 'sink', 'plunge', 'plummet', 'tumble', 'dip',
    'dive', 'crash', 'collapse', 'contract', 'ease', 'slow', 'dwindle', 'diminish', 'recede', 'retreat', 'lose', 'shed',
    'cut', 'slash', 'reduce', 'lower', 'trim', 'halve', 'erode', 'weaken', 'deteriorate', 'subside', 'wane', 'narrow',
    'decelerate', 'abate', 'depreciate', 'stall', 'slump', 'nosedive', 'ebb', 'taper', 'cool', 'moderate', 'dwindle',
  ].map((verb): [string, Direction] => [verb, 'down']),
  ...['stagnate', 'flatline', 'plateau', 'stabilise', 'stabilize', 'level', 'steady']
    .map((verb): [string, Direction] => [verb, 'flat']),
]); // biome-ignore format: a table of words reads better in rows

/** Verbs by lemma that say a level is reached, without a change being measured. */
export const LEVEL_VERBS: ReadonlySet<string> = new Set([
  'hit', 'reach', 'top', 'pass', 'exceed', 'surpass', 'cross', 'near', 'approach', 'total', 'stand', 'peak', 'average',
  'touch', 'number', 'crack', 'breach', 'barrel',
]); // biome-ignore format: a table of words reads better in rows

/** Nouns by lemma. */
export const CHANGE_NOUNS: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ...['rise', 'increase', 'growth', 'gain', 'jump', 'surge', 'spike', 'climb', 'hike', 'upturn', 'uptick', 'upsurge',
    'expansion', 'boost', 'leap', 'bump', 'improvement', 'rebound', 'boom', 'explosion', 'markup', 'raise', 'influx',
  ].map((noun): [string, Direction] => [noun, 'up']),
  ...['fall', 'drop', 'decline', 'decrease', 'cut', 'reduction', 'slide', 'slump', 'plunge', 'dip', 'downturn',
    'contraction', 'loss', 'collapse', 'slowdown', 'shrinkage', 'dive', 'tumble', 'downtick', 'retreat', 'crash',
    'deterioration', 'drawdown', 'erosion',
  ].map((noun): [string, Direction] => [noun, 'down']),
]); // biome-ignore format: a table of words reads better in rows

/** Adverbs and adjectives that say how a quantity moves. */
export const PACE_WORDS: ReadonlySet<string> = new Set([
  'sharply', 'steeply', 'rapidly', 'steadily', 'significantly', 'dramatically', 'substantially', 'markedly',
  'considerably', 'slightly', 'modestly', 'gradually', 'exponentially', 'massively', 'drastically', 'noticeably',
  'precipitously', 'marginally', 'consistently', 'fast', 'faster', 'quickly', 'slowly', 'uncontrollably', 'somewhat',
  'sharp', 'steep', 'rapid', 'steady', 'significant', 'dramatic', 'substantial', 'marked', 'considerable', 'slight',
  'gradual', 'exponential', 'massive', 'drastic', 'huge', 'big', 'large',
]); // biome-ignore format: a table of words reads better in rows

/** Comparatives that measure one quantity against another: "40 percent more", "3 points lower". */
export const COMPARATIVES: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ['more', 'up'], ['higher', 'up'], ['larger', 'up'], ['greater', 'up'], ['bigger', 'up'], ['longer', 'up'],
  ['faster', 'up'], ['better', 'up'], ['ahead', 'up'], ['above', 'up'], ['increase', 'up'],
  ['less', 'down'], ['fewer', 'down'], ['lower', 'down'], ['smaller', 'down'], ['cheaper', 'down'],
  ['slower', 'down'], ['shorter', 'down'], ['worse', 'down'], ['below', 'down'], ['behind', 'down'],
]); // biome-ignore format: a table of words reads better in rows

/** Particles that stand for a verb of change: "up 3 percent", "down from 8,116". */
export const CHANGE_PARTICLES: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ['up', 'up'], ['down', 'down'], ['off', 'down'],
]); // biome-ignore format: a table of words reads better in rows

/** Verbs that say by themselves that a quantity moves; others need an object that is measured. */
export const INTRANSITIVE_CHANGE: ReadonlySet<string> = new Set([
  'rise', 'grow', 'climb', 'jump', 'surge', 'soar', 'spike', 'swell', 'skyrocket', 'leap', 'balloon',
  'mushroom', 'accelerate', 'rebound', 'escalate', 'multiply', 'increase', 'decrease', 'decline', 'fall',
  'drop', 'shrink', 'slide', 'sink', 'plunge', 'plummet', 'tumble', 'dip', 'collapse', 'contract', 'ease',
  'slow', 'dwindle', 'diminish', 'recede', 'slump', 'stagnate', 'flatline', 'plateau', 'stabilise',
  'stabilize', 'erode', 'weaken', 'worsen', 'deteriorate', 'subside', 'wane', 'narrow', 'widen', 'double',
  'triple', 'rocket', 'proliferate', 'expand', 'explode', 'improve', 'halve', 'cool', 'stall', 'nosedive',
  'ebb', 'quadruple',
]); // biome-ignore format: a table of words reads better in rows

/** Verbs that move the quantity that is their object. */
export const TRANSITIVE_CHANGE: ReadonlySet<string> = new Set([
  'increase', 'decrease', 'reduce', 'cut', 'lower', 'raise', 'boost', 'slash', 'hike', 'lift', 'slow',
  'shrink', 'diminish', 'expand', 'halve',
]); // biome-ignore format: a table of words reads better in rows
