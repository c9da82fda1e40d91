/** Letters that English names are spelt with one way or the other, and one way for each. */
const SPELT_EITHER_WAY: readonly (readonly [RegExp, string])[] = [
  [/(?:ie|ey|ee)$/, 'y'],
  [/ph/g, 'v'],
  [/ck/g, 'k'],
  [/(?<=[a-z])([a-z])\1/g, '$1'],
  [/^mac(?=[a-z]{3})/, 'mc'],
];

/** A surname in lower case, in letters of which each sound has one spelling. */
export function soundOf(surname: string): string {
  return SPELT_EITHER_WAY.reduce((name, [from, to]) => name.replace(from, to), surname);
}
