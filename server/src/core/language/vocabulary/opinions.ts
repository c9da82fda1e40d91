import type { Pattern } from '../pattern';

/** Words of views, forecasts and guesses. */
export interface OpinionWords {
  /** In what is said. Straight and curly apostrophes; lower case, since May is a month. */
  readonly opinion: Pattern;
  /** As the reporting verb: what comes after it is a view. */
  readonly opinionCue: Pattern;
  /** A view or a forecast in so many words; narrower than `opinion`. */
  readonly forecast: Pattern;
  /** Reporting verbs of a view or a forecast. */
  readonly forecastCue: Pattern;
}
