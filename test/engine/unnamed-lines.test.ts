import assert from 'node:assert/strict';
import { fixesOf } from '../../server/src/core/check/ask-one-rule';
import { checkArticle } from '../../server/src/core/check/check-article';
import { readDesk } from '../../server/src/core/check/read-desk';
import { ALL_RULES } from '../../server/src/core/rules/all-rules';
import { tkLeft } from '../../server/src/core/rules/tk-left';
import type { Analysis } from '../../server/src/core/terms/analysis';
import type { Finding } from '../../server/src/core/terms/finding';
import type { Fix } from '../../server/src/core/terms/fix';
import { loadEngine } from '../support/engine';

/**
 * The commonest lines by which stories bring in people without a name; in braces whom the line brings in. A story that
 * loses one of them prints a secret as a fact.
 */
const LINES: readonly string[] = [
  // Before the verb.
  '{A person familiar with the matter} said the sale would close in May.',
  '{Two people briefed on the talks} said the offer had lapsed.',
  '{A senior official} said the plan had failed.',
  '{Three officials with direct knowledge of the case} told the Courier that nobody was charged.',
  '{One of the negotiators} said the talks had stalled.',
  '{A former aide to the mayor} recalled the meeting as tense.',
  '{Several diplomats} said the text was final.',
  '{Mr. Holm’s allies} say the letter was not his.',
  '{Some Vasquez allies} hinted that the vote would slip to autumn.',
  '{Lawyers who have worked with the judge} say she reads every brief twice.',
  '{A government source} confirmed that the minister would resign.',
  '{Sources close to the club} said the coach would stay.',
  '{An employee who was in the room} said nobody objected.',
  '{Four current and former employees} described a culture of fear.',
  '{A witness} said the boat had no lights.',
  '{People familiar with her thinking} said she would run.',
  '{A Western intelligence official} said the base was empty.',
  '{Two aides} acknowledged that the figures were wrong.',
  '{A second person} said the door was locked.',
  '{A woman who lives next door} said she heard shouting.',
  // Before a verb of disclosure with a thing behind it.
  '{Sources familiar with the sale} confirmed parts of a Courier story which told of a second buyer.',
  '{People briefed on the plan} corroborated much of what the Courier had printed.',
  '{A person with knowledge of the inquiry} verified the letter.',
  '{Two former cooks} gave a different account of the night.',
  'However, {three people close to the family} disclosed the price of the sale.',
  '{Officials with direct knowledge of the vote} laid out the terms of the offer.',
  '{A source close to the band} shared screenshots of the messages.',
  // Behind it.
  'The sale would close in May, {a person familiar with the matter} said.',
  'The offer had lapsed, according to {two people briefed on the talks}.',
  'The plan had failed, said {a senior official}.',
  'Nobody was charged, said {three officials with direct knowledge of the case}.',
  'The talks had stalled, {one of the negotiators} told the Courier.',
  'The vote would slip to autumn, {aides} said.',
  'The coach would stay, according to {sources close to the club}.',
  '“Nobody objected,” said {an employee who was in the room}.',
  '“It was a culture of fear,” {a former manager} said.',
  'The base was empty, {a Western intelligence official} said on Monday.',
  'The figures were wrong, {two aides} acknowledged.',
  'The letter is genuine, {an official at the ministry} confirmed.',
  // Inside what is said.
  'The sale, {a person familiar with the matter} said, would close in May.',
  'Mr. Castellan, {advisers} said, would accept a smaller fleet.',
  'Corwin, {one person close to the talks} said, was furious.',
  '“The plan,” {a senior official} said, “has failed.”',
  'The offer, according to {two people briefed on the talks}, had lapsed.',
  // With a reason between source and verb.
  '{A clerk}, who asked not to be named because she feared for her job, said the dies were missing.',
  '{Two officers}, speaking on the condition of anonymity because they were not allowed to talk to reporters, said the gate was open.',
  '{A manager}, who was not authorized to speak publicly, said the line had stopped.',
  'The painting is a copy, said {a curator} who asked not to be named because the sale is secret.',
  '{One former sexton}, speaking on condition of anonymity because of a family quarrel, said Boyle described the bells in a letter of May, 2009 to the bishop as a nuisance.',
  '{Museum guards} familiar with the clock stolen from Mrs. Alder’s hall in Chapley, speaking on the condition of anonymity because they feared the curator, said that it had some dents.',
  '{Advisers to two competing bakers} - Kit Crewe of Weston, Sen. Marc Rudd (Tarn) - discount any talk of a shared oven.',
  '{An official}, who declined to be identified, said the tests had failed.',
  // Behind a passive.
  'The sale price was verified by {two people close to the auction house}.',
  'The account was corroborated by {three former employees of the mine}.',
  'The meeting was described by {two participants} as tense.',
  'The bid is viewed by {some bankers} as a bluff.',
  'The letter was confirmed by {a senior official}.',
  // Cited.
  'The magazine, citing {an unidentified trader}, put the loss at $40 million.',
  'The blogs, citing {unnamed stewards}, put the delay down to fog.',
  // In a relative clause.
  'The minister gave March as the date, one that {three engineers} have contested.',
  'The council says the fee is lawful, a reading that {several lawyers} have challenged.',
  'The trawler turned back, in what {coast guard officers} called a deliberate insult.',
  // With documents and others.
  'The loss was larger, according to {three people} and documents seen by the Courier.',
  'The loss was larger, according to internal records and {two people familiar with them}.',
  // Views.
  '{Some officials} fear the dam will fail.',
  '{Two advisers} think the race is lost.',
  '{Several donors} are worried that the money is gone.',
  // After an introduction.
  'The dam will fail, {a geologist} warned.',
  '{A resident} complained that nobody had called.',
  '{A prosecutor} argued that the fine was too low.',
  '{A nurse at the hospital} wrote that the wards were full.',
  '{One former player} called the club a circus.',
  '{A union leader} predicted a strike.',
];

