import type { Span } from '../text/span';
import type { Written, WrittenEntry } from './parse-entries';
import type { RegisterProblem, RegisterValue } from './register';

/** A text that holds entries, and the way from its places to places in the story. */
export interface Sheet {
  readonly entries: readonly WrittenEntry[];
  /** What is added to a span in the YAML to find it in its own file. */
  readonly shift: number;
  readonly inSidecar: boolean;
  readonly lineOf: (offset: number) => number;
  readonly problem: (span: Span, message: string) => RegisterProblem;
}

/** A value with its place in the story or in the sidecar file. */
export function placedIn({ shift, lineOf }: Sheet, { text, span }: Written): RegisterValue {
  const moved: Span = [span[0] + shift, span[1] + shift];
  return { text, span: moved, line: lineOf(moved[0]) };
}
