import {
  type Draft,
  fill,
  filled,
  type LanguageId,
  type OfferedReply,
  openFields,
  type Policy,
  type ReplyUse,
  read,
  repliesFor,
  replyUses,
  type Situation,
} from '../../core/index.ts';
import { interfaceLanguage } from '../shared/interface-language.ts';
import type { Session } from './session.ts';
import { draftIn } from './surface.ts';

/** A reply as it would be inserted, and the fields that it leaves to the author. */
export interface FilledReply extends OfferedReply {
  readonly open: readonly string[];
}

/** Ready-made replies for one box, filled from the settings. */
export interface Offer {
  readonly language: LanguageId;
  /** Says that the message has arrived; for official accounts that answer. */
  readonly first: readonly FilledReply[];
  readonly fitting: readonly FilledReply[];
  readonly others: readonly FilledReply[];
}

const uses: Readonly<Record<string, ReplyUse>> = replyUses;

/** How many words a draft must have before its language is told from it. */
const tellingWords = 4;

/** What fits where, most likely first. */
const situations: Readonly<Record<Draft['kind'], readonly Situation[]>> = {
  post: ['delay', 'holiday', 'agenda', 'crisis', 'correction', 'invite', 'thanks'],
  reply: ['review', 'thanks', 'question'],
  message: ['question', 'friend-request', 'reminder', 'delay'],
  invitation: ['friend-request'],
  profile: [],
};

/** Replies for what is being written and answered; without a `language`, in that of the draft, else of what it answers. */
export function offerFor(session: Session, settled: Policy, language?: LanguageId): Offer {
  const { draft, policy } = draftIn(session.surface, session.state?.snapshot.text ?? '', settled);
  const chosen = language ?? languageFor(draft, session, policy);
  const all = filledFor(policy, chosen);
  const isAnswer = draft.kind === 'reply' || draft.kind === 'message';
  const isFirst = ({ id }: OfferedReply): boolean => isAnswer && uses[id]?.acknowledges === true;
  const advised = adviceOf(session);
  const places = [...advised, ...fittingIds(draft, policy, chosen)];
  const place = ({ id }: OfferedReply): number => places.indexOf(id);
  return {
    language: chosen,
    first: all.filter(isFirst),
    fitting: all
      .filter((one) => !isFirst(one) && place(one) >= 0)
      .sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || place(a) - place(b)),
    others: all.filter((one) => !isFirst(one) && place(one) < 0),
  };
}

/** All replies that a box may be given in a language, filled for the account that posts from it. */
export function repliesIn(session: Session, settled: Policy, language: LanguageId): readonly FilledReply[] {
  return filledFor(draftIn(session.surface, '', settled).policy, language);
}

function filledFor(policy: Policy, language: LanguageId): readonly FilledReply[] {
  return repliesFor(policy, language, policy.role).map((one) => ({
    ...one,
    text: filled(one.text, language, policy),
    open: openFields(fill(one.text, policy)),
  }));
}

/** Replies that a finding proposes. */
function adviceOf(session: Session): readonly string[] {
  return (session.state?.findings ?? []).flatMap(({ fixes = [] }) =>
    fixes.flatMap((fix) => (fix.kind === 'reply' ? [fix.reply] : [])),
  );
}

function fittingIds(draft: Draft, policy: Policy, language: LanguageId): readonly string[] {
  const asks = draft.replyTo?.text?.includes('?') === true;
  const fits = situations[draft.kind];
  const ordered = asks ? [...new Set<Situation>(['question', ...fits])] : fits;
  return ordered.flatMap((one) => repliesFor(policy, language, policy.role, one).map(({ id }) => id));
}

interface Heard {
  readonly answered: string;
  readonly policy: Policy;
  readonly language: LanguageId | undefined;
}

/** What a box answers is read once, not at each keystroke of the answer. */
const heard = new WeakMap<Session, Heard>();

function languageOfAnswered(draft: Draft, session: Session, policy: Policy): LanguageId | undefined {
  const answered = draft.replyTo?.text ?? '';
  if (answered.trim() === '') return undefined;
  const known = heard.get(session);
  if (known?.answered === answered && known.policy === policy) return known.language;
  const [language] = read({ ...draft, text: answered, replyTo: {} }, policy).languages;
  heard.set(session, { answered, policy, language });
  return language;
}

function languageFor(draft: Draft, session: Session, policy: Policy): LanguageId {
  const isTelling = draft.text.trim().split(/\s+/).length >= tellingWords;
  const own = isTelling ? session.state?.verdict.languages[0] : undefined;
  if (own !== undefined) return own as LanguageId;
  return languageOfAnswered(draft, session, policy) ?? interfaceLanguage(policy);
}
