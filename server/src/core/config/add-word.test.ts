import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addWord } from './add-word';
import { readConfigurationFile } from './read-configuration-file';

function grown(text: string, word = 'Mara Lindqvist'): string | null {
  const edit = addWord(text, 'householdNames', word);
  return edit === null ? null : text.slice(0, edit.span[0]) + edit.text + text.slice(edit.span[1]);
}

describe('a word added to the list of a house', () => {
  it('keeps every byte that is not its own', () => {
    for (const [before, after] of [
      ['', 'householdNames: [Mara Lindqvist]\n'],
      ['# ours\n', '# ours\nhouseholdNames: [Mara Lindqvist]\n'],
      ['profile:   desk # since May', 'profile:   desk # since May\nhouseholdNames: [Mara Lindqvist]\n'],
      [
        'rules:\r\n    tk-left:  off\r\n',
        'rules:\r\n    tk-left:  off\r\nhouseholdNames: [Mara Lindqvist]\r\n',
      ],
      ['  profile: desk\n', '  profile: desk\n  householdNames: [Mara Lindqvist]\n'],
      ['householdNames:\nprofile: desk\n', 'householdNames: [Mara Lindqvist]\nprofile: desk\n'],
      ['"householdNames" : # none yet\n', '"householdNames" : [Mara Lindqvist] # none yet\n'],
      ['householdNames: ~\n', 'householdNames: [Mara Lindqvist]\n'],
      ['householdNames: []\n', 'householdNames: [Mara Lindqvist]\n'],
      ["householdNames: ['Ada  B', Bo] # us\n", "householdNames: ['Ada  B', Bo, Mara Lindqvist] # us\n"],
      [
        'householdNames: [\n  Ada, # one\n  Bo, # two\n]\nprofile: desk\n',
        'householdNames: [\n  Ada, # one\n  Bo, Mara Lindqvist, # two\n]\nprofile: desk\n',
      ],
      ['householdNames: Ada B  # one\n', 'householdNames: [Ada B, Mara Lindqvist]  # one\n'],
      [
        'householdNames:\n    -   "Ada"  # one\n\nprofile: desk\n',
        'householdNames:\n    -   "Ada"  # one\n    -   Mara Lindqvist\n\nprofile: desk\n',
      ],
      ['householdNames:\n- Ada', 'householdNames:\n- Ada\n- Mara Lindqvist'],
      ['{profile: desk}\n', '{profile: desk, householdNames: [Mara Lindqvist]}\n'],
    ] as const) {
      assert.equal(grown(before), after);
    }
  });

  it('is written so that it is read as it is', () => {
    for (const word of ['Lee: the band', 'O’Hara', 'No', 'a, b', '1. FC', '"Q"', 'Ö. [x]', '- x', 'J. R.']) {
      const text = grown('householdNames: [Ada]\n', word);
      assert.deepEqual(readConfigurationFile(text ?? '').layer.house.householdNames, [
        'ada',
        word.toLowerCase(),
      ]);
    }
  });

  it('is not written twice, nor into what would be spoilt', () => {
    for (const text of [
      'householdNames: [mara lindqvist]\n',
      'householdNames: [Ada\n',
      'householdNames: |\n  Ada\n',
      'householdNames: {Ada: B}\n',
      'householdNames: *ours\n',
      '- Ada\n',
      'profile: desk\n...\n',
      'profile: desk\nprofile: writer\n',
    ])
      assert.equal(grown(text), null, text);
  });

  it('changes nothing else that a configuration says, whatever it is', () => {
    const line = fc.constantFrom(
      ...['profile: desk', 'rules:', '  tk-left: off', '# why', '', 'exclude: [a/,', '  "b"]', '  - c'],
      ...[
        'householdNames:',
        '- Ada',
        '  - Bo # x',
        'acceptedSources: Reg',
        '---',
        '...',
        'nonsense',
        '\t- x',
      ],
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const text = lines.join(end);
        const after = grown(text);
        if (after === null) return;
        const { householdNames: _, ...others } = readConfigurationFile(text).layer.house;
        const { householdNames: names, ...now } = readConfigurationFile(after).layer.house;
        assert.equal(names.at(-1), 'mara lindqvist');
        assert.deepEqual(now, others);
        assert.deepEqual(readConfigurationFile(after).layer.rules, readConfigurationFile(text).layer.rules);
      }),
    );
  });
});
