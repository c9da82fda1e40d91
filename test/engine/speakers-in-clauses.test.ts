import { loadEngine } from '../support/engine';
import { assertSpeakers, type SpeakerExample } from '../support/speakers';

/** Who is the subject of a verb that something stands before. */
const EXAMPLES: readonly SpeakerExample[] = [
  {
    kind: 'a name in a relative clause behind the subject',
    text: 'Director Nils Sorrel, who hopes to follow organist Berta Vance when she retires in June, told the vestry that the pipes were “asthmatic”.',
    says: { asthmatic: 'Nils Sorrel' },
  },
  {
    kind: 'what somebody says in a relative clause behind the subject',
    text: 'Quist, who says the canton and its villages should pay for the cable car, wrote that the plan “will hang in the air”.',
    says: { 'will hang': 'Quist' },
  },
  {
    kind: 'whoever a relative clause is about',
    text: 'Some wore paper hats — a nod to a letter by Odell, who told the guild last spring to “grow a brim” — while others carried lanterns.',
    says: { 'grow a brim': 'Odell' },
  },
  {
    kind: 'figures in brackets behind the subject',
    text: 'Bowler Tom Latch (3-41) said he lost his line. “It was meant to swing,” he said.',
    says: { 'It was meant': 'Tom Latch' },
  },
  {
    kind: 'figures in brackets behind a surname that opens the sentence',
    text: 'Beau Hatch came on late.\n\nHatch (2-3) said he missed his spot. “It was meant for the dirt,” he said.',
    says: { 'It was meant': 'Beau Hatch' },
  },
  {
    kind: 'where the subject speaks',
    text: 'The feud began when Boyle in his harvest speech called the wardens “scarecrows”.',
    says: { scarecrows: 'Boyle' },
  },
  {
    kind: 'where and when, with a list of places, before two verbs',
    text: 'Warden Ida Corr, at the opening of a mill in Charlotte, Norfolk, on Sunday, thanked the millers and said, “Flour keeps better than promises.”',
    says: { 'Flour keeps': 'Ida Corr' },
  },
  {
    kind: 'whose words a paper has handed on',
    text: 'Solicitor General Osric Vane dined on Sunday. The solicitor general was quoted by a paper of the capital as saying: “The owls have left the courts for good.”',
    says: { 'The owls have': 'Osric Vane' },
  },
  {
    kind: 'whoever defends a thing, saying something',
    text: 'Ferry minister Ida Corr praised the timetable saying it “leaves room for fog”.',
    says: { 'leaves room': 'Ida Corr' },
  },
  {
    kind: 'a name behind a rank',
    text: 'Bowls number three Tom Latch doubts that the green will dry. “Moss holds water like a sponge,” he said.',
    says: { 'Moss holds': 'Tom Latch' },
  },
  {
    kind: 'whom a clause is about that comes first',
    text: 'Days before announcing that “the bells will ring by Easter,” Mayor Oona Brandt had lost the key.',
    says: { 'the bells will': 'Oona Brandt' },
  },
  {
    kind: 'whoever has others hand on a statement',
    text: 'Widow Etta Lind sent a letter through her solicitors calling on the choir to “sing an octave lower”.',
    says: { 'sing an octave': 'Etta Lind' },
  },
  {
    kind: 'whom somebody told something before insisting on something',
    text: '“There is no leak in the dome,” Odell told visitors, before insisting he had a “dry sense of architecture”.',
    says: { 'dry sense': 'Odell' },
  },
  {
    kind: 'a compound that ends like a verb of speech',
    text: 'Dr. Ines Holm, director of the tide program, told pupils that island-affirming maps are “a rare joy” in the north.',
    says: { 'a rare joy': 'Ines Holm' },
  },
  {
    kind: 'who goes on in a relative clause behind a tag',
    text: '“Lots of kites came down in the hedge,” said captain Rick Morrow, who also complained about the hedge. “It has no manners.”',
    says: { 'It has no manners': 'Rick Morrow' },
  },
  {
    kind: 'a quotation that ends with two kinds of marks',
    text: '"When I left, the pond was frozen," Morrow added. "I said to the ducks, \'You cannot stay here, and if you stay I will not feed you.\'"',
    says: { 'I said to the ducks': 'Morrow' },
  },
  {
    kind: 'a name into which a page ran its neighbours',
    text: 'Prime MinisterRagna Holmsaid Monday that the herring are in "splendid order" again.\n\nHolm spoke at the pier. "Nobody counted them before," she said.',
    says: { 'splendid order': 'Ragna Holm', 'Nobody counted': 'Ragna Holm' },
  },
  {
    kind: 'whose claims somebody answers',
    text: 'Rita Obell has dismissed claims by Lee Farrant that her choir was “tone-deaf”. “He snores in the front row,” she said.',
    says: { 'tone-deaf': 'Lee Farrant', 'He snores': 'Rita Obell' },
  },
  {
    kind: 'whose claim somebody answers',
    text: 'Lee Farrant runs the bakery. Rita Obell rejected Farrant’s claim that her choir was “tone-deaf”.',
    says: { 'tone-deaf': 'Lee Farrant' },
  },
  {
    kind: 'a pointer to another story that runs into the paragraph',
    text: 'Crates of eels stand on the pier. Jo Quist/Harbour Post Related article Lighthouse keeper says fog is part of the ‘bargain’ The harbour board met on Monday.',
    says: { bargain: 'Lighthouse keeper' },
  },
];

describe('speakers in clauses', () => {
  const engine = loadEngine();

  for (const example of EXAMPLES)
    it(`${example.kind}: ${example.text.slice(0, 60)}…`, () => {
      assertSpeakers(engine, example);
    });
});
