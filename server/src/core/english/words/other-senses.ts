/**
 * What turns a reporting verb into another verb: its lemma, and the words right after it.
 * Provenance: the "must not fire" lists of the rule catalogue, AP Stylebook ("claim", "admit"), and the traps of the
 * written training articles.
 */
export const OTHER_SENSES: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'claim',
    [
      'responsibility',
      'victory',
      'momentum',
      'the mantle',
      'credit',
      'lives',
      'asylum',
      'benefits',
      'the lives',
      'the title',
      'the life',
    ],
  ],
  ['admit', ['to hospital', 'to the hospital', 'to a hospital', 'students', 'patients']],
  [
    'call',
    [
      'off',
      'in',
      'up',
      'back',
      'an election',
      'a meeting',
      'a strike',
      'a halt',
      'time',
      '911',
      '999',
      '112',
    ],
  ],
  ['tell', ['apart', 'the difference', 'time', 'the time']],
  ['add', ['up']],
  ['put', ['those', 'these', 'them', 'him', 'us', 'people', 'pressure', 'off', 'out', 'up', 'together']],
  ['report', ['for duty', 'to work', 'to the', 'to police']],
  ['show', ['up', 'off', 'signs']],
  [
    'find',
    ['guilty', 'dead', 'room', 'time', 'work', 'shelter', 'itself', 'himself', 'herself', 'themselves'],
  ],
  ['charge', ['with']],
]);
