import { letterClasses } from './letter-classes.mjs';

/** How whatever bundles the engine's sources reads them: what is tested and trained is what is shipped. */
export const sources = {
  loader: { '.words': /** @type {const} */ ('text') },
  plugins: [letterClasses],
};
