export { accountPolicy, isOff } from './account-policy.ts';
export { check, judge, mentions } from './check.ts';
export type { Draft, DraftKind, Relation } from './draft.ts';
export { fill, nameFields, openFields } from './fill.ts';
export type { Edit, Estimate, Finding, Fix, GateMode, Severity, Span, Verdict } from './finding.ts';
export { type CitationId, guidance, type Source } from './guidance.ts';
export {
  type DisclaimerId,
  disclaimerUses,
  type FieldId,
  fieldIds,
  type ReminderId,
  type ReplyId,
  type ReplyUse,
  reminderIds,
  replyUses,
  type Situation,
} from './library.ts';
export { locales } from './locales/index.ts';
export type { InterfaceText } from './locales/interface-text.ts';
export type { LanguageId, Locale } from './locales/locale.ts';
export type { RelationsText } from './locales/relations-text.ts';
export { disclaimerText, filled, type OfferedReply, repliesFor, replyText } from './own-library.ts';
export { isPaused } from './pause.ts';
export { peopleTold } from './people-told.ts';
export {
  defaultPolicy,
  type Level,
  type Organisation,
  type OwnTerm,
  type Policy,
  type RelationsLevel,
  type Role,
} from './policy.ts';
export { warmUp, warmUpSteps } from './reading/compiled.ts';
export { read } from './reading/index.ts';
export type { Mention, Reading } from './reading/reading.ts';
export { asksStaff, type Question, questionFor, type Tied, type TieKind } from './relations.ts';
export {
  type Answer,
  countAnswers,
  joinMemories,
  personKey,
  type RelationsMemory,
  readMemory,
  withAnswer,
} from './relations-memory.ts';
export type { Chapter, Rule } from './rule.ts';
export { factsOf, type RuleFacts, ruleFacts } from './rule-facts.ts';
export { catalogue, renames, rules } from './rules/index.ts';
export { type Origin, type Rejection, type Settled, settle } from './settle.ts';
export {
  leadsTo,
  peopleWords,
  roundPeople,
  takesOut,
  type UniquenessWords,
  uniquenessWords,
} from './uniqueness-words.ts';
export type { Wording } from './wording.ts';
