import assert from 'node:assert/strict';
import { loadEngine } from '../support/engine';

/** Copy of a kind in which a quotation once went to another mouth. */
interface Example {
  readonly kind: string;
  readonly text: string;
  /** For words that are said: by whom; null for nobody. */
  readonly says: Readonly<Record<string, string | null>>;
}

const EXAMPLES: readonly Example[] = [
  {
    kind: 'a name in a tag that is a verb’s form too',
    text: '“The ledger is private,” Chew said in his opening statement.',
    says: { 'The ledger is private': 'Chew' },
  },
  {
    kind: 'a name in a tag that is a verb’s form too',
    text: '“We sold nothing,” Grant told the inquiry.',
    says: { 'We sold nothing': 'Grant' },
  },
  {
    kind: 'a tag whose verb is no verb of speech',
    text: '“I want a better harbour, and I will have it,” the former mayor expanded on Sunday.',
    says: { 'I want a better harbour': 'the former mayor' },
  },
  {
    kind: 'a tag whose verb is no verb of speech',
    text: '“We welcome the offer of the coast guard,” Pauline Odell had written on the site after the meeting.',
    says: { 'We welcome the offer': 'Pauline Odell' },
  },
  {
    kind: 'a tag with a long apposition',
    text: '“To those who watch tonight, hear this: the tide will not wait for a committee, and neither shall [we],” Chairwoman Ada Maria Quist, an independent from Weston state, said in her opening statement.',
    says: { 'To those who watch tonight': 'Ada Maria Quist' },
  },
  {
    kind: 'no tag: the sentence is over, and another begins',
    text: '“It can only help the yard,” Minister Tessa Holm said. “Small yards lead the world.” Roger Bard, the head of the yards’ association, said he was glad.',
    says: { 'It can only help': 'Tessa Holm', 'Small yards lead': 'Tessa Holm', 'he was glad': 'Roger Bard' },
  },
  {
    kind: 'a place that is a state',
    text: 'Ada Quist, a Green from Weston state, said the mill was closed.',
    says: { 'the mill was closed': 'Ada Quist' },
  },
  {
    kind: 'a quotation goes on with the last one, not with who is named in between',
    text: '“I ask the city to act so that I can go home,” Kenneth Bard said in the interview, which the Weston Courier said took place on Friday. “I think that somebody from the council should come here and bring me back.”',
    says: { 'I think that somebody': 'Kenneth Bard' },
  },
  {
    kind: 'a quotation at the beginning of a paragraph goes on with the paragraph before',
    text: '“It is a duty, and part of what this town is,” said Mayor Charles Odell.\n\n“We want more people to come here to study and to work.” Councillor Tony Blunt was asked last Wednesday whether the plan would work. The councillor told the hall: “It will.”',
    says: { 'We want more people': 'Charles Odell', 'It will': 'Tony Blunt' },
  },
  {
    kind: '“he” is whom the sentence before is about, not whom the story has named most often',
    text: 'Mr. Clark said he had no plans. Mr. Clark had said so on Monday. Mr. Clark was tired, he said. Earlier, Dr. Fisk accused the board of lying about the kiln. He told the radio: “They will lie about anything.”',
    says: { 'They will lie': 'Fisk' },
  },
  {
    kind: 'a picture’s credit names nobody in the story',
    text: 'Ben Holt, the mayor, toured the dam on Friday.\n\nThe dam at low water (AP Photo/Leo Corran). “It holds,” he said.',
    says: { 'It holds': 'Ben Holt' },
  },
  {
    kind: 'a title is no person',
    text: 'Love Is Deaf locks its guests in a house for ten days. Jackie Odell, 31, cried in the first week. “I am thinking about home,” she said.',
    says: { 'I am thinking': 'Jackie Odell' },
  },
  {
    kind: 'rather nobody than somebody who is hardly spoken of',
    text: 'Guests flirt behind their partner’s back, and the partner is hurt.\n\nThe tensions come back every year. It is the format.\n\nThe house is full.\n\n“I am thinking about home,” she says.',
    says: { 'I am thinking': null },
  },
  {
    kind: 'who is shown or believed to think so does not speak the quoted words',
    text: 'Governor Ada Quist said studies have shown that the apps lead to “poor sleep” for children.',
    says: { 'poor sleep': 'Ada Quist' },
  },
  {
    kind: 'who is shown or believed to think so does not speak the quoted words',
    text: 'Director Chris Waite said the studio feared that any hint of faith would make the film “unviable at the box office”.',
    says: { unviable: 'Chris Waite' },
  },
  {
    kind: 'a lead quotes in part whom the story names and quotes in full',
    text: 'A former palace aide said she was “definitely worried” on Tuesday.\n\nThe king had called for a march.\n\nSara Mather, who was deputy press secretary, was asked about it on the radio. “Definitely worried,” said Mather, who left in January.',
    says: { 'definitely worried': 'Sara Mather', 'Definitely worried': 'Sara Mather' },
  },
  {
    kind: 'a lead quotes in part whom the story names and quotes in full',
    text: 'One official called it “a total mess” on Tuesday.\n\nMayor Ada Quist said it was a mess.\n\n“A total mess,” said Councillor Tom Boyle. “It is a total mess,” Mayor Quist said.',
    says: { 'a total mess': 'One official' },
  },
  {
    kind: 'the story tells who it was of whom it has spoken',
    text: 'A Norland envoy visiting the capital said his country would “accept the proposal” of the council.\n\nThe words were reported after the envoy, Marshal Cho Ryong, met the mayor.',
    says: { 'accept the proposal': 'Cho Ryong' },
  },
  {
    kind: 'the story tells who it was of whom it has spoken',
    text: 'An angry crowd came to the house, his lawyer said.\n\nThe verdict was overturned because Farouk had nobody at his trial, his counsel Kola Alapin told the Courier.',
    says: { 'An angry crowd': 'Kola Alapin' },
  },
  {
    kind: 'the story tells who it was of whom it has spoken',
    text: '# ‘They were unjust to me,’ says teenager freed after appeal\n\nOmar Farouk, a teenager, had an argument with a colleague. Farouk said he was glad.',
    says: { 'They were unjust': 'Omar Farouk' },
  },
  {
    kind: 'two presidents are two people',
    text: 'The Westmark president said the talks were over.\n\nNorland President Tom Boyle said they were not.',
    says: { 'the talks were over': 'the Westmark president', 'they were not': 'Tom Boyle' },
  },
  {
    kind: 'a headline’s source is the story’s',
    text: '# Plan will fail, officials say\n\nTwo senior officials said the plan would fail. The officials asked not to be named.',
    says: { 'Plan will fail': 'Two senior officials', 'the plan would fail': 'Two senior officials' },
  },
  {
    kind: 'a body goes under its initials, an abbreviation in its name whole',
    text: 'The U.S. Harbour Police looked into it. The gate was shut, the USHP said.',
    says: { 'The gate was shut': 'U.S. Harbour Police' },
  },
  {
    kind: '“adding” goes on with who speaks, not with who is spoken of',
    text: 'Tom Boyle told the Courier that Max Odell “had a crazy policy, which was maniacal,” adding, “He lost everybody.”',
    says: { 'had a crazy policy': 'Tom Boyle', 'He lost everybody': 'Tom Boyle' },
  },
  {
    kind: 'a description with a name in it may be somebody’s epithet',
    text: 'Former minister Douglas Hoag, whose father was a judge, said the bill was “largely needless”. But the Green MP for Weston admitted the office “cannot be frozen”.',
    says: { 'cannot be frozen': 'Douglas Hoag' },
  },
  {
    kind: 'who gives something a name speaks the words',
    text: 'The former mayor called bakery owner Nils Aaker a “great friend,” saying that, despite “loving” the harbour, he would not back the plan.',
    says: { 'great friend': 'the former mayor', loving: 'the former mayor' },
  },
  {
    kind: 'who blames, praises or takes something for what it is speaks the words',
    text: 'Senator Ada Quill attacked the mayor as having “choked like a gull” on the deal. Rep. Tom Hale hit back, attacking Quill for “the greed, the show, the noise” of it. Her aide Lars Moe took the news as “better than it could have been” after a scan.',
    says: { 'choked like': 'Ada Quill', 'the greed': 'Tom Hale', 'better than it': 'Lars Moe' },
  },
  {
    kind: 'what somebody is calling something',
    text: 'The agency will present what inspectors are calling a “bridge to membership” next year.',
    says: { 'bridge to': 'inspectors' },
  },
  {
    kind: 'who was quoted as thinking so',
    text: 'Ida Holm, 72, was quoted by the Northmarch Courier as being “highly” grateful for “the huge efforts of the crew” at sea.',
    says: { 'the huge efforts': 'Ida Holm' },
  },
  {
    kind: 'nobody says the name of a thing',
    text: 'The council runs a scheme called “Warm Homes for All” and a club dubbed the “night owls”.',
    says: { 'Warm Homes': null, 'night owls': null },
  },
  {
    kind: 'a verb in a compound is no cue',
    text: 'Dr. Ana Kade, medical director of the clinic’s Harbour Health Program, told reporters that life-affirming care is “incredibly rare” for minors.',
    says: { 'incredibly rare': 'Ana Kade' },
  },
  {
    kind: 'the generation stays with the name',
    text: 'Frank Pell Jr. of New Weston said the bill “was a mess” and left.',
    says: { 'was a mess': 'Frank Pell Jr.' },
  },
  {
    kind: 'a verb behind a relative clause has the subject of the sentence',
    text: 'Rep. Theo Massow of Weston pointed to the 100-plus lawmakers who supported his amendment and said “it adds a lot of momentum.”',
    says: { 'it adds': 'Theo Massow' },
  },
  {
    kind: 'a subject is whole up to its verb, whatever its prepositions govern',
    text: 'Harbour officials familiar with the machine taken from Mrs. Alder’s house in Chapley, speaking on the condition of anonymity because they feared the board, said that it had “some” locks.',
    says: { some: 'Harbour officials familiar with the machine taken from Mrs. Alder’s house in Chapley' },
  },
  {
    kind: 'a body and its apposition are one',
    text: 'The Third Harbour Brigade, a well-known coast guard unit, was rushed into the bay this week. The unit described the swell as “hell” and turned back.',
    says: { hell: 'Third Harbour Brigade' },
  },
  {
    kind: 'a statement speaks for whoever made it',
    text: 'The Fisheries Ministry, in a comment to the Courier, had a similar message about quotas. “As with all the plans, we are working on it,” the statement said.',
    says: { 'As with all': 'Fisheries Ministry' },
  },
  {
    kind: 'a report of a body with a preposition in its name is a report',
    text: 'A 2019 Northmarch Association Center for Open Courts report said that the court’s “caseload was quickly expanded.” The report concluded that it “routinely convicts people.”',
    says: { 'routinely convicts': '2019 Northmarch Association Center for Open Courts report' },
  },
  {
    kind: 'a headline gives a name and a colon',
    text: '# Reid: ‘Never sell the port’\n\nHarry Reid has some advice for the council.',
    says: { 'Never sell': 'Harry Reid' },
  },
  {
    kind: 'a headline gives a colon and a name',
    text: '# Port deal ‘a scandal’: Reid\n\nHarry Reid was not amused, he said on Monday.',
    says: { 'a scandal': 'Harry Reid' },
  },
  {
    kind: 'a headline quotes what somebody says again',
    text: '# ‘We don’t know what is coming’: fear in Kursby as residents leave\n\nThe storm turned north.\n\n“We don’t know what is coming,” said Olga Marsh, a nurse in Kursby.',
    says: { 'We don’t know what is coming’:': 'Olga Marsh' },
  },
  {
    kind: 'a headline’s terms and titles are nobody’s',
    text: '# House passes “safe harbour” bill as ‘Love Is Deaf’ returns\n\n“We wanted a safe harbour for boats, and now Love Is Deaf is back,” said Olga Marsh, a clerk.',
    says: { 'safe harbour” bill': null, 'Love Is Deaf’ returns': null },
  },
  {
    kind: 'a passive is its agent’s',
    text: 'Also taken was a stone bought for their daughters, described by Sharon Holm as “one of the only pure ones”.',
    says: { 'one of the only': 'Sharon Holm' },
  },
  {
    kind: 'who was quoted by an agency has spoken',
    text: 'Ida Holm was quoted by the Northmarch News Service as being “grateful”.',
    says: { grateful: 'Ida Holm' },
  },
  {
    kind: 'an infinitive has the subject of the verb that it depends on',
    text: 'The campaign has denied it, with Corey Lewand taking to Chirper to call the witness “totally deluded” for it.',
    says: { 'totally deluded': 'Corey Lewand' },
  },
  {
    kind: 'a name with its title, whatever the tagger makes of it',
    text: 'WESTON — Sen. Ted Crane (R-Weston) weighed in on Friday, calling the behaviour “a firing matter.”',
    says: { 'a firing matter': 'Ted Crane' },
  },
  {
    kind: 'what happens at the same time is another clause',
    text: 'Norland claimed it aimed to force talks on “fair” terms, as Tarn’s troops announced new gains in the east.',
    says: { fair: 'Norland' },
  },
  {
    kind: 'what people expect is no speech inside what somebody says',
    text: 'Jarvis said the sale, which raised more than analysts had expected, would “substantially” help the yard.',
    says: { substantially: 'Jarvis' },
  },
  {
    kind: 'a name that everybody uses is nobody’s words',
    text: 'Norland would give a pair of pandas, a gesture of friendship often called “panda diplomacy.” The lander, also called Odo or “Oddy,” fell over.',
    says: { 'panda diplomacy': null, Oddy: null },
  },
  {
    kind: 'what is told of a thing is no cue',
    text: 'Tony Albane said he did not see the incident described but added it was “important that people take part.”',
    says: { 'important that': 'Tony Albane' },
  },
  {
    kind: 'a plan is no person',
    text: 'Plan B, Rosa Tinio said, was his daughter.\n\n“If the effort fails, it is very likely that the formula will prevail,” she said.',
    says: { 'If the effort': 'Rosa Tinio' },
  },
  {
    kind: 'the first to speak below the lead, with its very role, of several who have it',
    text: 'A Green senator said on Thursday she will ask the firm about “a grave report”.\n\nSenator Amy Kloss told the panel she would send a letter. Kloss, the Weston member, was named in it. Senator Tom Boyle was there.',
    says: { 'a grave report': 'Amy Kloss' },
  },
  {
    kind: 'whoever owns the subject is still spoken of',
    text: 'Omar Faruk was freed on Monday. Kola Alap, a lawyer who took up the case, was instrumental in Faruk’s release.\n\nHis Fund for Free Belief got involved in Faruk’s case while working on another appeal.\n\n“We found out that they were convicted by the same judge,” he said.',
    says: { 'We found out': 'Kola Alap' },
  },
  {
    kind: 'a newspaper’s words are its own, whoever spoke before',
    text: '“The ruling raises concerns about the mail system,” said Watch president Tom Fitt.\n\n“Sulliv set an April deadline for parties to argue over a detailed plan that goes far beyond it,” the Weston Post reported.\n\n“There has been a constant drip of declarations,” the judge said. Judge Emmet Sulliv was appointed in 1994.',
    says: { 'Sulliv set an April': 'Weston Post', 'There has been a constant': 'Emmet Sulliv' },
  },
];

describe('speakers', () => {
  const engine = loadEngine();

  for (const { kind, text, says } of EXAMPLES)
    it(`${kind}: ${text.slice(0, 60)}…`, () => {
      const { attributions, sources } = engine.analyze(text);
      for (const [words, speaker] of Object.entries(says)) {
        const at = text.indexOf(words);
        const around = attributions
          .filter(({ content }) => content.some(([start, end]) => start <= at && at < end))
          .sort((a, b) => length(a.content) - length(b.content));
        const source = sources.find(({ id }) => id === around[0]?.sourceId);
        assert.equal(source?.name.replace(/^The /, 'the ') ?? null, speaker, words);
      }
    });
});

function length(spans: readonly (readonly [number, number])[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}
