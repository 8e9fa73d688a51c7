import type { Role } from './role.ts';

/** What a ready-made answer is for. */
export type Situation =
  | 'question'
  | 'review'
  | 'thanks'
  | 'friend-request'
  | 'delay'
  | 'holiday'
  | 'agenda'
  | 'reminder'
  | 'crisis'
  | 'invite'
  | 'correction';

/** When a model reply fits, and whose account sends it; its words stand in `locales/<xx>/replies.ts` under the same id. */
export interface ReplyUse {
  readonly fits: readonly Situation[];
  readonly roles: readonly Role[];
  /** Says that a message has arrived, and when it will be answered. Absent: it does not. */
  readonly acknowledges?: true;
}

const anybody: readonly Role[] = ['clinician', 'official', 'supervisor'];
const personal: readonly Role[] = ['clinician', 'supervisor'];

/** THE LIBRARY: the model replies of GUIDANCE section 6, in its order. */
export const replyUses = {
  R1a: { fits: ['review'], roles: anybody },
  R1b: { fits: ['review'], roles: ['official'] },
  R2a: { fits: ['question'], roles: ['official'] },
  R2b: { fits: ['question'], roles: personal },
  R3: { fits: ['thanks', 'review'], roles: anybody },
  R4a: { fits: ['friend-request'], roles: personal },
  R4b: { fits: ['friend-request'], roles: personal },
  R5: { fits: ['question', 'review'], roles: ['official'], acknowledges: true },
  R6: { fits: ['delay'], roles: anybody },
  R7: { fits: ['holiday'], roles: anybody },
  R8: { fits: ['agenda'], roles: anybody },
  T1: { fits: ['reminder'], roles: anybody },
  T2: { fits: ['crisis'], roles: ['official'] },
  T3: { fits: ['invite'], roles: anybody },
  T4: { fits: ['thanks'], roles: anybody },
  T5: { fits: ['friend-request'], roles: ['supervisor'] },
  T6: { fits: ['correction'], roles: anybody },
} as const satisfies Record<string, ReplyUse>;

export type ReplyId = keyof typeof replyUses;

/** The disclaimers of GUIDANCE section 5, by whose account carries them. */
export const disclaimerUses = {
  D1: { roles: personal },
  D2: { roles: anybody },
  D3: { roles: anybody },
  D3c: { roles: anybody },
  D4: { roles: anybody },
  D5: { roles: ['official'] },
} as const satisfies Record<string, { readonly roles: readonly Role[] }>;

export type DisclaimerId = keyof typeof disclaimerUses;

/** The reminders of GUIDANCE section 7, shown beside findings or before posting. */
export const reminderIds = ['M1', 'M2', 'M3', 'M4', 'M5', 'M6'] as const;

export type ReminderId = (typeof reminderIds)[number];

/** Fields that texts of the library may leave open, `{mail}`; labels stand in `locales/<xx>/fields.ts`. */
export const fieldIds = [
  'mail',
  'tel',
  'link',
  'page',
  'emergency',
  'when',
  'doc',
  'min',
  'from',
  'to',
  'back',
  'service',
  'date',
  'time',
  'time1',
  'time2',
  'centre',
  'channel',
  'data',
  'brand',
  'seconds',
] as const;

export type FieldId = (typeof fieldIds)[number];
