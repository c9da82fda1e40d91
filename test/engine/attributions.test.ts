import assert from 'node:assert/strict';
import type { Span } from '../../server/src/core/text/span';
import { loadEngine } from '../support/engine';

const engine = loadEngine();

/** Under the text a line for each attribution: `s` under its source, `c` under its cue, `~` under what is said. */
function assertAttributions(text: string, ...drawings: readonly string[]): void {
  const found = engine.analyze(text).attributions.map(({ source, cue, content }) => {
    const line = Array.from({ length: text.length }, () => ' ');
    const draw = (spans: readonly Span[], mark: string) => {
      for (const [start, end] of spans) line.fill(mark, start, end);
    };
    draw(content, '~');
    draw(source, 's');
    draw(cue, 'c');
    return line.join('').trimEnd();
  });
  assert.equal([text, ...found].join('\n'), [text, ...drawings].join('\n'));
}

describe('attributions', () => {
  it('around a verb of speech', () => {
    assertAttributions(
      'The ferry will not sail before June, the harbour master said.', //
      '~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~  ssssssssssssssssss cccc',
    );
    assertAttributions(
      '“Nobody asked us,” said Rosa Lindqvist, who runs the kiosk. “They never do.”', //
      '~~~~~~~~~~~~~~~~~~ cccc ssssssssssssssssssssssssssssssssss',
      '                                                            ~~~~~~~~~~~~~~~~',
    );
    assertAttributions(
      'The plan, the minister argued, would cost too much.', //
      '~~~~~~~~  ssssssssssss cccccc  ~~~~~~~~~~~~~~~~~~~',
    );
    assertAttributions(
      'Critics say the law is toothless; the governor denied that.', //
      'sssssss ccc ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~',
      '                                  ssssssssssss cccccc ~~~~',
    );
  });

  it('with “according to” before and behind', () => {
    assertAttributions(
      'According to two people briefed on the talks, the deal is dead.', //
      'cccccccccccc sssssssssssssssssssssssssssssss  ~~~~~~~~~~~~~~~~',
    );
    assertAttributions(
      'The bridge is safe, according to an audit published in May, but the road is closed.', //
      '~~~~~~~~~~~~~~~~~~  cccccccccccc sssssssssssssssssssssssss',
    );
  });

  it('for each verb that a subject has', () => {
    assertAttributions(
      '"It is a scandal," she told reporters, adding that the board had known since 2021.', //
      '~~~~~~~~~~~~~~~~~~ sss cccc',
      '                   sss                 cccccc ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~',
    );
    assertAttributions(
      'Lind praised the plan but said the money was not there.', //
      'ssss ccccccc ~~~~~~~~',
      'ssss                      cccc ~~~~~~~~~~~~~~~~~~~~~~~',
    );
  });

  it('by whole noun phrases, and by the pronoun after a comma alone', () => {
    assertAttributions(
      'During the inquest on the second crossing, he told the coroner that nobody had checked the valves.',
      '                                           ss cccc             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~',
    );
    assertAttributions(
      'The ferry operators and the two harbour unions say the pier is unsafe.',
      'ssssssssssssssssssssssssssssssssssssssssssssss ccc ~~~~~~~~~~~~~~~~~~',
    );
  });

  it('in every kind of quotation marks', () => {
    assertAttributions(
      "''We lost the barn,'' Mr. Achterberg said. ''We kept the herd.''", //
      '~~~~~~~~~~~~~~~~~~~~~ ssssssssssssss cccc',
      '                                           ~~~~~~~~~~~~~~~~~~~~~',
    );
    assertAttributions(
      "'We are tired of promises,' said the nurse, 'and of posters.'", //
      '~~~~~~~~~~~~~~~~~~~~~~~~~~~ cccc sssssssss  ~~~~~~~~~~~~~~~~~',
    );
    assertAttributions(
      'The mill “will not reopen this year,” the owner said, because of the flood.', //
      '~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ sssssssss cccc',
    );
  });

  it('after a colon: headlines, transcripts, posts', () => {
    assertAttributions(
      'Mayor: We will not sell the park', //
      'sssssc ~~~~~~~~~~~~~~~~~~~~~~~~~',
    );
    assertAttributions(
      'Bello wrote on X: “See you in court.”', //
      'sssss ccccc       ~~~~~~~~~~~~~~~~~~~',
    );
  });

  it('under a signature', () => {
    assertAttributions(
      '“We were never asked.” — Tomas Ek, 61', //
      '~~~~~~~~~~~~~~~~~~~~~~ c ssssssssssss',
    );
  });

  it('under an embedded post', () => {
    assertAttributions(
      'We got a brochure. — Tilda Roos (@tildaroos) March 2, 2025', //
      '~~~~~~~~~~~~~~~~~~ c ssssssssss',
    );
  });

  it('of the subject, not of the word that opens the sentence', () => {
    assertAttributions(
      'Sobbing, Quist locks the door and tells Boyle, “Home will always be.”', //
      '         sssss                    ccccc        ~~~~~~~~~~~~~~~~~~~~~~',
    );
    assertAttributions(
      '“There is no lack of confidence,” said the Sale full-back.', //
      '~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ cccc ssssssssssssssssss',
    );
    assertAttributions(
      'Mr. Castellan, advisers said, would accept a smaller fleet.', //
      '~~~~~~~~~~~~~  ssssssss cccc  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~',
    );
  });

  it('of documents and of sources in long words', () => {
    assertAttributions(
      'A report by the auditor found that the city had paid twice.', //
      'sssssssssssssssssssssss ccccc ~~~~~~~~~~~~~~~~~~~~~~~~~~~~',
    );
    assertAttributions(
      'Former police, fire and ambulance officials said the drill had failed.', //
      'sssssssssssssssssssssssssssssssssssssssssss cccc ~~~~~~~~~~~~~~~~~~~~',
    );
    assertAttributions(
      'The ministry’s claim that nobody was hurt was false.', //
      'ssssssssssssss ccccc ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~',
    );
  });

  it('of the subject that a second verb or a participle shares', () => {
    assertAttributions(
      'The port authority sued the city in May, warning that the lease is void.',
      'ssssssssssssssssss                       ccccccc ~~~~~~~~~~~~~~~~~~~~~~',
    );
    assertAttributions(
      'The publisher ran the letters that investigators said they had found.',
      '                                   sssssssssssss cccc ~~~~~~~~~~~~~~',
    );
    assertAttributions(
      'In one case volunteers complained that the pump had been sold.', //
      '            ssssssssss cccccccccc ~~~~~~~~~~~~~~~~~~~~~~~~~~~',
    );
  });

  it('with all of what was said: a condition, a contrast, and what goes on behind a quotation', () => {
    assertAttributions(
      'He warned that if the rains fail, both reservoirs will be dry by June.',
      'ss cccccc ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~',
    );
    assertAttributions(
      'The mayor insisted that the island would be an equal, not a tenant.',
      'sssssssss cccccccc ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~',
    );
    assertAttributions(
      'The union said the offer was “dead on arrival” in the northern yards.',
      'sssssssss cccc ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~',
    );
    assertAttributions(
      '“Nobody came,” Ines Okoro said. “You cannot run this line without” a second crew.',
      '~~~~~~~~~~~~~~ ssssssssss cccc',
      '                                ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~',
    );
  });

  it('without what the narrator tells first', () => {
    assertAttributions(
      'Asked about the levy, Ines Okoro said, “Not before June.”', //
      '                      ssssssssss cccc  ~~~~~~~~~~~~~~~~~~',
    );
    assertAttributions(
      'Moroney attacked the levy in a speech on Monday, saying, “It is a tax on rain.”',
      'sssssss                                          cccccc  ~~~~~~~~~~~~~~~~~~~~~~',
    );
  });

  it('of views that people who are not named hold, without a verb of speech', () => {
    assertAttributions(
      'Some backers of the bridge are concerned that the north will vote it down.',
      'ssssssssssssssssssssssssss ccccccccccccc ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~',
    );
    assertAttributions(
      'Strategists think two bidders will pull out, but nobody has.', //
      'sssssssssss ccccc ~~~~~~~~~~~~~~~~~~~~~~~~~',
    );
    assertAttributions(
      'Aides to two of the ministers – one of them new – discount that outcome.',
      'sssssssssssssssssssssssssssss                     cccccccc ~~~~~~~~~~~~',
    );
    assertAttributions('The officials thought about lunch.');
    assertAttributions('Voters worry about rent, and friends of hers believe in ghosts.');
  });

  it('of nobody: a cue without a source', () => {
    assertAttributions(
      'It is believed that the ship sank in 1911.', //
      'cccccccccccccc ~~~~~~~~~~~~~~~~~~~~~~~~~~',
    );
    assertAttributions(
      'Reportedly, the two met in Oslo.', //
      'cccccccccc  ~~~~~~~~~~~~~~~~~~~',
    );
  });

  it('are not in claimed responsibility, terms in quotation marks, and questions left unanswered', () => {
    assertAttributions(
      'The group claimed responsibility for the attack and two men were admitted to hospital.',
    );
    assertAttributions('The club, known as “the Foundry of the North Sea coast,” closed in May.');
    assertAttributions('Ms Okafor declined to comment and did not say whether she would run.');
  });

  it('reach into the next paragraph after a colon', () => {
    const text = 'The union’s lawyer added:\n\n“We asked for a timetable and were handed a calendar.”\n';
    const [attribution] = engine.analyze(text).attributions;
    const words = (spans: readonly Span[] = []) => spans.map(([start, end]) => text.slice(start, end));
    assert.deepEqual(words(attribution?.source), ['The union’s lawyer']);
    assert.deepEqual(words(attribution?.content), ['“We asked for a timetable and were handed a calendar.”']);
  });

  it('stay with the speaker over the paragraphs of a long quotation', () => {
    const text =
      '“We began with nine boats,” Captain Abeni Cole told the inquiry. “Two came back.\n\n“Nobody had asked the harbour.”\n';
    const ids = engine.analyze(text).attributions.map(({ sourceId }) => sourceId);
    assert.ok(ids.length >= 2);
    assert.equal(new Set(ids).size, 1);
  });
});
