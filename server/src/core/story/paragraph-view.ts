import type { Judge } from '../language/judge';
import type { Pattern } from '../language/pattern';
import type { Place, ProseLink } from '../prose/paragraph';
import type { Claim } from '../terms/claim';
import type { Readable } from '../terms/facts';
import { contains, overlaps, type Span } from '../text/span';
import { ReadAnonymity } from './anonymity-view';
import { claimView, figureView, relationView } from './claim-view';
import type { ParagraphRows, SourceEntry } from './paragraph-rows';
import { type Passage, passageOf } from './passage';
import { ReadSpeaker, readWords } from './speaker-view';
import { statementView } from './statement-view';
import type {
  AnonymityView,
  BesideView,
  ClaimView,
  FigureView,
  LinkView,
  MentionView,
  ParagraphView,
  PronounView,
  QuotationView,
  ReplyView,
  SecondHandView,
  SpeakerView,
  StatementView,
} from './views';

/** What views are made with. */
export interface ViewSurroundings {
  /** The facts of the paragraph that a place stands in. */
  readonly readableOf: (place: Place) => Readable;
  readonly judge: Judge;
}

/** A paragraph and the two beside it. */
export interface Neighbourhood {
  readonly before: ParagraphRows | null;
  readonly here: ParagraphRows;
  readonly behind: ParagraphRows | null;
}

/** A paragraph as rules see it. What nobody asks for is not made. */
export function paragraphView(
  { before, here, behind }: Neighbourhood,
  surroundings: ViewSurroundings,
): ParagraphView {
  return new PlacedParagraph(here, before, behind, surroundings);
}

class ReadParagraph implements BesideView {
  protected readonly rows: ParagraphRows;
  protected readonly surroundings: ViewSurroundings;
  private madeSpeakers: ReadonlyMap<string, SpeakerView> | null = null;
  private madeFigures: ReadonlyMap<Claim<Place>, FigureView> | null = null;
  private madeMentions: readonly MentionView[] | null = null;
  private madeStatements: readonly StatementView[] | null = null;
  private madeClaims: readonly ClaimView[] | null = null;
  private madeAnonymity: readonly AnonymityView[] | null = null;

  constructor(rows: ParagraphRows, surroundings: ViewSurroundings) {
    this.rows = rows;
    this.surroundings = surroundings;
  }

  get kind(): BesideView['kind'] {
    return this.rows.readable.paragraph.kind;
  }

  get role(): BesideView['role'] {
    return this.rows.readable.role;
  }

  get level(): number {
    return this.rows.readable.paragraph.level;
  }

  get quoteDepth(): number {
    return this.rows.readable.paragraph.quoteDepth;
  }

  get passage(): Passage {
    return this.passageOf([0, this.rows.readable.paragraph.words.length]);
  }

  get sentences(): readonly Passage[] {
    return this.rows.readable.facts.sentences.map(this.passageOf);
  }

  get quotations(): readonly QuotationView[] {
    return this.rows.readable.facts.quotations.map(({ span, ...quotation }) => ({
      ...quotation,
      passage: this.passageOf(span),
    }));
  }

  get mentions(): readonly MentionView[] {
    this.madeMentions ??= this.rows.readable.facts.mentions.map((mention, i) => ({
      passage: this.passageOf(mention.phrase.span),
      phrase: mention.phrase,
      isSubject: mention.subject,
      isQuoted: mention.quoted,
      isPossessive: mention.possessive,
      person: this.rows.people[i] ?? null,
    }));
    return this.madeMentions;
  }

  get times(): readonly Passage[] {
    return this.surroundings.judge.timesIn(this.rows.readable.facts.tokens).map(this.passageOf);
  }

  get links(): readonly LinkView[] {
    return this.rows.readable.paragraph.links.map(({ span, destination }) => ({
      passage: this.passageOf(span),
      destination,
    }));
  }

  get hasLink(): boolean {
    return this.rows.readable.paragraph.links.some(leadsOut);
  }

  isLinked(words: Passage): boolean {
    const out = this.rows.readable.paragraph.links.filter(leadsOut);
    return out.some(({ span }) => words.touches(this.passageOf(span)));
  }

  get statements(): readonly StatementView[] {
    if (this.madeStatements === null) {
      const { passageAt, speakerOf } = this;
      const { readableOf, judge } = this.surroundings;
      const factsOf = (place: Place) => readableOf(place).facts;
      const surroundings = { passageAt, speakerOf, factsOf, judge };
      this.madeStatements = this.rows.statements.map((row) => statementView(row, surroundings));
    }
    return this.madeStatements;
  }

