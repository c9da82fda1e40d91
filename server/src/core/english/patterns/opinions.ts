import { pattern } from '../../language/pattern';
import type { OpinionWords } from '../../language/vocabulary/opinions';

const FROM =
  'modal and “private” verbs of Quirk et al., “A Comprehensive Grammar of the English Language” (1985), §§ 4.49–4.64 and 16.31; AP: unnamed sources may give information, not opinion or speculation';

/** Words of views, forecasts and guesses. */
export const opinions: OpinionWords = {
  opinion: pattern({
    says: 'an opinion, a forecast or a reading of motives',
    from: FROM,
    match:
      /\b(?:may|I (?:do(?:n[’']t| not) )?(?:think|believe|feel|guess|suspect|doubt|hope|fear|wish|suppose|expect|imagine)|[Ww]e (?:do(?:n[’']t| not) )?(?:think|believe|feel|hope|fear|suspect|expect)|[Ii]n my (?:view|opinion)|[Ii]f you ask me|might|could|would|should|must|ought|wo(?:n[’']t| not)|will|likely|unlikely|[Pp]erhaps|[Mm]aybe|[Pp]robably|[Pp]ossibly|potentially|seem(?:s|ed)?|appear(?:s|ed)?|[Aa]rguably|[Hh]opefully|worr(?:y|ies|ied)|fears?|feared|hop(?:es?|ed|ing)|risks?|needs? to|has to|have to|better|worse|best|worst|good|bad|great|terrible|unfair|fair|wrong|right|mistake|smart|stupid|foolish|important|critical|crucial|unprecedented|surpris\w+|disappoint\w+|frustrat\w+|excit\w+|concern(?:s|ed)?|impossible|hard|difficult|easy|too)\b/u,
    finds: ['that the dam [might] burst', 'It is [unfair].'],
    leaves: ['that the dam burst in May'],
  }),
  opinionCue: pattern({
    says: 'a reporting verb of a view',
    from: FROM,
    match:
      /\b(?:warn\w*|predict\w*|believ\w+|think\w*|thought|argu\w+|fear\w*|worr\w+|specul\w+|suggest\w*|suspect\w*|expect\w*|hop(?:e|es|ed|ing)|feel\w*|felt|complain\w*|lament\w*|caution\w*|joke[sd]?|doubt\w*|view\w*|opin\w+|forecast\w*|propos\w+|urg\w+|call\w*|describ\w+|characteri[sz]\w+|criticiz\w+|criticis\w+|prais\w+|dismiss\w*)\b/iu,
    finds: ['[warned] that', '[predicts]'],
    leaves: ['said that'],
  }),
  forecast: pattern({
    says: 'a view or a forecast in so many words',
    from: FROM,
    match:
      /\b(?:may|I (?:do(?:n[’']t| not) )?(?:think|believe|feel|guess|suspect|doubt|fear|suppose|imagine)|[Ww]e (?:think|believe|fear|suspect)|[Ii]n my (?:view|opinion)|could|might|likely|unlikely|[Pp]robably|[Pp]ossibly|[Pp]erhaps|bound to|expected to|going to|seems?|appears? to|afraid|worried|motivated by|trying to|wants? to|looking to)\b/u,
    finds: ['that the dam is [likely] to burst'],
    leaves: ['that the dam is unfair to sailors'],
  }),
  forecastCue: pattern({
    says: 'a reporting verb of a view or a forecast',
    from: FROM,
    match:
      /\b(?:warn\w*|predict\w*|believ\w+|think\w*|thought|argu\w+|fear\w*|speculat\w+|suspect\w*|doubt\w*|forecast\w*|caution\w*)\b/iu,
    finds: ['[fears] that'],
    leaves: ['said that', 'called it'],
  }),
};
