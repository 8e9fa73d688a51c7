import { accountPolicy, type Policy } from '../../core/index.ts';
import { answer, type PageState } from '../shared/page-talk.ts';
import type { Director } from './director.ts';
import type { Network } from './networks/network.ts';
import type { Session } from './session.ts';
import { canHold, draftOf, policyFor } from './surface.ts';

interface Context {
  readonly network: Network;
  policy(): Policy;
  /** Absent: no box has been used yet. */
  director(): Director | undefined;
}

/** Tells the popup how this page is guarded, opens a card or inserts a reply for it. */
export function answerPopup(page: Document, context: Context, signal: AbortSignal): void {
  answer(async (question) => {
    const director = context.director();
    switch (question.sigilo) {
      case 'state':
        return stateOf(page, context, director?.current());
      case 'open':
        return director?.openAt(question.index) ?? false;
      case 'insert':
        return (await director?.insert(question.text)) ?? false;
    }
  }, signal);
}

function stateOf(page: Document, { network, policy }: Context, session: Session | undefined): PageState {
  const account = session?.surface.composer.account?.(session.surface.box) ?? network.account(page);
  const where = { id: network.id, name: network.name };
  const own = account === undefined ? {} : { account };
  if (session === undefined) {
    const draft = { text: '', kind: 'post', network: network.id, ...own } as const;
    const isPage = account?.isPage === true;
    const basic = isPage ? { ...policy(), role: 'official' as const } : policy();
    return { network: where, ...own, role: accountPolicy(draft, basic).role };
  }
  const { surface, state } = session;
  const text = state?.snapshot.text ?? '';
  return {
    network: where,
    ...own,
    role: accountPolicy(draftOf(surface, text), policyFor(surface, policy())).role,
    box: {
      canHold: canHold(surface),
      findings: (state?.findings ?? []).map(({ rule, severity }) => ({ rule, severity })),
      language: state?.verdict.languages[0] ?? '',
    },
  };
}
