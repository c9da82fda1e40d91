/** What a writer would fill in, in order, by the words that a fix brings in; the first that fit. */
const ANSWERS: readonly (readonly [words: RegExp, answers: readonly string[]])[] = [
  [/who asked not to be named because TK/, ['of a pending lawsuit']],
  [/and feared TK/, ['being dismissed']],
  [/at TK with knowledge of TK/, ['the ministry', 'the talks']],
  [/who TK/, ['was briefed on the talks']],
  [/from TK to TK/, ['4 in 100 people', '6 in 100 people']],
  [/from TK for TK/, ['the Linz Institute', '2019']],
  [/from TK/, ['a keeper at the harbour office']],
  [/TK said/, ['Ada Brunner']],
  [/among them TK/, ['Ada Brunner of the Linz Institute']],
  [/In fact, TK/, ['the bridge is open', 'the Linz Institute']],
  [/according to TK/, ['the Linz Institute']],
  [/or TK per person/, ['$12']],
  [/when asked by TK on TK/, ['this newspaper', 'Monday']],
  [/as TK shows/, ['a ledger of the Linz Institute']],
  [/most recently at TK on TK/, ['a rally in Linz', 'March 3']],
  [
    /The study, by TK, was published in TK and covered TK people/,
    ['the University of Linz', 'Nature', '4,000'],
  ],
  [/ said TK\./, ['that this was untrue']],
  [/although TK is typical/, ['half of that']],
  [/^ by TK$/, ['the Linz Courier']],
  [/since TK/, ['2019']],
  [/in TK/, ['2019']],
  [/^ of TK$/, ['the 40 wards']],
  [/ignore/, ['agreed with the desk']],
  [/, TK/, ['a retired pilot']],
];

/** What is said of a poll, by the words around it. */
const OF_A_POLL: readonly (readonly [words: RegExp, answer: string])[] = [
  [/\bTK people/, '1,204 people'],
  [/\bby TK/, 'by the Linz Institute'],
  [/\bon TK/, 'on March 3 and 4'],
  [/\bamong TK/, 'among registered voters'],
  [/\bminus TK/, 'minus 3'],
  [/\bfor TK/, 'for the Linz Courier'],
];

/**
 * The words of an edit with its TKs filled in as a writer would.
 *
 * @param rule whose question they answer.
 */
export function filledIn(words: string, rule: string): string {
  if (rule === 'trend-unquantified') return words.replace(/\bTK\b/, '4 percent');
  if (words.includes('The poll was'))
    return OF_A_POLL.reduce((filled, [known, answer]) => filled.replace(known, answer), words);
  const answers = ANSWERS.find(([known]) => known.test(words))?.[1] ?? [];
  let next = 0;
  return words.replace(/\bTK\b/g, (placeholder) => answers[next++] ?? placeholder);
}
