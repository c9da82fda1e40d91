import { anonAttack } from './anon-attack';
import { anonCount } from './anon-count';
import { anonNoReason } from './anon-no-reason';
import { anonReasonStock } from './anon-reason-stock';
import { anonReasonStretch } from './anon-reason-stretch';
import { anonSingle } from './anon-single';
import { anonSource } from './anon-source';
import { anonThin } from './anon-thin';
import { evidential } from './evidential';
import { mediumMismatch } from './medium-mismatch';
import { pronounSpeaker } from './pronoun-speaker';
import { quoteUnattributed } from './quote-unattributed';
import { registerBroken } from './register-broken';
import type { Rule } from './rule';
import { secondhandVague } from './secondhand-vague';
import { secretInFile } from './secret-in-file';
import { speakerNoRole } from './speaker-no-role';
import { statClaim } from './stat-claim';
import { statNoSource } from './stat-no-source';
import { tkLeft } from './tk-left';
import { vagueAuthority } from './vague-authority';

/** Every rule, in the order of the documentation. */
export const ALL_RULES: readonly Rule[] = [
  anonSource,
  statClaim,
  anonNoReason,
  anonReasonStock,
  anonReasonStretch,
  anonSingle,
  anonAttack,
  anonThin,
  anonCount,
  vagueAuthority,
  quoteUnattributed,
  pronounSpeaker,
  evidential,
  secondhandVague,
  speakerNoRole,
  mediumMismatch,
  statNoSource,
  tkLeft,
  registerBroken,
  secretInFile,
];
