import type { RelationJudge } from '../../language/claim-judges';
import { pattern } from '../../language/pattern';

const FROM = 'Cohen, “Numbers in the Newsroom”; the project’s own written articles';

/** What stands in or between figures that belong together. */
export const relations: RelationJudge = {
  beginsAsChange: pattern({
    says: 'a figure that is told as one end of a change',
    from: FROM,
    match: /^(?:up|down|from|compared)\b/i,
    finds: ['[up] from 12 percent'],
    leaves: ['rose to 12 percent'],
  }),
  otherClause: pattern({
    says: 'another clause between two figures',
    from: FROM,
    match: /[;:—“”"]|\b(?:while|and|but|whereas|compared)\b/,
    finds: [' boats[;] ', ' boats [while] '],
    leaves: [' boats, to '],
  }),
  shareJoint: pattern({
    says: 'what joins a part of a whole to its share',
    from: FROM,
    match: /^\s?(?:,? or |\(|, or (?:about|roughly) )$/,
    finds: ['[, or ]', '[, or about ]', '[ (]'],
    leaves: [' and '],
  }),
  sizeJoint: pattern({
    says: 'what joins the ends of a change to its size',
    from: FROM,
    match: /^[\s,(—–-]*(?:or )?$/,
    finds: ['[, or ]', '[ (]'],
    leaves: [' boats, and '],
  }),
};