  get speakers(): readonly SpeakerView[] {
    return [...new Set(this.statements.flatMap(({ speaker }) => speaker ?? []))];
  }

  get claims(): readonly ClaimView[] {
    this.madeClaims ??= this.rows.claims.map((row) =>
      claimView(this.figureOf(row), () =>
        this.rows.relations
          .filter(({ claims }) => claims.includes(row))
          .map((entry) => relationView(entry, this.figureOf)),
      ),
    );
    return this.madeClaims;
  }

  get replies(): readonly ReplyView[] {
    return this.rows.replies.map(({ span, kind, who, sourceId }) => ({
      passage: this.passageAt(span),
      kind,
      who: readWords(who, this.passageAt),
      source: this.speakerOf(sourceId),
    }));
  }

  get pronouns(): readonly PronounView[] {
    return this.rows.pronouns.map(({ span, sourceId, candidates }) => ({
      passage: this.passageAt(span),
      source: this.speakerOf(sourceId),
      candidates,
    }));
  }

  get secondHand(): readonly SecondHandView[] {
    return this.rows.secondHand.map(({ span, kind, outlet }) => ({
      passage: this.passageAt(span),
      kind,
      outlet: readWords(outlet, this.passageAt),
    }));
  }

  get anonymity(): readonly AnonymityView[] {
    this.madeAnonymity ??= this.rows.anonymity.map((row) => new ReadAnonymity(row, this));
    return this.madeAnonymity;
  }

  narrated(pattern: Pattern): readonly Passage[] {
    const { paragraph, facts } = this.rows.readable;
    if (paragraph.kind === 'heading' || paragraph.quoteDepth > 0) return [];
    return facts.sentences.flatMap((sentence) =>
      pattern.find(paragraph.words.slice(...sentence)).flatMap(({ span }) => {
        const at: Span = [sentence[0] + span[0], sentence[0] + span[1]];
        const first: Span = [at[0], at[0] + 1];
        const isSaid = facts.quotations.some(
          (quotation) => contains(quotation.span, at) || overlaps(quotation.span, first),
        );
        return isSaid ? [] : [this.passageOf(at)];
      }),
    );
  }

  protected readonly passageOf = (span: Span): Passage => passageOf(this.rows.readable, span);

  readonly passageAt = (place: Place): Passage => passageOf(this.surroundings.readableOf(place), place.span);

  readonly speakerOf = (key: string | null): SpeakerView | null => {
    this.madeSpeakers ??= speakersBy(
      [...this.rows.sources, ...this.rows.introduces],
      (entry) => new ReadSpeaker(entry, this.passageAt),
    );
    return key === null ? null : (this.madeSpeakers.get(key) ?? null);
  };

  private readonly figureOf = (row: Claim<Place>): FigureView => {
    this.madeFigures ??= new Map(
      [...this.rows.claims, ...this.rows.relations.flatMap(({ claims }) => claims)].map((claim) => [
        claim,
        figureView(claim, this.passageAt, this.speakerOf),
      ]),
    );
    return this.madeFigures.get(row) ?? figureView(row, this.passageAt, this.speakerOf);
  };
}

class PlacedParagraph extends ReadParagraph implements ParagraphView {
  private readonly before: ParagraphRows | null;
  private readonly behind: ParagraphRows | null;
  private madeBefore: BesideView | null = null;
  private madeBehind: BesideView | null = null;

  constructor(
    rows: ParagraphRows,
    before: ParagraphRows | null,
    behind: ParagraphRows | null,
    surroundings: ViewSurroundings,
  ) {
    super(rows, surroundings);
    this.before = before;
    this.behind = behind;
  }

  get previous(): BesideView | null {
    if (this.before === null) return null;
    this.madeBefore ??= new ReadParagraph(this.before, this.surroundings);
    return this.madeBefore;
  }

  get next(): BesideView | null {
    if (this.behind === null) return null;
    this.madeBehind ??= new ReadParagraph(this.behind, this.surroundings);
    return this.madeBehind;
  }

  get introduces(): readonly SpeakerView[] {
    return this.rows.introduces.flatMap(({ row }) => this.speakerOf(row.id) ?? []);
  }

  get turnsSinceCue(): number | null {
    return this.rows.turnsSinceCue;
  }
}

function leadsOut({ destination }: ProseLink): boolean {
  return !destination.startsWith('#');
}

function speakersBy(
  entries: readonly SourceEntry[],
  viewOf: (entry: SourceEntry) => SpeakerView,
): ReadonlyMap<string, SpeakerView> {
  return new Map(entries.map((entry) => [entry.row.id, viewOf(entry)]));
}
