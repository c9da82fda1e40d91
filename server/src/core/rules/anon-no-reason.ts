import type { Source } from '../analysis';
import { quotedSpeech } from '../document/quoted-speech';
import { unnamedSources } from '../wording/sources';
import { laterMentions } from './later-mentions';
import type { Rule } from './rule';

/**
 * An unnamed source that no reason in the whole story covers. The engine has already let "like others" and
 * "the officials spoke on condition …" reach in both directions; here only what is left over is asked about.
 */
export const anonNoReason: Rule = {
  id: 'anon-no-reason',
  default: true,
  severity: 'warning',
  title: 'No reason is given for withholding a name',
  backing: ['AP', 'NYT', 'NPR', 'SPJ'],
  check(analysis) {
    const isQuoted = quotedSpeech(analysis);
    return unnamedSources(analysis).flatMap((source) => {
      const first = source.mentions.find((mention) => !isQuoted(mention));
      if (source.reason !== null || first === undefined) return [];
      return [{ span: first, subject: source.id, message: question(source), related: laterMentions(source) }];
    });
  },
};

function question(source: Source): string {
  const names = source.kind === 'anonymous-group' ? 'these names' : 'this name';
  const knowledge = source.basis === null ? ', and how they know' : '';
  return `No reason is given for withholding ${names}. Can we tell readers why${knowledge}?`;
}
