import { readFileSync } from 'node:fs';

/** Parts two paragraphs of an example. */
export const LATER = '* Later: *';

/** A whole list item in italics; bold within it is what the rule asks about. */
const EXAMPLE = /^- \*(?<words>\S.*[^*\s](?:\*\*)?)\*(?: \(.*\))?$/gm;

/** The part of a page under a heading. */
function part(page: string, heading: string): string {
  return page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
}

/** The examples under a heading of a rule's page, as they stand there: what is asked about in bold. */
export function examplesOf(rule: string, heading: string): readonly string[] {
  const page = readFileSync(`docs/rules/${rule}.md`, 'utf8');
  return [...part(page, heading).matchAll(EXAMPLE)].map(({ groups }) => groups?.words ?? '');
}

/** An example as a writer would write it. */
export function plainExample(example: string): string {
  return example.replaceAll('**', '').replaceAll(LATER, '\n\n');
}
