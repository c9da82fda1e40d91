/** What one version of a text has in the place of what the version before had; what stands around it is the same. */
export interface TextChange {
  /** How many UTF-16 code units are the same from the beginning. */
  readonly head: number;
  /** Where the same end begins in the version before, and in this one. */
  readonly oldTail: number;
  readonly newTail: number;
}

/** Strings are compared by stretches of this length first: the engine does that in one go. */
const STRETCH = 4096;

/** Finds the one stretch in which two texts differ; empty on both sides where they are equal. */
export function textChange(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  const head = sameHead(before, after, shorter);
  const tail = sameTail(before, after, shorter - head);
  return { head, oldTail: before.length - tail, newTail: after.length - tail };
}

function sameHead(before: string, after: string, limit: number): number {
  let at = 0;
  while (at + STRETCH <= limit && before.slice(at, at + STRETCH) === after.slice(at, at + STRETCH))
    at += STRETCH;
  while (at < limit && before.charCodeAt(at) === after.charCodeAt(at)) at++;
  return at;
}

function sameTail(before: string, after: string, limit: number): number {
  const [a, b] = [before.length, after.length];
  let length = 0;
  while (
    length + STRETCH <= limit &&
    before.slice(a - length - STRETCH, a - length) === after.slice(b - length - STRETCH, b - length)
  )
    length += STRETCH;
  while (length < limit && before.charCodeAt(a - length - 1) === after.charCodeAt(b - length - 1)) length++;
  return length;
}
