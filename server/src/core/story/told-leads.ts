import type { SurveyWords } from '../language/vocabulary/surveys';
import type { BesideView, FigureView } from './views';

/** The figures of polls that are told as a lead, and not as one among a part of those asked. */
export function leadsIn({ claims }: BesideView, { leading, subgroup }: SurveyWords): readonly FigureView[] {
  return claims.filter(({ pollRole, inQuote, passage: { sentence } }) => {
    if (pollRole === null || inQuote) return false;
    return (pollRole === 'lead' || sentence.has(leading)) && !sentence.has(subgroup);
  });
}
