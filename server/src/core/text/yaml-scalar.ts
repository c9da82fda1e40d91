/** Words that YAML reads as words: they begin with a letter, and nothing in them parts or ends anything. */
const PLAIN = /^\p{L}(?:[\p{L}\p{N}\p{M}'’.&()/_, -]*[\p{L}\p{N}\p{M}'’.&()/_])?$/u;
const OTHER_VALUE = /^(?:null|true|false|yes|no|on|off|y|n)$/i;

/**
 * Words as YAML writes them: in quotation marks where they would be read as something else.
 *
 * @param place where they stand: a comma parts what stands in brackets.
 */
export function yamlScalar(words: string, place: 'line' | 'brackets'): string {
  const isPlain =
    PLAIN.test(words) && !OTHER_VALUE.test(words) && !(place === 'brackets' && words.includes(','));
  return isPlain ? words : JSON.stringify(words);
}
