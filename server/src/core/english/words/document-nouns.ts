import { wordSet } from './word-set';

/**
 * Nouns for documents, polls and posts that speak.
 * Provenance: the source kinds of this project's analysis contract, Reuters handbook ("sources", "documents"), and the
 * project's own written articles. Lower case, singular.
 */

export const DOCUMENT_NOUNS: ReadonlySet<string> = wordSet(`
  abstract account-book act addendum advertisement ad ads advisory affidavit agenda agreement algorithm allegation almanac
  amendment analysis annex announcement answer appendix application appraisal archive article assessment audit autobiography
  ballot bill billboard bio biography book booklet brief briefing-note brochure budget bulletin calculation calendar caption catalogue
  catalog census certificate chapter charge chart charter circular citation clause code column complaint communique communiqué
  consensus-estimate constitution contract convention correspondence count curriculum data database dataset declaration decree
  deposition diary dictionary directive disclosure document documentary dossier draft e-mail editorial email encyclopedia entry
  essay estimate evidence evaluation excerpt exhibit experiment fact-sheet factsheet figure file filing finding footage
  forecast form graph graphic guidance guide guideline handbook headline history-book image indictment information inscription
  instruction inventory invitation invoice itinerary judgement judgment label law lawsuit leaflet ledger legislation letter
  license licence list listing literature log manifesto manual manuscript map measure measurement memo memoir memorandum
  menu message meta-analysis metric minute minutes mission-statement model motion note notebook notice novel number numbers
  obituary opinion order ordinance page pamphlet paper paperwork passage patent payslip petition placard plan plaque pleading
  policy poster postmortem post-mortem presentation press-release proclamation profile programme-note projection proposal prospectus
  protocol publication readout receipt recipe recommendation record recording records register release report request research
  resolution response result results resume review ruling rulebook scan schedule screenshot script section settlement sheet sign
  simulation site slide spreadsheet statement statistic statistics statute story strategy study subpoena suit summary summons
  survey-map syllabus table tape telegram testimony text thesis timeline title tour-log transcript translation treaty trial
  verdict version video volume warrant webpage website white-paper wikipedia will writing writings writ yearbook x-ray accounts
  hard-copy bible quran constitution cable e-mails telegrams papers specification standard tally estimates research inquest-record
  investigation inspection inquiry preprint tracker banner decision determination edition parenthesis conclusion material
  particulars projection autopsy postscript excerpt syllabus rankings index-card calculations survey-data
  reports notes journal-article footer fatwa encyclical obituary column op-ed editorial dispatches rule rules
`);

export const POLL_NOUNS: ReadonlySet<string> = wordSet(
  'poll survey polling exit-poll referendum-poll questionnaire barometer wave',
);

export const POST_NOUNS: ReadonlySet<string> = wordSet(
  'post tweet thread retweet comment livestream reel story-post vlog hashtag account handle meme caption status-update repost',
);

/** A collection that speaks as evidence: "studies show", "reports suggest" — vague when bare and plural. */
export const BARE_EVIDENCE: ReadonlySet<string> = wordSet(
  'study report research survey poll rumor rumour reports studies speculation wisdom talk',
);

/** Verbs of a person behind a post. */
export const POST_PLACES: ReadonlySet<string> = wordSet(
  'x twitter facebook instagram tiktok bluesky threads mastodon truth-social telegram weibo reddit linkedin youtube snapchat whatsapp',
);
