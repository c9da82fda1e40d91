import type { ParagraphView, SourceView } from './views';

/** Another voice in the paragraph, or somebody named or something written in the one before or after it. */
export function isSupported(paragraph: ParagraphView | null, source: SourceView): boolean {
  if (paragraph === null) return true;
  const { speakers, previous, next } = paragraph;
  const beside = [...(previous?.speakers ?? []), ...(next?.speakers ?? [])];
  return speakers.some(({ key }) => key !== source.key) || beside.some(({ isIdentified }) => isIdentified);
}

/** An unnamed source near none of whose statements anybody else speaks: what it says rests on it alone. */
export function saysItAlone(source: SourceView): boolean {
  const { isUnnamed, statements } = source;
  return (
    isUnnamed && statements.length > 0 && statements.every(({ paragraph }) => !isSupported(paragraph, source))
  );
}
