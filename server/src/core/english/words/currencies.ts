import { wordList, wordMap } from '../../language/word-list';
import text from './currencies.words';
import currencyAdjectives from './currency-adjectives.words';
import currencyNames from './currency-names.words';
import currencyPrefixes from './currency-prefixes.words';
import currencySigns from './currency-signs.words';
import dollarCountries from './dollar-countries.words';

// Currency marks as news copy writes them, with their ISO 4217 code.

export const CURRENCY_HUNDREDTHS: ReadonlySet<string> = wordList(text).words;
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = wordMap(currencySigns, String);
export const DOLLAR_COUNTRIES: ReadonlyMap<string, string> = wordMap(dollarCountries, String);
export const CURRENCY_PREFIXES: ReadonlyMap<string, string> = wordMap(currencyPrefixes, String);
export const CURRENCY_NAMES: ReadonlyMap<string, string> = wordMap(currencyNames, String);
export const CURRENCY_ADJECTIVES: ReadonlyMap<string, string> = wordMap(currencyAdjectives, String);
