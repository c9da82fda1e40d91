import type { Form } from './paragraph';

/** Watches how the words of one block are set, as they are written. */
export interface Setting {
  /** Tells how what is noted from now on is set. */
  setAs(strong: boolean, emphasis: boolean): void;
  note(written: string): void;
  /** How all words that were noted are set; strong where they are emphasised as well. */
  ofAll(): Form['set'];
}

const LETTER_OR_FIGURE = /[\p{L}\p{N}]/u;

/** Begins to watch one block. Marks and spaces are set as their neighbours are: only words count. */
export function watchSetting(): Setting {
  let isStrong = false;
  let isEmphasis = false;
  let isAllStrong = true;
  let isAllEmphasis = true;
  return {
    setAs(strong, emphasis) {
      isStrong = strong;
      isEmphasis = emphasis;
    },
    note(written) {
      // Most blocks are plain from their first word on, and need no further look.
      if ((isStrong || !isAllStrong) && (isEmphasis || !isAllEmphasis)) return;
      if (!LETTER_OR_FIGURE.test(written)) return;
      isAllStrong &&= isStrong;
      isAllEmphasis &&= isEmphasis;
    },
    ofAll: () => (isAllStrong ? 'strong' : isAllEmphasis ? 'emphasis' : null),
  };
}
