import { anonNoReason } from './anon-no-reason';
import { anonSource } from './anon-source';
import { registerBroken } from './register-broken';
import type { Rule } from './rule';
import { secretInFile } from './secret-in-file';
import { statClaim } from './stat-claim';
import { statNoSource } from './stat-no-source';
import { tkLeft } from './tk-left';
import { vagueAuthority } from './vague-authority';

/** Every rule, in the order of the documentation. */
export const ALL_RULES: readonly Rule[] = [
  anonSource,
  anonNoReason,
  vagueAuthority,
  statClaim,
  statNoSource,
  tkLeft,
  registerBroken,
  secretInFile,
];
