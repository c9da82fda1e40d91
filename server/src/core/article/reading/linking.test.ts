import assert from 'node:assert/strict';
import { readMarked } from '../../../../../test/support/marked-article';

describe('linking sources: names', () => {
  it('knows a person again by surname, by title and by first name', () => {
    const article = readMarked(
      '{q1:The ferry was late}, {c1:said} {s1:Ada Quist, the harbour master}.',
      '{q2:“Nobody rang,”} {s2:Quist} {c2:said}. {s3:Ms. Quist} {c3:added} {q3:that the log was blank}.',
      '{q4:“She always rings,”} {c4:said} {s4:her brother, Tom Quist}. {s5:Ada} {c5:laughed}: {q5:“Not always.”}',
    );
    assert.deepEqual(article.speakers, ['Ada Quist: 1 2 3 5', 'Tom Quist: 4']);
  });

  it('keeps two people of one surname apart by title and first name', () => {
    const article = readMarked(
      '{q1:The roof leaks}, {c1:said} {s1:Maria Okafor}. {q2:It does not}, {c2:said} {s2:James Okafor}.',
      '{s3:Mrs. Okafor} {c3:disagreed}: {q3:“Come and look.”} {s4:Mr. Okafor} {c4:said} {q4:he had}.',
    );
    assert.deepEqual(article.speakers, ['Maria Okafor: 1 3', 'James Okafor: 2 4']);
  });

  it('gives a description to the person whom the article names later', () => {
    const article = readMarked(
      '{q1:Two boats sank on Tuesday}, {s1:a coroner} {c1:said}.',
      '{q2:“The sea was flat,”} {c2:said} {s2:coroner Lucille Marchetti}.',
    );
    assert.deepEqual(article.speakers, ['Lucille Marchetti: 1 2']);
  });

  it('reads a name in apposition to a role, on either side', () => {
    const article = readMarked(
      '{s1:The mayor, Ada Quist}, {c1:said} {q1:the bridge would close}. {s2:Dr Ivan Moyles, a pathologist}, {c2:agreed} {q2:that it should}.',
      '{s3:The mayor} {c3:said} {q3:it was a pity}. {s4:The pathologist} {c4:said} {q4:nothing would be lost}.',
    );
    assert.deepEqual(article.speakers, ['Ada Quist: 1 3', 'Ivan Moyles: 2 4']);
  });

  it('takes “the senators” for the two of whom one was called so, and for no other two', () => {
    const together = readMarked(
      '{q1:The plan is dead}, {s1:Senator Paul Denholm and Carla Whitebear} {c1:wrote}.',
      '{s2:The senators} {c2:said} {q2:they would object}.',
    );
    assert.deepEqual(together.speakers, ['Senator Paul Denholm and Carla Whitebear: 1 2']);
    const others = readMarked(
      '{q1:The plan is dead}, {c1:said} {s1:Senator Paul Denholm}.',
      '{q2:The match is off}, {s2:Ada Quist and Tom Boyle} {c2:said}. {s3:The senators} {c3:said} {q3:nothing was off}.',
    );
    assert.deepEqual(others.speakers.slice(0, 2), ['Paul Denholm: 1', 'Ada Quist and Tom Boyle: 2']);
  });

  it('makes one source of two people who speak together', () => {
    const article = readMarked(
      '{s1:Sen. Paul Denholm (R-Utah) and Rep. Carla Whitebear (D-Minn.)} {c1:said} {q1:they would object}.',
      '{q2:“Ink comes last,”} {s2:Denholm} {c2:said}.',
    );
    assert.deepEqual(
      article.sources.map(({ kind }) => kind),
      ['named-person', 'named-person'],
    );
    assert.deepEqual(
      article.attributions.map(({ sourceId }) => sourceId),
      ['s1', 's2'],
    );
  });

  it('finds a body again by its initials and by its head noun', () => {
    const article = readMarked(
      '{q1:Rents rose}, {c1:according to} {s1:the Harbour Tenants Union (HTU)}.',
      '{s2:The union} {c2:said} {q2:more was to come}. {s3:HTU} {c3:had warned} {q3:of it}.',
    );
    assert.deepEqual(
      article.attributions.map(({ sourceId }) => sourceId),
      ['s1', 's1', 's1'],
    );
  });

  it('does not take a company for a ministry', () => {
    const article = readMarked(
      '{q1:The dam is safe}, {s1:the Ministry of Water} {c1:said}. {q2:It is not}, {s2:Condor Dams, a building company}, {c2:said}.',
      '{s3:The company} {c3:said} {q3:it had written twice}. {s4:The ministry} {c4:said} {q4:nothing came}.',
    );
    assert.deepEqual(
      article.attributions.map(({ sourceId }) => sourceId),
      ['s1', 's2', 's2', 's1'],
    );
  });
});

