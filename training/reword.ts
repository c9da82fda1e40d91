import type { Span } from '../server/src/core/text/span';
import type { MarkedArticle, MarkedAttribution } from './parse-articles';

/**
 * Verbs that report in the same places as "said", each as base, third person, past and -ing form.
 * Writers of training articles reach for "said" where newsrooms spread over many verbs; see `docs/accuracy.md`.
 */
const VERBS: readonly (readonly [string, string, string, string])[] = [
  ['also say', 'also says', 'also said', 'saying'],
  ['argue', 'argues', 'argued', 'arguing'],
  ['note', 'notes', 'noted', 'noting'],
  ['suggest', 'suggests', 'suggested', 'suggesting'],
  ['acknowledge', 'acknowledges', 'acknowledged', 'acknowledging'],
  ['announce', 'announces', 'announced', 'announcing'],
  ['declare', 'declares', 'declared', 'declaring'],
  ['claim', 'claims', 'claimed', 'claiming'],
  ['insist', 'insists', 'insisted', 'insisting'],
  ['add', 'adds', 'added', 'adding'],
  ['state', 'states', 'stated', 'stating'],
  ['explain', 'explains', 'explained', 'explaining'],
  ['have said', 'has said', 'has said', 'saying'],
  ['have long insisted', 'has long insisted', 'had insisted', 'insisting'],
  ['have argued', 'has argued', 'had argued', 'arguing'],
  ['have repeatedly said', 'has repeatedly said', 'had previously said', 'saying'],
  ['have acknowledged', 'has acknowledged', 'had acknowledged', 'acknowledging'],
  ['have suggested', 'has since suggested', 'had suggested', 'suggesting'],
  ['warn', 'warns', 'warned', 'warning'],
  ['maintain', 'maintains', 'maintained', 'maintaining'],
  ['contend', 'contends', 'contended', 'contending'],
  ['stress', 'stresses', 'stressed', 'stressing'],
  ['recall', 'recalls', 'recalled', 'recalling'],
  ['report', 'reports', 'reported', 'reporting'],
  ['concede', 'concedes', 'conceded', 'conceding'],
  ['predict', 'predicts', 'predicted', 'predicting'],
  ['continue', 'continues', 'continued', 'continuing'],
  ['write', 'writes', 'wrote', 'writing'],
  ['tweet', 'tweets', 'tweeted', 'tweeting'],
];

const FORM_OF_CUE: ReadonlyMap<string, 0 | 1 | 2 | 3> = new Map([
  ['say', 0],
  ['says', 1],
  ['said', 2],
  ['saying', 3],
  ['adding', 3],
]);

/** A copy of the article in which other verbs stand for "said", chosen by `random`. */
export function rewordCues(article: MarkedArticle, random: () => number): MarkedArticle {
  const edits: { span: Span; text: string }[] = [];
  for (const { cue } of article.attributions) {
    const span = cue[0];
    if (span === undefined || edits.some((edit) => edit.span[0] === span[0])) continue;
    const form = FORM_OF_CUE.get(article.text.slice(span[0], span[1]));
    if (form === undefined) continue;
    const verb = VERBS[Math.floor(random() * VERBS.length)];
    if (verb !== undefined) edits.push({ span, text: verb[form] });
  }
  edits.sort((a, b) => a.span[0] - b.span[0]);
  let text = '';
  let from = 0;
  for (const edit of edits) {
    text += article.text.slice(from, edit.span[0]) + edit.text;
    from = edit.span[1];
  }
  text += article.text.slice(from);
  const moved = (offset: number) =>
    edits.reduce(
      (at, edit) => (edit.span[1] <= offset ? at + edit.text.length - (edit.span[1] - edit.span[0]) : at),
      offset,
    );
  const spans = (list: readonly Span[]) => list.map(([start, end]): Span => [moved(start), moved(end)]);
  return {
    id: article.id,
    text,
    attributions: article.attributions.map((a) => ({
      ...a,
      source: spans(a.source),
      cue: spans(a.cue),
      content: spans(a.content),
    })),
  };
}

/**
 * Turns "C, according to S." into "According to S, c.": writers of training articles put the source last, newsrooms
 * as often first. Each turned sentence becomes a paragraph of its own.
 */
export function frontAccordingTo(article: MarkedArticle): MarkedArticle {
  let text = '';
  const attributions: MarkedAttribution[] = [];
  for (const attribution of article.attributions) {
    const [cue] = attribution.cue;
    const [source] = attribution.source;
    const [content] = attribution.content;
    if (cue === undefined || source === undefined || content === undefined) continue;
    if (attribution.content.length > 1 || attribution.source.length > 1 || content[1] > cue[0]) continue;
    if (article.text.slice(cue[0], cue[1]) !== 'according to' || content[1] + 2 < cue[0]) continue;
    const said = article.text.slice(content[0], content[1]);
    const paragraph = 'According to ';
    const start = text.length;
    const named = article.text.slice(source[0], source[1]);
    const first = PROPER.test(said) ? said : said.charAt(0).toLowerCase() + said.slice(1);
    const sourceStart = start + paragraph.length;
    const contentStart = sourceStart + named.length + 2;
    text += `${paragraph}${named}, ${first}.\n\n`;
    attributions.push({
      ...attribution,
      cue: [[start, start + paragraph.length - 1]],
      source: [[sourceStart, sourceStart + named.length]],
      content: [[contentStart, contentStart + first.length]],
    });
  }
  return { id: article.id, text, attributions };
}

/** Begins with a name, an acronym or "I" rather than with a word that is capital for beginning the sentence. */
const PROPER =
  /^(?!(?:The|A|An|In|At|On|It|Its|More|Most|About|Only|Some|Two|Three|No|That|This|These|Those|There|They|He|She|His|Her|Their|We|But|And|If|When|While|As|For|By|With|From|Nearly|Almost|All|Each|Both|Many|Members|People|Police|Officials|Prices|Work)\b)\p{Lu}/u;
