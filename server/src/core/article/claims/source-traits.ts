import type { PollJudge } from '../../language/claim-judges';
import type { Source, SourceKind } from '../../terms/source';

/** What the reading of claims asks of a source. The same object for as long as kind and name stay as they are. */
export interface SourceTraits {
  readonly id: string;
  readonly kind: SourceKind;
  readonly name: string;
  /** Documents, surveys and the like are read for more than one figure; a person said what the quotation marks hold. */
  readonly isRecord: boolean;
  /** A poll or a survey as a source speaks of it. */
  readonly isPoll: boolean;
  /** Voters and adults in general, as survey reports have them say things. */
  readonly areRespondents: boolean;
}

const RECORDS: ReadonlySet<SourceKind> = new Set<SourceKind>(['document', 'poll', 'organization', 'media']);

/** Judges a source. */
export function traitsOf({ id, kind, name }: Source<unknown>, judge: PollJudge): SourceTraits {
  return {
    id,
    kind,
    name,
    isRecord: RECORDS.has(kind),
    isPoll: (kind === 'poll' || judge.isPoll(name)) && !judge.areRespondents(name),
    areRespondents: kind === 'vague-group' && judge.respondents.isIn(name),
  };
}
