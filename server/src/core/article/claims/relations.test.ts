import assert from 'node:assert/strict';
import { analyzeParagraphs, claimWith, relationsIn, workingIn } from '../../../../../test/support/claims';

describe('claims are related', () => {
  it('a disputed figure to the right one, which counts the same', () => {
    const analysis = analyzeParagraphs(
      'The mayor has falsely claimed that 650,000 commuters drive in each day. The real figure is about 70,000, the transit agency says.',
    );
    assert.deepEqual(relationsIn(analysis), ['correction open: 650,000 commuters | about 70,000']);
    assert.equal(claimWith(analysis, '650,000').disputed, true);
    assert.equal(claimWith(analysis, '70,000').disputed, false);
    assert.equal(claimWith(analysis, '70,000').unit, 'commuters');
  });

  it('a word of doubt elsewhere disputes nothing', () => {
    const analysis = analyzeParagraphs(
      'The watchdog rated 11 percent of the claims as “false” or worse. It rated 22 percent as true.',
    );
    assert.deepEqual(
      analysis.claims.map((claim) => claim.disputed),
      [false, false],
    );
  });

  it('from, to and by how much, with the working', () => {
    const agrees = analyzeParagraphs('Permits rose 25 percent, from 12,000 to 15,000, in two years.');
    assert.deepEqual(relationsIn(agrees), ['change agrees: rose 25 percent, from 12,000 to 15,000']);
    assert.equal(workingIn(agrees), '12,000 to 15,000 is +25 %, 3,000');
    const differs = analyzeParagraphs('Permits rose 40 percent, from 12,114 to 15,142, in two years.');
    assert.deepEqual(relationsIn(differs), ['change disagrees: rose 40 percent, from 12,114 to 15,142']);
  });

  it('per cent told for points', () => {
    const analysis = analyzeParagraphs('The tax rose from 12 percent to 13.25 percent, up 1.25 percent.');
    assert.equal(analysis.claimRelations[0]?.verdict, 'points-as-percent');
    const points = analyzeParagraphs(
      'The tax rose from 12 percent to 13.25 percent, up 1.25 percentage points.',
    );
    assert.equal(points.claimRelations[0]?.verdict, 'agrees');
  });

  it('a level and where it came from', () => {
    const analysis = analyzeParagraphs('About 3.4 million cases are pending, up from 1.3 million in 2020.');
    assert.deepEqual(relationsIn(analysis), ['change open: About 3.4 million cases | up from 1.3 million']);
    assert.equal(workingIn(analysis), '1.3 million to 3.4 million is +162 %, 2.1 million');
  });

  it('a part, its whole and its share', () => {
    const right = analyzeParagraphs('Inspectors failed 62 of the 124 lifts, or 50 percent, in May.');
    assert.deepEqual(relationsIn(right), ['part-whole agrees: 62 of the 124 lifts | 50 percent']);
    const wrong = analyzeParagraphs('Inspectors failed 62 of the 124 lifts, or 60 percent, in May.');
    assert.deepEqual(relationsIn(wrong), ['part-whole disagrees: 62 of the 124 lifts | 60 percent']);
  });

  it('the same figure again, and a headline that the text does not bear out', () => {
    const again = analyzeParagraphs(
      '# Council to close 174 shelters',
      'The council plans to shut 174 shelters by May. It runs 391 of them.',
    );
    assert.ok(relationsIn(again).includes('repeated agrees: 174 shelters | 174 shelters'));
    assert.ok(again.claimRelations[0]?.isHeadlineAgainstBody);
    const differs = analyzeParagraphs(
      '# Council to close 174 shelters',
      'The council plans to shut 147 shelters by May, the mayor said.',
    );
    assert.deepEqual(relationsIn(differs), ['conflict disagrees: 174 shelters | 147 shelters']);
    const rounded = analyzeParagraphs(
      '# Council to close nearly 200 shelters',
      'The council plans to shut 187 shelters by May, the mayor said.',
    );
    assert.deepEqual(relationsIn(rounded), []);
  });
});
