/**
 * Units after a number, sorted by whether a fact-checker would check the figure.
 * Provenance: SI brochure and its customary neighbours; AP Stylebook, "dimensions", "distances", "ages",
 * "times"; the labelling guide of the project for what is no claim.
 */

/** Lengths of time: durations, terms and deadlines are no claims. */
export const TIME_UNITS: ReadonlySet<string> = new Set([
  'second', 'minute', 'hour', 'day', 'week', 'weekend', 'fortnight', 'month', 'quarter', 'year', 'decade',
  'century', 'season', 'semester', 'term', 'night', 'evening', 'morning', 'afternoon', 'summer', 'winter', 'generation',
  'millennium', 'centuries', 'sec', 'min', 'hr', 'hrs', 'yr', 'yrs', 'mins', 'wks', 'mos', 'lap', 'inning',
  'overtime', 'weekday', 'nights',
]); // biome-ignore format: a table of words reads better in rows

/** Lengths, speeds, temperatures, angles and sizes of one thing. */
export const DIMENSION_UNITS: ReadonlySet<string> = new Set([
  'km', 'kilometer', 'kilometre', 'mile', 'meter', 'metre', 'm', 'cm', 'mm', 'centimeter', 'centimetre',
  'millimeter', 'millimetre', 'foot', 'feet', 'ft', 'inch', 'in.', 'inches', 'yard', 'fathom', 'furlong', 'mph',
  'kph', 'kmh', 'km/h', 'knot', 'kt', 'degree', '°', '°c', '°f', 'c', 'f', 'fahrenheit', 'celsius', 'hp', 'horsepower',
  'rpm', 'pixel', 'megapixel', 'caliber', 'calibre', 'cc', 'bhp', 'volt', 'gigabyte', 'gb',
  'tb', 'mb', 'light-year', 'storey', 'story', 'floor', 'block', 'bedroom', 'pound', 'lb', 'lbs', 'ounce', 'oz',
  'stone', 'gallon', 'pint', 'cup', 'teaspoon', 'tablespoon', 'page', 'word', 'letter', 'character', 'line',
  'nm', 'nanometer', 'nanometre', 'micron', 'megahertz', 'hertz', 'gigahertz', 'square', 'sq', 'cubic',
  'ml', 'mg', 'g', 'gram', 'gramme', 'milligram', 'microgram', 'decibel', 'kilobyte', 'watt',
]); // biome-ignore format: a table of words reads better in rows
