import assert from 'node:assert/strict';
import { analyzeParagraphs } from '../../../../../test/support/claims';

describe('what an article tells about a survey is one record', () => {
  it('pollster, sponsor, sample, dates, margin, population and leads', () => {
    const analysis = analyzeParagraphs(
      '# Norling edges ahead of Abara, poll finds',
      'Mayor Ida Norling leads Councilman Ben Abara 47 percent to 44 percent among likely voters, according to a new Harrow College poll.',
      'The poll of 1,156 likely voters was conducted May 8-12 and paid for by the Lakeside Chamber. It has a margin of error of plus or minus 3.5 percentage points.',
    );
    const [poll, ...others] = analysis.polls;
    assert.equal(others.length, 0);
    assert.equal(poll?.pollster?.text, 'Harrow College');
    assert.equal(poll?.sponsor?.text, 'Lakeside Chamber');
    assert.equal(poll?.sample, 1156);
    assert.match(poll?.dates?.text ?? '', /May 8-12/);
    assert.equal(poll?.margin, 3.5);
    assert.equal(poll?.population?.text, 'likely voters');
    assert.deepEqual(
      poll?.leads.map(({ points, reading }) => [points, reading]),
      [[3, 'even']],
    );
  });

  it('a lead beyond the margin is slight, beyond twice the margin clear', () => {
    const read = (ahead: number) =>
      analyzeParagraphs(
        `Norling leads Abara ${ahead} percent to 40 percent among likely voters in the Harrow College poll, which has a margin of error of 3 points.`,
      ).polls[0]?.leads[0]?.reading;
    assert.equal(read(42), 'even');
    assert.equal(read(45), 'slight');
    assert.equal(read(49), 'clear');
  });

  it('lacks what the article leaves out', () => {
    const [poll] = analyzeParagraphs('Some 61 percent of parents back the ban, a poll found.').polls;
    assert.equal(poll?.sample, null);
    assert.equal(poll?.margin, null);
    assert.equal(poll?.dates, null);
    assert.equal(poll?.population?.text, 'parents');
  });

  it('polling places, surveys of land and votes are no surveys', () => {
    const analysis = analyzeParagraphs(
      'The polls closed at 8 p.m. with 88% of the vote counted.',
      'A survey of the reef mapped 310 hectares of dead coral.',
    );
    assert.deepEqual(analysis.polls, []);
  });
});