describe('linking sources: descriptions of the unnamed', () => {
  it('takes the one whom the description fits, not the nearest', () => {
    const article = readMarked(
      '{q1:It will fail}, {c1:said} {s1:a former intelligence officer who worked in the north}.',
      '{q2:There is no such plan}, {s2:a navy official} {c2:said}.',
      '{q3:“They never listen,”} {s3:the former officer} {c3:said}. {q4:We do}, {s4:the official} {c4:said}.',
    );
    assert.deepEqual(article.speakers, [
      'former intelligence officer who worked in the north: 1 3',
      'navy official: 2 4',
    ]);
  });

  it('takes “this person” for the last unnamed person who spoke', () => {
    const article = readMarked(
      '{q1:The sale is off}, {c1:said} {s1:a person familiar with the talks}. {q2:“It is dead,”} {s2:this person} {c2:said}.',
    );
    assert.deepEqual(article.speakers, ['person familiar with the talks: 1 2']);
  });

  it('makes a new source of a new indefinite, of “another” and of one of a group', () => {
    const article = readMarked(
      '{q1:It rained}, {c1:said} {s1:a former official}. {q2:It poured}, {c2:said} {s2:a former official}.',
      '{q3:It hailed}, {c3:said} {s3:another official}. {q4:It blew}, {c4:said} {s4:two officials}.',
      '{q5:“We drowned,”} {c5:said} {s5:one of the officials}.',
    );
    assert.equal(article.sources.length, 5);
  });

  it('takes the same restrictive words for the same source', () => {
    const article = readMarked(
      '{q1:It rained}, {c1:said} {s1:two people briefed on the forecast}.',
      '{q2:It poured}, {c2:according to} {s2:two people briefed on the forecast}.',
      '{q3:It stopped}, {s3:the two people} {c3:said}.',
    );
    assert.deepEqual(article.speakers, ['two people briefed on the forecast: 1 2 3']);
  });

  it('takes “the researchers” for the authors and “it” for the report', () => {
    const article = readMarked(
      '{s1:A report by the harbour trust} {c1:found} {q1:rust}. {s2:It} {c2:warned} {q2:of collapse}.',
      '{q3:Paint would help}, {c3:said} {s3:two engineers at the port}. {s4:They} {c4:said} {q4:it was cheap}.',
    );
    assert.deepEqual(
      article.attributions.map(({ sourceId }) => sourceId),
      ['s1', 's1', 's2', 's2'],
    );
  });
});

