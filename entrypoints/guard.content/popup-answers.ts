import type { Policy } from '../../core/index.ts';
import { answer, type PageState } from '../shared/page-talk.ts';
import type { Director } from './director.ts';
import type { Network } from './networks/network.ts';
import type { Session } from './session.ts';
import { speaksAs } from './speaks-as.ts';
import { canHold } from './surface.ts';

interface Context {
  readonly network: Network;
  policy(): Policy;
  /** Absent: no box has been used yet. */
  director(): Director | undefined;
}

/** Tells our own pages how this page is guarded and where it is, opens a card or inserts a reply for them. */
export function answerPopup(page: Document, context: Context, signal: AbortSignal): void {
  answer(async (question) => {
    const director = context.director();
    switch (question.sigilo) {
      case 'state':
        return stateOf(page, context, director?.current());
      case 'address':
        return page.location.href;
      case 'open':
        return director?.openAt(question.index) ?? false;
      case 'insert':
        return (await director?.insert(question.reply, question.language)) ?? false;
    }
  }, signal);
}

function stateOf(page: Document, { network, policy }: Context, session: Session | undefined): PageState {
  const speaker = speaksAs(network, page, policy(), session?.surface);
  return {
    network: { id: network.id, name: network.name },
    ...(speaker.account === undefined ? {} : { account: speaker.account }),
    role: speaker.policy.role,
    ...(session === undefined ? {} : { box: boxOf(session) }),
  };
}

function boxOf({ surface, state, health }: Session): NonNullable<PageState['box']> {
  return {
    health,
    canHold: canHold(surface),
    findings: (state?.findings ?? []).map(({ rule, severity }) => ({ rule, severity })),
    language: state?.verdict.languages[0] ?? '',
  };
}
