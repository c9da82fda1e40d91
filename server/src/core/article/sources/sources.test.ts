import assert from 'node:assert/strict';
import { readMarked } from '../../../../../test/support/marked-article';
import type { SourceKind } from '../../terms/source';

/** The kind of a source that says something, in a sentence of its own. */
function kindOf(source: string, cue = 'said'): SourceKind | undefined {
  return readMarked(`{s1:${source}} {c1:${cue}} {q1:the harbour would close}.`).sources[0]?.kind;
}

describe('the kinds of sources', () => {
  const kinds: Readonly<Record<SourceKind, readonly string[]>> = {
    'named-person': [
      'one of the tenants, Ada Quist, 34',
      'two of the tenants, Ada Quist and Jon Holm',
      'The police chief',
      'the top US diplomat',
      'Ada Quist',
      'Ada Quist, a retired pilot',
      'Foreign Minister Ramiro Velazco Ibarra',
      'U.S. Secretary of State Leland Voss',
      'founder and chief executive Ritika Vaidyanathan',
      'Her neighbour Jodi',
      'army spokesman Brigadier Nabil Idris',
      'Oke Brandt, who runs the mill,',
      'Mr Barraclough',
      'Hungary’s Pál Kertész',
      'a man named Tom Lind',
      'Faisal al-Tamer, 61,',
    ],
    spokesperson: [
      'Boyle’s lawyers',
      'an attorney for the Harbour Board',
      'A spokesperson',
      'A Coast Guard spokeswoman',
      'a Department for Transport spokesman',
      'The trust’s spokesperson',
      'A representative of the festival',
    ],
    organization: [
      'Police',
      'Prosecutors',
      'The White House',
      'The Department of Health',
      'U.S. Customs and Border Protection',
      'Tallow & Finch, which sells candles,',
      'Industry group ToolNet',
      'The company',
      'Its operator, Barwon Storages,',
      'North Korea',
      'The water regulator',
      'the maker of the engine',
    ],
    document: [
      'The report',
      'A consultant’s report tabled at the meeting',
      'a Jan. 20 executive order',
      'Census Bureau figures',
      'The findings',
      'An audit three years later',
      'internal emails',
    ],
    poll: [
      'A Harwell University poll of 1,412 adults',
      'Economists surveyed by FactBasis',
      '31 percent',
      'Nearly eight of 10 voters',
    ],
    media: [
      'State television',
      'Reuters',
      'The Fox Valley Gazette',
      'The Coast Leader, a Mombasa weekly,',
      'the state news agency',
    ],
    'social-post': [
      'A post on its Facebook page',
      'The tweet',
      'A now-deleted post on X by a junior minister',
    ],
    'anonymous-person': [
      'his lawyer',
      'a police chief',
      'a person familiar with the talks',
      'A senior defense official',
      'one of the diplomats',
      'A woman who lives across the street',
      'My sister',
      'the driver',
      'an eyewitness',
      'Another',
    ],
    'anonymous-group': [
      'Ada Quist and some of her allies',
      'people familiar with the matter',
      'two former officials',
      'Former intelligence, military and diplomatic officials',
      'Lawyers at the Pentagon',
      'State Department officials',
      'Three analysts',
      'Residents',
      'several of them',
      'Kavanaugh’s team',
    ],
    'vague-group': [
      'Experts',
      'Critics of the plan',
      'Some',
      'Many in the trade',
      'Rights groups',
      'Her critics',
      'Studies',
      'People',
      'Analysts',
      'Fellow Republicans',
    ],
  };
  for (const [kind, sources] of Object.entries(kinds)) {
    for (const source of sources) {
      it(`${kind}: ${source}`, () => {
        assert.equal(kindOf(source), kind);
      });
    }
  }

  it('takes a party’s members for a class where opinion is reported of them, for a group where they said something', () => {
    assert.equal(kindOf('Democrats', 'insist'), 'vague-group');
    assert.equal(kindOf('Democrats', 'said'), 'anonymous-group');
    assert.equal(kindOf('officials', 'say'), 'anonymous-group');
  });

  it('does not hold the holder of a public office for somebody unnamed', () => {
    assert.equal(kindOf('The president'), 'named-person');
    assert.equal(kindOf('The Republican nominee'), 'named-person');
    assert.equal(kindOf('Vermont’s tax commissioner'), 'named-person');
    assert.equal(kindOf('a federal judge'), 'named-person');
    assert.equal(kindOf('The heads of both shipyards'), 'named-person');
    assert.equal(kindOf('a senator'), 'anonymous-person');
  });

  it('takes some of a trade for a group where they were spoken to, for a class where they think', () => {
    assert.equal(kindOf('Some harbour pilots', 'said'), 'anonymous-group');
    assert.equal(kindOf('Some harbour pilots', 'think'), 'vague-group');
    assert.equal(kindOf('Few pilots', 'said'), 'vague-group');
    assert.equal(kindOf('A few pilots', 'said'), 'anonymous-group');
  });

  it('takes averages of polls for polls, and who announces for a medium', () => {
    assert.equal(kindOf('Polling averages', 'show'), 'poll');
    assert.equal(kindOf('The narrator', 'says'), 'media');
  });
});

