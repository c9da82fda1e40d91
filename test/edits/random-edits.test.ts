import assert from 'node:assert/strict';
import { DiagnosticRefreshRequest, DidChangeConfigurationNotification } from 'vscode-languageserver/node';
import { checkArticle } from '../../server/src/core/check/check-article';
import { toAnalysisJson } from '../../server/src/core/export/analysis-json';
import { indexLines } from '../../server/src/core/text/line-index';
import { applyEdit, type Edit } from '../benchmark/edits';
import { LanguageServer } from '../server/language-server';
import { loadEngine } from '../support/engine';
import { type Random, seededRandom } from '../support/random';
import { writtenArticles } from '../support/written-articles';
import { roughEdit } from './rough-edits';

const EDITS = Number(process.env.ON_THE_RECORD_EDITS ?? 10_000);
const SEED = Number(process.env.ON_THE_RECORD_SEED ?? 1);
/** An article is left for another one after so many edits, or when it has grown or shrunk out of shape. */
const EDITS_OF_ONE = 40;
const LONGEST = 5_000;
const SHORTEST = 300;

/** Beginnings of the articles that were written for training, each a story of its own. */
const ARTICLES = writtenArticles().map((text) => text.slice(0, text.indexOf('\n\n', 1_800) + 1 || undefined));

/** What the server says of a document, as JSON. */
async function told(server: LanguageServer, uri: string): Promise<string> {
  return JSON.stringify(await server.connection.sendRequest('onTheRecord/analysis', { uri }));
}

describe('a reading that remembers', function () {
  this.timeout(3_600_000);
  const engine = loadEngine();
  let server: LanguageServer;
  before(async () => {
    server = await LanguageServer.start();
    server.connection.onRequest(DiagnosticRefreshRequest.type, () => undefined);
    // Every rule asks in this mode; an editor's own leaves some out.
    await server.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { onTheRecord: { profile: 'reviewer' } },
    });
  });
  after(() => server.kill());

  /** What a fresh reading says of a text, as JSON. */
  function read(uri: string, text: string): string {
    const article = engine.analyze(text);
    return JSON.stringify(toAnalysisJson(uri, article, checkArticle(article)));
  }

  /** Edits one article again and again, and compares after each edit. @returns how many edits were made. */
  async function edit(uri: string, random: Random, most: number): Promise<number> {
    let text = ARTICLES[Math.floor(random() * ARTICLES.length)] ?? '';
    const made: Edit[] = [];
    await server.open(uri, text);
    assert.equal(await told(server, uri), read(uri, text));
    while (made.length < most && text.length < LONGEST && text.length > SHORTEST) {
      const next = roughEdit(text, random, made.length);
      const lines = indexLines(text);
      const position = (offset: number) => {
        const { line, column } = lines.placeOf(offset);
        return { line: line - 1, character: column - 1 };
      };
      made.push(next);
      const range = { start: position(next.start), end: position(next.end) };
      await server.edit(uri, made.length + 1, range, next.text);
      text = applyEdit(text, next);
      const [remembered, fresh] = [await told(server, uri), read(uri, text)];
      if (remembered !== fresh) {
        const edits = made.map((one) => JSON.stringify(one)).join('\n');
        assert.deepEqual(JSON.parse(remembered), JSON.parse(fresh), `after these edits of ${uri}:\n${edits}`);
        assert.fail(`The same facts in another order, after these edits of ${uri}:\n${edits}`);
      }
    }
    await server.close(uri);
    return made.length;
  }

  it(`is equal to a fresh one after each of ${EDITS} edits, through the server`, async () => {
    const random = seededRandom(SEED);
    let done = 0;
    for (let document = 1; done < EDITS; document++) {
      done += await edit(`file:///desk/story-${document}.md`, random, Math.min(EDITS_OF_ONE, EDITS - done));
    }
  });
});
