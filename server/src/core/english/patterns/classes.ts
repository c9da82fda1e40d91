import { pattern } from '../../language/pattern';
import type { ClassWords } from '../../language/vocabulary/classes';
import { wordGroups } from '../../language/word-list';
import publicVoices from '../words/public-voices.words';

const FROM = 'the Guardian’s editorial code; NPR; Wikipedia on weasel words';

/** Classes of people who stand for nobody in particular. */
export const classes: ClassWords = {
  agentless: pattern({
    says: 'nobody at all',
    from: FROM,
    match: /^(?:it|there|reportedly|purportedly|allegedly|supposedly|apparently)\b/i,
    finds: ['[it] is believed', '[Reportedly]'],
    leaves: ['experts'],
  }),
  bareQuantifier: pattern({
    says: 'a quantifier alone',
    from: FROM,
    match: /^(?:some|many|most|others|few|several)$/i,
    finds: ['[Some]'],
    leaves: ['some experts'],
  }),
  leadingQuantifier: pattern({
    says: 'a quantifier or a determiner before a class',
    from: FROM,
    match: /^(?:some|many|most|few|other|several|the|these|those)\s+(?:of\s+the\s+)?/i,
    finds: ['[many of the ]experts', '[the ]critics'],
    leaves: ['experts'],
  }),
  pronoun: pattern({
    says: 'a pronoun',
    from: FROM,
    match: /^(?:they|he|she|we|it|these|those|who|everyone|everybody|anyone|anybody|nobody|no one)$/i,
    finds: ['[They]', '[everyone]'],
    leaves: ['they all'],
  }),
  modifierFirst: pattern({
    says: 'people by what they do alone',
    from: FROM,
    match: /^(?:\p{Ll}+(?:ed|ing)|who|with|in|close|familiar)\b/u,
    finds: ['[involved] in the talks', '[who] saw it'],
    leaves: ['experts'],
  }),
  exampleBehind: pattern({
    says: 'an example right behind',
    from: FROM,
    match: /^(?:[^.!?]{0,20}),? (?:such as|including|like|among them) (?:\p{Ll}+ ){0,2}\p{Lu}/u,
    finds: ['[, such as A]da Brunner'],
    leaves: [', such as these', '. Like Ada'],
  }),
  exampleWithin: pattern({
    says: 'an example within',
    from: FROM,
    match: /,? (?:such as|including|like) (?:\p{Ll}+ ){0,2}\p{Lu}/u,
    finds: ['early supporters[ like A]da Brunner'],
    leaves: ['early supporters like these'],
  }),
  tail: pattern({
    says: 'what follows the head noun',
    from: FROM,
    match: /\s(?:of|in|from|at|for|to|with|who|on|near|inside|outside|around|involved|close|familiar)\b.*$/is,
    finds: ['critics[ of the plan]'],
    leaves: ['critics'],
  }),
  party: pattern({
    says: 'a party as a whole',
    from: FROM,
    match: /^(?:democrats|republicans|conservatives|liberals|greens|tories)$/,
    finds: ['[greens]'],
    leaves: ['green voters'],
  }),
  adjectives: wordGroups(publicVoices).under('class adjectives'),
};
