import { anonNoReason } from './anon-no-reason';
import { anonSource } from './anon-source';
import type { Rule } from './rule';
import { statClaim } from './stat-claim';
import { statNoSource } from './stat-no-source';
import { vagueAuthority } from './vague-authority';

/** Every rule, in the order of the documentation. */
export const ALL_RULES: readonly Rule[] = [anonSource, anonNoReason, vagueAuthority, statClaim, statNoSource];
