import type { NounPhrase } from '../../terms/noun-phrase';
import type { Span } from '../../text/span';

const BASIS =
  /\b(?:familiar\s+with|(?:with|having)\s+(?:\w+\s+){0,2}?(?:knowledge|familiarity|insight)\b|knowledgeable\s+(?:about|of)|briefed\s+(?:on|about|by)|close\s+to|(?:directly\s+|closely\s+)?involved\s+(?:in|with)|aware\s+of|privy\s+to|present\s+(?:at|for|in|when)|in\s+(?:attendance|the\s+room)|at\s+the\s+scene|who\s+(?:\w+\s+){0,2}?(?:attended|served|worked|works|saw|seen|read|reviewed|was|were|is|are|took|helped|witnessed|heard|knows?|advises?|advised|oversees|participated|drafted|signed|examined|handled|had|has|have|led|ran|drove|visited|spoke\s+with|met|survived|travell?ed|travels))\b/iu;

/**
 * The words that tell how an unnamed source knows, within its own description.
 *
 * @returns a block span, or null.
 */
export function basisIn(phrase: NounPhrase): Span | null {
  const match = BASIS.exec(phrase.text);
  if (match === null) return null;
  const lead = /^who\s+/i.exec(match[0])?.[0].length ?? 0;
  const from = match.index + lead;
  const rest = phrase.text.slice(from).replace(/[\s,]+$/, '');
  const cut = /,\s+(?:who|and|but)\b|\s+who\b/.exec(rest);
  return [
    phrase.span[0] + from,
    phrase.span[0] + from + (cut !== null && cut.index > 8 ? cut.index : rest.length),
  ];
}
