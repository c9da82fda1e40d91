import { availableParallelism } from 'node:os';
import { BASELINE_COMMIT } from '../contestants/builds';
import type { Measure } from '../measures/series';
import { PACKAGES } from '../peers/packages';
import { measureTable, summaryTable } from './measure-tables';
import { renderTable, type Table } from './table';

/** The page `docs/performance.md`: one whole run of the benchmark. @param editTables by kind of edit */
export function performancePage(measures: readonly Measure[], editTables: readonly Table[]): string {
  const versions = Object.entries(PACKAGES).map(([name, version]) => `${name} ${version}`);
  return `${[
    '# Performance',
    `Written by \`npm run benchmark -- --write\` on ${today()}, on a machine with ${machine()}. Times are milliseconds, memory is millions of bytes; a ratio above 1 is in favour of this build. All programs take turns within one run, so that what else the machine does hits all alike; ratios hold on other machines, times do not.`,
    '## Results',
    renderTable(summaryTable(measures)),
    '## Who takes part',
    `**Baseline** is commit ${BASELINE_COMMIT}, before the engine learned to remember what it has read; it is built as this build is, as for packaging. The others are what a writer would use otherwise, from npm: ${versions.join(', ')}. They ask other questions and are no measure of each other's worth; they are here as what writers are used to wait for. What is shown of rumdl is its language server, which keeps some answers to itself until another message arrives; the benchmark sends one after a second. rumdl is written in Rust, harper.js is Rust compiled to WebAssembly, the others are JavaScript.`,
    'The articles are put together from the training articles: about 12 kB, 120 kB and 1.2 MB. No peer is timed that finds nothing in them.',
    '## What is measured',
    [
      '- **Start, command line**: a program is called with an article and ends, findings printed. Peers in JavaScript are called from a script of a few lines, which is quicker than their own command lines.',
      '- **Start, language server**: from the start of the process, over the handshake, to the first findings.',
      '- **Full analysis**: a whole article in a process that is warm.',
      '- **One edit**: an edit is sent and findings are asked for right behind it; the time until they are there, over the language server protocol and standard streams, the client’s work included. Peers in JavaScript know no edits: they read the edited article anew, and are timed inside their process. Edits stand anywhere in the article, other ones in every round, the same ones for all.',
      '- **Memory**: a new process reads one article. The peak is what the system counts (resident set); the heap is what JavaScript still uses when all that can go has gone, with the article open and closed again.',
    ].join('\n'),
    '## The two builds, edit by edit',
    ...editTables.map(renderTable),
    '## All programs',
    'Medians; the time that 95 of 100 stay under in brackets. “Of this build” is how many times this build’s figure it is.',
    ...measures.map((measure) => renderTable(measureTable(measure))),
  ].join('\n\n')}\n`;
}

function today(): string {
  return new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

/** In general terms: no name of a machine, and nothing by which it could be found. */
function machine(): string {
  return `${availableParallelism()} cores (${process.arch}, ${process.platform}) and Node ${process.versions.node}`;
}