const UNNAMED: ReadonlySet<string> = new Set(['anonymous-person', 'anonymous-group', 'vague-group']);

describe('lines that bring in people without a name', () => {
  const engine = loadEngine();
  it('are sixty and more', () => assert.ok(LINES.length >= 60, String(LINES.length)));

  for (const line of LINES) {
    it(line, () => {
      const [, words = ''] = /\{(.+?)\}/.exec(line) ?? [];
      const text = `The board met on Monday.\n\n${line.replace(/[{}]/g, '')}\n`;
      const at = text.indexOf(words);
      const { sources } = engine.analyze(text);
      const unnamed = sources.filter(({ kind }) => UNNAMED.has(kind));
      assert.deepEqual(
        unnamed.map(
          ({ mentions: [first] }) => first !== undefined && first[0] < at + words.length && at < first[1],
        ),
        [true],
        JSON.stringify(sources.map(({ kind, name }) => [kind, name])),
      );
    });
  }
});

describe('quick fixes on lines that bring in people without a name', () => {
  const engine = loadEngine();

  for (const line of LINES) {
    it(`answer one question and lose nobody: ${line.replace(/[{}]/g, '')}`, () => {
      const text = `The board met on Monday.\n\n${line.replace(/[{}]/g, '')}\n`;
      const before = engine.analyze(text);
      const desk = readDesk(before);
      const asked = checkArticle(before, desk);
      const faults = asked.flatMap((finding) => {
        const rule = ALL_RULES.find(({ id }) => id === finding.rule);
        if (rule === undefined) return [];
        // An inventory goes on to list what was noted.
        const isAnswered = (one: Finding) => one === finding && !INVENTORY.has(rule.id);
        const expected = idsOf(asked.filter((one) => !isAnswered(one)));
        return fixesOf(finding, rule, before, desk).flatMap((fix) => {
          const after = engine.analyze(edited(text, fix));
          const left = idsOf(checkArticle(after, readDesk(after)).filter(({ rule: id }) => id !== tkLeft.id));
          const isRight =
            unnamedIn(after) === unnamedIn(before) && (left === expected || isAlmost(left, expected));
          return isRight
            ? []
            : [
                `${rule.id}, ${fix.title}: ${unnamedIn(before)} → ${unnamedIn(after)}; ${expected} → ${left}\n${after.text}`,
              ];
        });
      });
      assert.deepEqual(faults, []);
    });
  }
});

const INVENTORY: ReadonlySet<string> = new Set(['anon-source', 'stat-claim']);

function idsOf(findings: readonly Finding[]): string {
  return findings
    .map(({ rule }) => rule)
    .sort()
    .join(' ');
}

/** One answer may answer more: a reason, and how they know. */
function isAlmost(left: string, expected: string): boolean {
  const wanted = expected.split(' ');
  return left.split(' ').every((id) => id === '' || wanted.includes(id));
}

function edited(text: string, { edits }: Fix): string {
  return [...edits]
    .sort((a, b) => b.span[0] - a.span[0])
    .reduce((now, { span, text: words }) => now.slice(0, span[0]) + words + now.slice(span[1]), text);
}

function unnamedIn({ sources }: Analysis): string {
  return sources
    .filter(({ kind }) => UNNAMED.has(kind))
    .map(({ kind }) => kind)
    .join(' ');
}
