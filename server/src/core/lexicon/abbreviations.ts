/**
 * Abbreviations whose full stop does not end a sentence.
 * Provenance: AP Stylebook, "abbreviations and acronyms", "legislative titles", "months", "state names",
 * "military titles"; Guardian style guide for the British forms.
 */

/** Always followed by more of the same sentence: a name, a number, a place. */
export const BINDING_ABBREVIATIONS: ReadonlySet<string> = new Set([
  'Mr', 'Mrs', 'Ms', 'Mx', 'Dr', 'Prof', 'Rev', 'Fr', 'Sr', 'Hon', 'St', 'Ste', 'Mt', 'Ft',
  'Rep', 'Reps', 'Sen', 'Sens', 'Gov', 'Govs', 'Lt', 'Atty', 'Supt', 'Pres', 'Sec', 'Amb', 'Del',
  'Gen', 'Col', 'Maj', 'Capt', 'Cpt', 'Cmdr', 'Adm', 'Sgt', 'Cpl', 'Pvt', 'Spc', 'Det', 'Insp', 'Brig',
  'Jan', 'Feb', 'Mar', 'Apr', 'Aug', 'Sept', 'Sep', 'Oct', 'Nov', 'Dec',
  'No', 'Nos', 'vs', 'v', 'c', 'ca', 'approx', 'est', 'al', 'Fig', 'fig', 'pp', 'Vol', 'vol', 'Art',
  'e.g', 'i.e', 'cf', 'viz', 'a.k.a',
]); // biome-ignore format: a table of words reads better in rows

/** May end a sentence; decided by the word that follows. */
export const AMBIGUOUS_ABBREVIATIONS: ReadonlySet<string> = new Set([
  'U.S', 'U.K', 'U.N', 'U.S.A', 'E.U', 'D.C', 'N.Y', 'L.A', 'a.m', 'p.m', 'A.M', 'P.M',
  'Inc', 'Corp', 'Co', 'Ltd', 'Bros', 'LLC', 'Jr', 'Ph.D', 'M.D', 'J.D', 'etc',
  'Ala', 'Ariz', 'Ark', 'Calif', 'Colo', 'Conn', 'Fla', 'Ga', 'Ill', 'Ind', 'Kan', 'Ky', 'La', 'Md', 'Mass',
  'Mich', 'Minn', 'Miss', 'Mo', 'Mont', 'Neb', 'Nev', 'N.C', 'N.D', 'N.H', 'N.J', 'N.M', 'Okla', 'Ore', 'Pa',
  'R.I', 'S.C', 'S.D', 'Tenn', 'Tex', 'Vt', 'Va', 'Wash', 'W.Va', 'Wis', 'Wyo', 'B.C', 'Ont', 'Que', 'Alta',
  'Ave', 'Blvd', 'Rd', 'Dept', 'Univ', 'Assn', 'Bldg',
]); // biome-ignore format: a table of words reads better in rows
