import { version } from 'vscode';
import { runMocha } from '../../scripts/testing/run-mocha.mjs';
import { TESTS_BEGIN } from '../../scripts/testing/tests-begin.mjs';

/** VS Code calls this in the extension host; it rejects when a test failed, and the editor ends with an error. */
export async function run(): Promise<void> {
  const { VSCODE_TEST_RESULTS: results, VSCODE_TEST_BUNDLE: tests } = process.env;
  if (results === undefined || tests === undefined) throw new Error('Run these with: npm test -- extension');
  console.log(`${TESTS_BEGIN} ${version}`);
  const { failed } = await runMocha([tests], results);
  if (failed > 0) throw new Error(`${failed} tests of the extension failed.`);
}