describe('linking sources: pronouns', () => {
  it('goes by gender, and by who spoke last', () => {
    const article = readMarked(
      '{q1:The pier will stay}, {c1:said} {s1:Maria Okafor, the planner}. {q2:It will not}, {c2:said} {s2:James Lind, a builder}.',
      '{q3:“Look at the wood,”} {s3:he} {c3:said}. {q4:“I have,”} {s4:she} {c4:said}.',
    );
    assert.deepEqual(article.speakers, ['Maria Okafor: 1 4', 'James Lind: 2 3']);
  });

  it('does not take somebody unnamed who has said nothing for its speaker', () => {
    const article = readMarked(
      '{q1:The levy is dead}, {c1:said} {s1:Maria Okafor}. A woman from the yard had been waiting at the pier.',
      '{q2:“Nobody rang,”} {s2:she} {c2:said}.',
    );
    assert.deepEqual(article.speakers, ['Maria Okafor: 1 2']);
  });

  it('does not take a person inside the quotation for its speaker', () => {
    const article = readMarked(
      '{q1:The pier will stay}, {c1:said} {s1:Peter Lind}.',
      '{q2:“Tom Okafor built it with his hands,”} {s2:he} {c2:said}.',
    );
    assert.deepEqual(article.speakers, ['Peter Lind: 1 2']);
  });

  it('learns a gender from the words around an unfamiliar name', () => {
    const article = readMarked(
      'Xelvan Tork closed her shop on Monday. Peter Lind, the landlord, was abroad.',
      '{q1:“I waited a year,”} {s1:she} {c1:said}.',
    );
    assert.deepEqual(article.speakers, ['Xelvan Tork: 1']);
  });

  it('says nothing where two people are equally likely, and tells who they are', () => {
    const article = readMarked(
      'James Lind and Peter Okafor met on Monday.',
      '{q1:“It went well,”} {s1:he} {c1:said}.',
    );
    assert.deepEqual(article.silent, [1]);
  });

  it('tells whom else a pronoun could mean', () => {
    const article = readMarked(
      '{q1:The pier will go}, {c1:said} {s1:the mayor, Peter Okafor}. His brother, James Lind, met the builders on Monday.',
      '{q2:“It went well,”} {s2:he} {c2:said}.',
    );
    const [reading] = article.pronouns;
    assert.deepEqual([...(reading?.candidates ?? [])].sort(), ['James Lind', 'Peter Okafor']);
  });

  it('gives “I” inside a quotation to whoever speaks it', () => {
    const article = readMarked('{q1:“{s2:I} {c2:think} {q2:the tide turned},”} {c1:said} {s1:Ada Quist}.');
    assert.deepEqual(article.speakers, ['Ada Quist: 1 2']);
  });
});

describe('linking sources: quotations without a speaker of their own', () => {
  it('continues the speaker before it in the paragraph', () => {
    const article = readMarked(
      '{q1:“Nobody rang,”} {c1:said} {s1:Ada Quist}. {q2:“Nobody ever rings here on a Sunday.”}',
    );
    assert.deepEqual(article.speakers, ['Ada Quist: 1 2']);
  });

  it('goes on over paragraphs while the quotation is open', () => {
    const article = readMarked(
      '{s1:Ada Quist} {c1:said}: {q1:“Nobody rang, and nobody came.}',
      '{q2:“We waited until the lamps went out.”}',
      'The lamps were relit at nine.',
    );
    assert.deepEqual(article.speakers, ['Ada Quist: 1 2']);
  });

  it('gives a paragraph of speech to the person whom the one before it is about', () => {
    const article = readMarked(
      '{q1:The bus will stop}, {c1:said} {s1:Maria Okafor}.',
      'Glen Ostrow was not persuaded.',
      '{q2:“I’m 78 and on a pension. You tell me how I get to the clinic.”}',
    );
    assert.deepEqual(article.speakers, ['Maria Okafor: 1', 'Glen Ostrow: 2']);
  });

  it('gives a participle without a source to the speaker of its sentence', () => {
    const article = readMarked(
      '{q1:The boat is sound}, {s1:Ada Quist} {c1:said}, {c2:adding} {q2:that it floats}.',
    );
    assert.deepEqual(article.speakers, ['Ada Quist: 1 2']);
  });

  it('has one source without a name for what is only believed', () => {
    const article = readMarked(
      '{c1:It is believed} {q1:that the boat sank}. The captain {c2:reportedly} {q2:swam ashore}.',
    );
    assert.deepEqual(
      article.sources.map(({ kind }) => kind),
      ['vague-group'],
    );
    assert.deepEqual(
      article.sources[0]?.mentions.map(([from, to]) => article.text.slice(from, to)),
      ['It is believed', 'reportedly'],
    );
  });
});
