import { anonAttack } from './anon-attack';
import { anonCount } from './anon-count';
import { anonNoReason } from './anon-no-reason';
import { anonReasonStock } from './anon-reason-stock';
import { anonReasonStretch } from './anon-reason-stretch';
import { anonSingle } from './anon-single';
import { anonSource } from './anon-source';
import { anonThin } from './anon-thin';
import { arithmetic } from './arithmetic';
import { averageUnspecified } from './average-unspecified';
import { bigNumber } from './big-number';
import { changeNoPeriod } from './change-no-period';
import { evidential } from './evidential';
import { falseClaimBare } from './false-claim-bare';
import { falseClaimFirst } from './false-claim-first';
import { mediumMismatch } from './medium-mismatch';
import { numberConflict } from './number-conflict';
import { percentNoBase } from './percent-no-base';
import { percentVsPoints } from './percent-vs-points';
import { pollIncomplete } from './poll-incomplete';
import { pollLead } from './poll-lead';
import { pronounSpeaker } from './pronoun-speaker';
import { quoteUnattributed } from './quote-unattributed';
import { registerBroken } from './register-broken';
import { relativeOnly } from './relative-only';
import type { Rule } from './rule';
import { secondhandVague } from './secondhand-vague';
import { secretInFile } from './secret-in-file';
import { speakerNoRole } from './speaker-no-role';
import { statAnonSource } from './stat-anon-source';
import { statClaim } from './stat-claim';
import { statNoPeriod } from './stat-no-period';
import { statNoSource } from './stat-no-source';
import { studyUnnamed } from './study-unnamed';
import { superlative } from './superlative';
import { tkLeft } from './tk-left';
import { trendUnquantified } from './trend-unquantified';
import { upTo } from './up-to';
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
  studyUnnamed,
  statNoSource,
  statAnonSource,
  statNoPeriod,
  relativeOnly,
  percentNoBase,
  changeNoPeriod,
  percentVsPoints,
  arithmetic,
  numberConflict,
  pollIncomplete,
  pollLead,
  superlative,
  averageUnspecified,
  bigNumber,
  upTo,
  trendUnquantified,
  falseClaimBare,
  falseClaimFirst,
  tkLeft,
  registerBroken,
  secretInFile,
];
