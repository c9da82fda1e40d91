import type { Rule } from './rule';

/** Every rule, in the order of the documentation. */
export const ALL_RULES: readonly Rule[] = [];
