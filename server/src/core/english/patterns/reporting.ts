import { pattern } from '../../language/pattern';

const VERBS = 'copy-editing textbooks on attribution verbs';
const MEDIA = 'Reuters handbook, “sourcing”: say how somebody said it';
const HABITS = 'Office for Statistics Regulation; IFCN code of principles: readers can look it up';

/** Reporting verbs. */
export const reporting = {
  loaded: pattern({
    says: 'a reporting verb that takes sides',
    from: VERBS,
    match:
      /\b(?:(?<guilt>admit(?:s|ted|ting)?|conced(?:es?|ed|ing)|acknowledg(?:es?|ed|ing))|(?<doubt>claim(?:s|ed|ing)?|insist(?:s|ed|ing)?)|(?<vanity>boast(?:s|ed|ing)?)|(?<vouches>reveal(?:s|ed|ing)?|point(?:s|ed|ing)? out))\b/iu,
    finds: ['[claimed]', 'had [pointed out]'],
    leaves: ['said', 'reclaimed'],
  }),
  loadedOtherwise: pattern({
    says: 'a verb that takes sides, in another sense',
    from: VERBS,
    match:
      /^\s*(?:responsibility|credit|victory|the (?:lives?|life)|lives|to (?:the )?(?:\w+ )?(?:hospital|clinic|bar|ward)|insurance|asylum|benefits|up?on (?:an?|the|his|her|its|their|being)|upon)\b/iu,
    finds: ['[ responsibility] for', '[ to the hospital]'],
    leaves: [' that the dam leaks'],
  }),
  inCourt: pattern({
    says: 'a plea or an oath',
    from: VERBS,
    match:
      /\b(?:in court|guilty|under oath|testif\w+|plea|pleaded|on the stand|hearing|judge|jury|trial)\b/iu,
    finds: [' [under oath] that'],
    leaves: [' that the dam leaks'],
  }),
  falselyBefore: pattern({
    says: 'a claim that the story calls false',
    from: VERBS,
    match: /\b(?:falsely|wrongly|without evidence)\b/i,
    finds: ['has [falsely] '],
    leaves: ['has often '],
  }),
  participle: pattern({
    says: 'a verb in -ing',
    from: 'Quirk et al. (1985), § 3.2',
    match: /ing\b/i,
    finds: ['claim[ing]'],
    leaves: ['claimed'],
  }),
  pastTense: pattern({
    says: 'a verb in -ed',
    from: 'Quirk et al. (1985), § 3.2',
    match: /ed\b/i,
    finds: ['claim[ed]', 'point[ed] out'],
    leaves: ['claims'],
  }),
  thirdPerson: pattern({
    says: 'a verb in -s',
    from: 'Quirk et al. (1985), § 3.2',
    match: /s\b/i,
    finds: ['claim[s]'],
    leaves: ['claim'],
  }),
  release: pattern({
    says: 'a press release',
    from: MEDIA,
    match: /\b(?:press|news)?[ -]?release\b/iu,
    finds: ['[press release]'],
    leaves: ['interview'],
  }),
  statement: pattern({
    says: 'a statement',
    from: MEDIA,
    match: /\bstatement\b/iu,
    finds: ['[statement]'],
    leaves: ['call'],
  }),
  post: pattern({
    says: 'a post',
    from: MEDIA,
    match: /\b(?:post|tweet|thread|social)\b/iu,
    finds: ['[post]'],
    leaves: ['call'],
  }),
  filing: pattern({
    says: 'a filing',
    from: MEDIA,
    match: /\b(?:filing|complaint|lawsuit|affidavit|brief|motion)\b/iu,
    finds: ['court [filing]'],
    leaves: ['call'],
  }),
  email: pattern({
    says: 'an email',
    from: MEDIA,
    match: /\be-?mail\b/iu,
    finds: ['[e-mail]', '[Email]'],
    leaves: ['call'],
  }),
  message: pattern({
    says: 'a message',
    from: MEDIA,
    match: /\b(?:text|text message|message|chat)\b/iu,
    finds: ['[text] [message]'],
    leaves: ['call'],
  }),
  letter: pattern({
    says: 'a letter',
    from: MEDIA,
    match: /\bletter\b/iu,
    finds: ['[letter]'],
    leaves: ['call'],
  }),
  paper: pattern({
    says: 'something written',
    from: MEDIA,
    match: /\b(?:report|study|paper|memo|memoir|book|op-ed|column|essay)\b/iu,
    finds: ['[memo]'],
    leaves: ['call'],
  }),
  plainlySaid: pattern({
    says: 'a cue that tells no medium',
    from: MEDIA,
    match:
      /^(?:ha(?:s|ve|d)\s+|also\s+){0,4}(?:said|says|say|told|tells|added|adds|noted|stated|according to)\b/iu,
    finds: ['[had also said]', '[according to]'],
    leaves: ['wrote'],
  }),
  tellsMedium: pattern({
    says: 'the medium of a statement',
    from: MEDIA,
    match:
      /\b(?:statement|release|posted|posts?|tweet\w*|wrote|writes|written|writing|testif\w+|testimony|filing|filed|e-?mail\w*|letter|memo\w*|message\w*|texted|report|complaint|affidavit|court papers|blog|op-ed|published|on (?:X|Twitter|Facebook|Instagram|Truth Social|Bluesky|Threads|LinkedIn|Telegram|TikTok))\b/u,
    finds: ['said in a [letter]', '[wrote] [on X]'],
    leaves: ['said on Monday'],
  }),
  habit: pattern({
    says: 'a habit of speech',
    from: HABITS,
    match:
      /\b(?:has|have|had) (?:repeatedly|often|long|frequently|consistently|previously|regularly|routinely|always) (?:said|claimed|argued|called for|insisted|vowed|promised|denied|warned|asserted|suggested|accused|maintained|complained|boasted|stated|pledged)\b|\b(?:has|have|had) (?:said|claimed|argued|called for|insisted|promised|warned|asserted) (?:repeatedly|often|many times|time and again|in the past)\b/iu,
    finds: ['She [has repeatedly said] that', 'He [had warned in the past] that'],
    leaves: ['She has said that'],
  }),
  tellsWhen: pattern({
    says: 'when or where something was said',
    from: HABITS,
    match:
      /\b(?:(?:19|20)\d\d|January|February|March|April|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tonight|last (?:week|month|year|spring|summer|fall|autumn|winter|night)|this (?:week|month|morning)|in (?:a|an|his|her|their|the) (?:\w+ )?(?:speech|interview|post|tweet|letter|statement|filing|report|book|op-ed|hearing|debate|testimony)|on (?:X|Twitter|Facebook|Truth Social|television|TV)|during (?:the|his|her|a) )/u,
    finds: [', most recently [in a radio interview]', ' [last week]'],
    leaves: [', most recently at sea'],
  }),
  somebody: pattern({
    says: 'a pronoun for people',
    from: 'Quirk et al. (1985), § 6.15',
    match: /\b(?:he|she|they|we|I|his|her|their|who)\b/iu,
    finds: ['Then [she] laughed at [his] hat.'],
    leaves: ['Then it rained.'],
  }),
};
