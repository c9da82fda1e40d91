/**
 * Currency marks as news copy writes them, with their ISO 4217 code.
 * Provenance: ISO 4217; AP Stylebook, "dollars"; Reuters handbook, "currencies".
 */

/** Signs, each a single character. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'], ['£', 'GBP'], ['€', 'EUR'], ['¥', 'JPY'], ['₹', 'INR'], ['₦', 'NGN'], ['₩', 'KRW'],
  ['₽', 'RUB'], ['₴', 'UAH'], ['₺', 'TRY'], ['₱', 'PHP'], ['₪', 'ILS'], ['฿', 'THB'], ['₫', 'VND'],
  ['₵', 'GHS'], ['₡', 'CRC'], ['₸', 'KZT'], ['₼', 'AZN'], ['₲', 'PYG'], ['₨', 'PKR'],
]); // biome-ignore format: a table of words reads better in rows

/** Letters that stand directly before a dollar or pound sign and say whose it is: "NZ$95", "$US94". */
export const DOLLAR_COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'], ['A', 'AUD'], ['AU', 'AUD'], ['NZ', 'NZD'], ['C', 'CAD'], ['CA', 'CAD'], ['CDN', 'CAD'],
  ['HK', 'HKD'], ['S', 'SGD'], ['SG', 'SGD'], ['NT', 'TWD'], ['R', 'BRL'], ['J', 'JMD'], ['TT', 'TTD'],
  ['BDS', 'BBD'], ['Mex', 'MXN'], ['MX', 'MXN'], ['Z', 'ZWL'], ['F', 'FJD'],
]); // biome-ignore format: a table of words reads better in rows

/** Letters before the digits, with or without a space: "Rs 812 crore", "Sh31bn", "USD 4m". */
export const CURRENCY_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['Rs', 'INR'], ['INR', 'INR'], ['Sh', 'KES'], ['Shs', 'KES'], ['KSh', 'KES'], ['Ksh', 'KES'], ['KES', 'KES'],
  ['TSh', 'TZS'], ['USh', 'UGX'], ['UGX', 'UGX'], ['USD', 'USD'], ['EUR', 'EUR'], ['GBP', 'GBP'], ['CHF', 'CHF'],
  ['AUD', 'AUD'], ['CAD', 'CAD'], ['NZD', 'NZD'], ['SGD', 'SGD'], ['HKD', 'HKD'], ['CNY', 'CNY'], ['RMB', 'CNY'],
  ['JPY', 'JPY'], ['NGN', 'NGN'], ['ZAR', 'ZAR'], ['R', 'ZAR'], ['N', 'NGN'], ['GHS', 'GHS'], ['GH₵', 'GHS'],
  ['RM', 'MYR'], ['MYR', 'MYR'], ['Rp', 'IDR'], ['IDR', 'IDR'], ['PHP', 'PHP'], ['Tk', 'BDT'], ['BDT', 'BDT'],
  ['PKR', 'PKR'], ['LKR', 'LKR'], ['AED', 'AED'], ['Dh', 'AED'], ['SAR', 'SAR'], ['kr', 'SEK'], ['SEK', 'SEK'],
  ['NOK', 'NOK'], ['DKK', 'DKK'], ['PLN', 'PLN'], ['BRL', 'BRL'], ['MXN', 'MXN'], ['TRY', 'TRY'], ['RUB', 'RUB'],
]); // biome-ignore format: a table of words reads better in rows

/** Names after the number. */
export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'], ['dollars', 'USD'], ['cent', 'USD'], ['cents', 'USD'], ['euro', 'EUR'], ['euros', 'EUR'],
  ['pounds', 'GBP'], ['pence', 'GBP'], ['yen', 'JPY'], ['yuan', 'CNY'], ['renminbi', 'CNY'], ['rupee', 'INR'],
  ['rupees', 'INR'], ['naira', 'NGN'], ['rand', 'ZAR'], ['shillings', 'KES'], ['cedis', 'GHS'], ['cedi', 'GHS'],
  ['roubles', 'RUB'], ['rubles', 'RUB'], ['rouble', 'RUB'], ['ruble', 'RUB'], ['hryvnia', 'UAH'], ['lira', 'TRY'],
  ['liras', 'TRY'], ['pesos', 'MXN'], ['peso', 'MXN'], ['reais', 'BRL'], ['reals', 'BRL'], ['francs', 'CHF'],
  ['kronor', 'SEK'], ['kroner', 'NOK'], ['krona', 'SEK'], ['krone', 'NOK'], ['zloty', 'PLN'], ['zlotys', 'PLN'],
  ['baht', 'THB'], ['ringgit', 'MYR'], ['rupiah', 'IDR'], ['dirhams', 'AED'], ['riyals', 'SAR'], ['shekels', 'ILS'],
  ['dinars', 'KWD'], ['taka', 'BDT'], ['bitcoin', 'XBT'], ['bitcoins', 'XBT'], ['bucks', 'USD'], ['quid', 'GBP'],
]); // biome-ignore format: a table of words reads better in rows

/** Names of hundredths, whose number is a hundredth of the currency. */
export const CURRENCY_HUNDREDTHS: ReadonlySet<string> = new Set(['cent', 'cents', 'pence', '¢', 'p', 'c']);

/** Adjectives that may stand between a number and a currency's name: "4 million Canadian dollars". */
export const CURRENCY_ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ['canadian', 'CAD'], ['australian', 'AUD'], ['us', 'USD'], ['u.s.', 'USD'], ['american', 'USD'],
  ['singapore', 'SGD'], ['hong', 'HKD'], ['kong', 'HKD'], ['new', 'NZD'], ['zealand', 'NZD'], ['swiss', 'CHF'],
  ['kenyan', 'KES'], ['tanzanian', 'TZS'], ['ugandan', 'UGX'], ['egyptian', 'EGP'], ['pakistani', 'PKR'],
  ['indian', 'INR'], ['sri', 'LKR'], ['lankan', 'LKR'], ['colombian', 'COP'], ['argentine', 'ARS'],
  ['chilean', 'CLP'], ['philippine', 'PHP'], ['czech', 'CZK'], ['danish', 'DKK'], ['norwegian', 'NOK'],
  ['swedish', 'SEK'], ['jordanian', 'JOD'], ['iraqi', 'IQD'], ['kuwaiti', 'KWD'], ['taiwan', 'TWD'], ['cfa', 'XOF'],
]); // biome-ignore format: a table of words reads better in rows
