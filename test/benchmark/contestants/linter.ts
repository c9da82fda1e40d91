import { once } from 'node:events';
import { endProcess } from '../../../scripts/setup/processes.mjs';
import { type Command, heapOf, peakOf, startChild } from './child';
import type { Answer, Contestant } from './contestant';

/**
 * Starts a peer that runs in Node and stays, with everything loaded. It knows no edits: each time it reads the whole
 * article. An answer is timed inside its process, from having the text to having the findings.
 */
export async function startLinter(command: Command, tellsHeap: boolean): Promise<Contestant> {
  const child = startChild(command, { hasMessages: true, tellsHeap });
  await once(child, 'message');

  async function lint(article: string): Promise<Answer> {
    const answer = once(child, 'message');
    child.send({ article });
    const [message] = await answer;
    if (!isAnswer(message)) throw new Error(`${command.args.join(' ')} does not answer.`);
    return message;
  }

  return {
    open: lint,
    change: ({ after }) => lint(after),
    close: async () => undefined,
    peak: () => peakOf(child),
    heap: () => heapOf(child),
    stop: () => endProcess(child),
  };
}

function isAnswer(message: unknown): message is Answer {
  return (
    typeof message === 'object' && message !== null && 'milliseconds' in message && 'findings' in message
  );
}
