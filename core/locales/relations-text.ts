/** What is asked and said where two accounts are tied; `{name}`s are filled in. */
export interface RelationsText {
  /** How institutions call themselves; `_` joins words, here and in the lists below. */
  readonly institutions: string;
  /** The same, by words that people say of other things as well: they tell where they open a name, or close a long one. */
  readonly institutionOpenings: string;
  /** What professions of healthcare are called. */
  readonly professions: string;
  /** What may stand after a profession and belongs to it, such as a specialty or a degree. */
  readonly professionEndings: string;
  /** Words between a profession and where it is practised. */
  readonly workLeads: string;
  /** Words that make a profession somebody else's: patients, thanks, kin, "my". */
  readonly othersSigns: string;
  /** Words that join the entries of a list about oneself, space separated. */
  readonly ands: string;
  /** A person whose name the page does not show. */
  readonly somebody: string;
  /** The question; `{name}` is the person. */
  readonly askPatient: string;
  readonly askPatientHint: string;
  readonly askStaff: string;
  readonly no: string;
  readonly yes: string;
  readonly friends: string;
  readonly later: string;
  readonly cancel: string;
  readonly nextOnes: string;
  /** After "yes". */
  readonly patientTitle: string;
  readonly declaredTitle: string;
  readonly patientWhy: string;
  readonly staffTitle: string;
  readonly staffWhy: string;
  readonly dontSend: string;
  readonly decline: string;
  readonly invite: string;
  readonly sendAnyway: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly held: string;
  readonly forget: string;
  readonly inserted: string;
  readonly copied: string;
  readonly copyThis: string;
  readonly theAnswer: string;
  readonly done: string;
  readonly announce: string;
  /** Options. */
  readonly title: string;
  readonly intro: string;
  readonly level: string;
  readonly levelOff: string;
  readonly levelAsk: string;
  readonly levelReason: string;
  readonly levelHold: string;
  readonly onFollow: string;
  readonly remember: string;
  readonly counts: string;
  readonly countsNone: string;
  readonly forgetAll: string;
  readonly forgetOne: string;
  readonly forgetOneHint: string;
  /** Profiles open in other tabs; `{network}` and the answer are filled in. */
  readonly openNow: string;
  readonly saidNo: string;
  readonly saidPatient: string;
  readonly saidFriend: string;
  readonly saidSubordinate: string;
  readonly forgetThis: string;
  readonly forgot: string;
  readonly forgotNone: string;
  readonly exportAll: string;
  readonly importAll: string;
  readonly imported: string;
  readonly importFailed: string;
}