describe('what is told of a source', () => {
  it('reads role, affiliation, party and tenure of a named person', () => {
    const article = readMarked(
      '{s1:Robert Lind, former general counsel for the Office of Harbours,} {c1:said} {q1:the law was plain}.',
      '{q2:It is not}, {c2:said} {s2:Rep. Ada Quist (R-Ohio), a member of the Rivers Committee}.',
      '{q3:“Ask us,”} {s3:CIA Director Tom Oke} {c3:said}.',
    );
    const told = article.sources.map(({ name, role, affiliation, party, tenure }) => [
      name,
      role,
      affiliation,
      party,
      tenure,
    ]);
    assert.deepEqual(told, [
      [
        'Robert Lind',
        'former general counsel for the Office of Harbours',
        'Office of Harbours',
        null,
        'former',
      ],
      ['Ada Quist', 'member of the Rivers Committee', 'Rivers Committee', 'R-Ohio', 'current'],
      ['Tom Oke', 'CIA Director', 'CIA', null, 'current'],
    ]);
  });

  it('reads the role from the second mention where the first has none', () => {
    const article = readMarked(
      '{q1:It floats}, {c1:said} {s1:Ada Quist}. {q2:It sinks}, {s2:Quist, the harbour master,} {c2:said} later.',
    );
    assert.equal(article.source('Ada Quist').role, 'harbour master');
  });

  it('counts the people of a group and tells how an unnamed source knows', () => {
    const article = readMarked(
      '{q1:The dam leaks}, {c1:said} {s1:two engineers briefed on the inspection}. {q2:It is worse}, {c2:said} {s2:a diver who worked at the wall}.',
    );
    assert.equal(article.source('two engineers briefed on the inspection').people, 2);
    assert.equal(
      article.source('two engineers briefed on the inspection').basis?.text,
      'briefed on the inspection',
    );
    assert.equal(article.source('diver who worked at the wall').basis?.text, 'worked at the wall');
    assert.equal(article.source('diver who worked at the wall').people, 1);
  });

  it('names an unnamed source by its fullest description', () => {
    const article = readMarked(
      '{s1:An official} {c1:said} {q1:no}. {q2:“Never,”} {c2:said} {s2:the official, who was in the room}.',
    );
    assert.deepEqual(article.speakers, ['official: 1 2']);
  });

  it('keeps all the names under which the article speaks of a source', () => {
    const article = readMarked('{q1:No}, {c1:said} {s1:Ada Quist}. {q2:Yes}, {c2:said} {s2:Ms. Quist}.');
    assert.deepEqual(article.source('Ada Quist').names, ['Ada Quist', 'Quist']);
  });
});

describe('the form of an attribution', () => {
  const formOf = (sentence: string) => readMarked(sentence).attributions[0]?.form;

  it('is direct where all stands in quotation marks', () => {
    assert.equal(formOf('{q1:“Nobody rang,”} {s1:Ada Quist} {c1:said}, {q1:“and nobody came.”}'), 'direct');
  });

  it('is indirect where nothing does', () => {
    assert.equal(formOf('{s1:Ada Quist} {c1:said} {q1:nobody rang}.'), 'indirect');
  });

  it('is mixed where a paraphrase holds a quotation', () => {
    assert.equal(formOf('{s1:Ada Quist} {c1:called} {q1:the plan “a wet match”}.'), 'mixed');
  });
});

describe('what the article says of those who were asked, and of other outlets', () => {
  it('finds who declined, who did not answer and who was out of reach', () => {
    const article = readMarked(
      'The harbour trust declined to comment. Ada Quist did not respond to two emails.',
      'A lawyer for the captain could not immediately be reached. The ministry had no immediate comment.',
    );
    assert.deepEqual(
      article.replies.map(({ kind, who }) => [kind, who?.text]),
      [
        ['declined', 'The harbour trust'],
        ['no-response', 'Ada Quist'],
        ['unreachable', 'A lawyer for the captain'],
        ['no-comment', 'The ministry'],
      ],
    );
  });

  it('knows the source who was asked', () => {
    const article = readMarked(
      '{q1:It floats}, {c1:said} {s1:Ada Quist, the harbour master}.',
      'Quist did not return calls on Tuesday.',
    );
    assert.equal(article.replies[0]?.sourceId, article.source('Ada Quist').id);
  });

  it('finds what is taken from other outlets', () => {
    const article = readMarked(
      'Quist told the Harbour Gazette that it floats. The sale was first reported by Reuters.',
      'According to media reports, the captain swam.',
    );
    assert.deepEqual(
      article.secondHand.map(({ kind, outlet }) => [kind, outlet?.text ?? null]),
      [
        ['told', 'Harbour Gazette'],
        ['reported-by', 'Reuters'],
        ['unnamed-reports', null],
      ],
    );
  });
});
