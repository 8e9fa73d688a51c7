import { isOff } from './account-policy.ts';
import { isColleagueBeside, isInstitutionName } from './beside-name.ts';
import type { Policy } from './policy.ts';
import type { Answer } from './relations-memory.ts';

/** What a button does to two people's accounts. */
export type TieKind = 'friend' | 'accept' | 'follow' | 'message' | 'invite';

/** A tie that is about to be made, and what the page shows of the other side. */
export interface Tied {
  readonly network: string;
  readonly tie: TieKind;
  /** A network of work ties, where staff may be asked. */
  readonly isForWork: boolean;
  /** A request to be written to, which an official account accepts all day. */
  readonly isForMessages?: boolean;
  readonly name?: string;
  /** What stands beside the name, such as a headline; `·` between its parts. */
  readonly about?: string;
  readonly isInstitution?: boolean;
  readonly isConnected?: boolean;
}

/**
 * What the author is asked: whether this is a patient; whether it is somebody of their staff; or they are reminded of what they
 * said before.
 */
export type Question = 'none' | 'patient' | 'staff' | 'declared-patient' | 'declared-staff';

/** What to ask before a tie is made, given what is remembered of the person. Same answer for the same input. */
export function questionFor(tied: Tied, known: Answer | undefined, policy: Policy): Question {
  if (policy.relations === 'off' || isOff(tied.network, policy)) return 'none';
  if (policy.role === 'official' && !isPrivate(tied)) return 'none';
  if (known === 'patient') return tied.tie === 'message' ? 'none' : 'declared-patient';
  if (known === 'subordinate') return isPressing(tied, policy) ? 'declared-staff' : 'none';
  if (known === 'no') return isPressing(tied, policy) ? 'staff' : 'none';
  if (known !== undefined) return 'none';
  if (tied.tie === 'follow' && !policy.relationsOnFollow) return 'none';
  if (tied.tie === 'message' && tied.isConnected === true) return 'none';
  return isInstitution(tied) || isColleague(tied, policy) ? 'none' : 'patient';
}

/** Whether, after the answer that somebody is no patient, a supervisor is asked about staff. */
export function asksStaff(tied: Tied, policy: Policy): boolean {
  return isPressing(tied, policy);
}

/** What no official account does in its work: following and messages are. */
function isPrivate({ tie, isForMessages }: Tied): boolean {
  return tie === 'friend' || (tie === 'accept' && isForMessages !== true);
}

/** Sending a private request to staff; accepting theirs, following and work networks are fine. */
function isPressing(tied: Tied, policy: Policy): boolean {
  return policy.role === 'supervisor' && !tied.isForWork && (tied.tie === 'friend' || tied.tie === 'invite');
}

function isInstitution({ isInstitution: isShown, name }: Tied): boolean {
  return isShown === true || (name !== undefined && isInstitutionName(name));
}

/** The page shows the author's own employer or a profession of healthcare beside the name. */
function isColleague({ about, name }: Tied, { employers }: Policy): boolean {
  if (about === undefined) return false;
  return isColleagueBeside(name === undefined ? about : about.replaceAll(name, ' '), employers);
}
