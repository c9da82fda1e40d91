/**
 * Reporting verbs and nouns, by the frame in which they report.
 *
 * Provenance of the groups:
 * - `say`, `deny`, `private`, `urge`: the factual ("public", "private") and suasive verbs of Quirk et al.,
 *   "A Comprehensive Grammar of the English Language" (1985), §§ 16.31–16.32.
 * - `tell`, `manner`, `judge`: verb classes 37.1–37.9 and 33 of Levin, "English Verb Classes and
 *   Alternations" (1993).
 * - `find`, `write`, `nominal`: reporting verbs and nouns of academic and news prose after Hyland, "Academic
 *   attribution" (1999), and the written training articles of this project.
 */
export type CueFrame =
  | 'say'
  | 'tell'
  | 'manner'
  | 'urge'
  | 'deny'
  | 'judge'
  | 'find'
  | 'write'
  | 'ask'
  | 'private'
  | 'nominal'
  | 'evidential';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Lemmas of each frame; a lemma may stand in several, the first counts. */
export const CUE_FRAMES: Readonly<Record<CueFrame, readonly string[]>> = {
  say: words(`say add announce argue assert aver claim comment confirm contend continue declare disclose explain
    insist maintain mention note observe proclaim remark report reveal state stress emphasize emphasise underline
    underscore testify affirm allege acknowledge admit concede confess reiterate repeat reply respond retort counter
    conclude caution warn predict forecast project estimate speculate suggest propose recommend imply hint signal
    indicate agree disagree joke boast brag complain lament recall recount relate reflect muse vow pledge promise
    swear threaten guarantee stipulate opine posit postulate theorize hypothesize theorise reason venture
    volunteer elaborate clarify protest object interject chime intone quote echo advise`),
  tell: words(
    'tell inform assure remind notify brief convince persuade reassure alert apprise lecture instruct',
  ),
  manner:
    words(`quip shout yell scream whisper mutter murmur mumble growl bark snap sneer scoff laugh sigh sob
    groan grumble gush rave rant thunder fume bristle crow chuckle deadpan drawl exclaim cry blurt bellow holler
    stammer wail hiss roar wisecrack`),
  urge: words(`urge demand ask request order command implore beg plead advocate call appeal press encourage
    exhort advise propose recommend require`),
  deny: words('deny dispute reject refute rebut disavow dismiss contest disown challenge question doubt'),
  judge: words(`accuse blame criticize criticise condemn denounce decry blast slam rip lambast lambaste attack
    praise laud hail applaud commend thank describe characterize characterise portray label dub brand deem call
    term cite credit deride mock ridicule chide rebuke scold lash fault compare liken welcome defend`),
  find: words(`find show conclude indicate reveal suggest demonstrate document determine establish detail
    outline estimate calculate record discover learn identify rule`),
  write: words('write tweet post retweet blog publish sign email text caption editorialize'),
  ask: words('ask wonder inquire enquire query'),
  private:
    words(`believe think feel expect hope fear worry know consider assume suspect understand doubt regard
    view see want anticipate imagine guess realize realise recognize recognise judge reckon wish dream conceive`),
  nominal: words(`statement claim warning view opinion belief argument assertion suggestion promise pledge vow
    admission allegation accusation announcement prediction estimate forecast remark comment contention conclusion
    assessment testimony account complaint message word finding report insistence concern fear call plea demand
    denial reply response answer observation explanation`),
  evidential: words('reportedly allegedly apparently supposedly purportedly according'),
};

/** The frame of each lemma. */
export const FRAME_OF_LEMMA: ReadonlyMap<string, CueFrame> = new Map(
  (Object.entries(CUE_FRAMES) as [CueFrame, readonly string[]][])
    .reverse()
    .flatMap(([frame, lemmas]) => lemmas.map((lemma): [string, CueFrame] => [lemma, frame])),
);
