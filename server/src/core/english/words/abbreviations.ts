/**
 * Abbreviations whose full stop does not end a sentence.
 * Provenance: AP Stylebook, "abbreviations and acronyms", "legislative titles", "months", "state names",
 * "military titles", "addresses", "company names"; Guardian and Times of India style for the other forms.
 */

/** Always followed by more of the same sentence: a name or a place. In capitals too, as transcripts have them. */
export const BINDING_ABBREVIATIONS: ReadonlySet<string> = new Set([
  'Mr', 'Mrs', 'Ms', 'Mx', 'Messrs', 'Dr', 'Drs', 'Prof', 'Profs', 'Rev', 'Revs', 'Fr', 'Hon', 'Mt', 'Ft', 'Ste',
  'MR', 'MRS', 'MS', 'DR', 'PROF', 'REV', 'GEN', 'COL', 'CAPT', 'MAJ', 'LT', 'SGT', 'SEN', 'REP', 'GOV', 'AMB',
  'Rep', 'Reps', 'Sen', 'Sens', 'Gov', 'Govs', 'Lt', 'Atty', 'Supt', 'Pres', 'Amb', 'Coun', 'Ald', 'Cllr', 'Asst',
  'Gen', 'Col', 'Maj', 'Capt', 'Cmdr', 'Cdr', 'Adm', 'Cpt', 'Sgt', 'Cpl', 'Pvt', 'Pfc', 'Spc', 'Brig', 'Cmdt',
  'Det', 'Insp', 'Const', 'Msgr', 'Mgr', 'Smt', 'Sri', 'Shri', 'Adv', 'Ven', 'Rt', 'Rs',
  'Jan', 'Feb', 'Aug', 'Sept', 'Sep', 'Oct', 'Nov', 'Dec',
  'vs', 'v', 'e.g', 'i.e', 'cf', 'viz', 'a.k.a', 'approx',
]); // biome-ignore format: a table of words reads better in rows

/** Bind to a number ("No. 10", "Fig. 3"), and end a sentence before anything else. */
export const NUMBERING_ABBREVIATIONS: ReadonlySet<string> = new Set([
  'No', 'Nos', 'no', 'nos', 'Fig', 'Figs', 'fig', 'figs', 'Vol', 'vol', 'Art', 'art', 'Sec', 'sec', 'Ch', 'ch',
  'p', 'pp', 'c', 'ca', 'est', 'Mar', 'Apr', 'Ext', 'ext', 'Par', 'par', 'Tel', 'tel', 'Op', 'op',
]); // biome-ignore format: a table of words reads better in rows

/** May end a sentence; decided by the word that follows. So may any initials with stops ("U.N.", "J.K."). */
export const AMBIGUOUS_ABBREVIATIONS: ReadonlySet<string> = new Set([
  'Inc', 'Corp', 'Co', 'Cos', 'Ltd', 'Pty', 'Pvt', 'Bros', 'LLC', 'Jr', 'Sr', 'Esq', 'Ph.D', 'etc', 'al', 'misc',
  'St', 'Ave', 'Blvd', 'Rd', 'Dept', 'Univ', 'Assn', 'Bldg', 'Intl', 'Natl', 'Mfg', 'Mon', 'Tues', 'Thurs', 'Fri',
]); // biome-ignore format: a table of words reads better in rows

/** States and provinces; only after a place and a comma, or they would be words: "Man.", "Miss.", "Ill." */
export const PLACE_ABBREVIATIONS: ReadonlySet<string> = new Set([
  'Ala', 'Ariz', 'Ark', 'Calif', 'Colo', 'Conn', 'Del', 'Fla', 'Ga', 'Ill', 'Ind', 'Kan', 'Ky', 'La', 'Md', 'Mass',
  'Mich', 'Minn', 'Miss', 'Mo', 'Mont', 'Neb', 'Nev', 'Okla', 'Ore', 'Pa', 'Tenn', 'Tex', 'Vt', 'Va', 'Wash',
  'W.Va', 'Wis', 'Wyo', 'Ont', 'Que', 'Alta', 'Man', 'Sask', 'Vic', 'Tas',
]); // biome-ignore format: a table of words reads better in rows

/** Times of day; the sentence goes on with a day, a month, or the clock that it is told by. */
export const CLOCK_ABBREVIATIONS: ReadonlySet<string> = new Set(['a.m', 'p.m', 'A.M', 'P.M']);
