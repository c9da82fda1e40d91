import type { Place } from '../prose/paragraph';
import type { AnonymityStatement } from '../terms/anonymity';
import type { SpeakerOf } from './claim-view';
import type { Passage } from './passage';
import { type PassageAt, readWords } from './speaker-view';
import type { AnonymityView, ReadWords, SpeakerView } from './views';

/** What a statement about anonymity is seen from. */
export interface AnonymitySurroundings {
  readonly passageAt: PassageAt;
  readonly speakerOf: SpeakerOf;
}

/** A statement about anonymity; it may cover half the sources of a story, which are looked up when somebody asks. */
export class ReadAnonymity implements AnonymityView {
  readonly passage: Passage;
  readonly reason: ReadWords | null;
  readonly isBlanket: boolean;
  private readonly row: AnonymityStatement<Place>;
  private readonly surroundings: AnonymitySurroundings;
  private madeOwn: readonly SpeakerView[] | null = null;
  private madeOthers: readonly SpeakerView[] | null = null;

  constructor(row: AnonymityStatement<Place>, surroundings: AnonymitySurroundings) {
    this.passage = surroundings.passageAt(row.span);
    this.reason = readWords(row.reason, surroundings.passageAt);
    this.isBlanket = row.blanket;
    this.row = row;
    this.surroundings = surroundings;
  }

  get own(): readonly SpeakerView[] {
    this.madeOwn ??= this.speakersOf(this.row.own);
    return this.madeOwn;
  }

  get others(): readonly SpeakerView[] {
    this.madeOthers ??= this.speakersOf(this.row.others);
    return this.madeOthers;
  }

  private speakersOf(keys: readonly string[]): readonly SpeakerView[] {
    return keys.flatMap((key) => this.surroundings.speakerOf(key) ?? []);
  }
}
