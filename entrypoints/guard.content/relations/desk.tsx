import { render } from 'preact';
import styles from '../../../components/relation-dialog.css?inline';
import { RelationDialog, type RelationOutcome } from '../../../components/relation-dialog.tsx';
import {
  accountPolicy,
  asksStaff,
  locales,
  type Policy,
  type Question,
  questionFor,
} from '../../../core/index.ts';
import { interfaceLanguage } from '../../shared/interface-language.ts';
import { createAnnouncer } from '../announce.ts';
import { allDeep } from '../networks/dom.ts';
import type { Network } from '../networks/network.ts';
import { createOverlay, type Overlay } from '../overlay.ts';
import { answerKindly } from './answer.ts';
import { attemptedTie } from './attempted.ts';
import { type Control, findAgain, tiedOf } from './control.ts';
import type { Keeper } from './keeper.ts';
import { createSpree } from './spree.ts';

/** Asks at buttons that tie two people, before the site acts. */
export interface Desk {
  /** Whether an event may go on. */
  lets(event: Event): boolean;
  /** Whether an event happens inside the question. */
  owns(event: Event): boolean;
}

interface Asking {
  readonly control: Control;
  readonly place: string;
  readonly giveBack: Element | null;
}

/** How often an open question looks whether the page has moved on, and how long one "yes" serves a second step, in milliseconds. */
const look = 250;
const secondStep = 60_000;
const buttons = 'button, [role="button"], a[href], [role="menuitem"], span:has(> svg)';
const longestName = 60;

export function createDesk(
  page: Window & typeof globalThis,
  network: Network,
  context: { policy(): Policy; readonly keeper: Keeper },
  signal: AbortSignal,
): Desk {
  const { keeper } = context;
  const spree = createSpree(page);
  let overlay: Overlay | undefined;
  let announce: ((text: string) => void) | undefined;
  let asking: Asking | undefined;
  let timer: ReturnType<typeof setInterval> | undefined;
  /** The button that is being pressed for the author at this moment. */
  let pressed: HTMLElement | undefined;
  /** Who may pass once more: the button was gone, or a second step follows. */
  let granted: { readonly who: Control; readonly until: number; readonly isForSecond: boolean } | undefined;

  const policyHere = (): Policy => {
    const account = network.account(page.document);
    const policy = context.policy();
    if (account?.isPage === true && policy.role !== 'official') return { ...policy, role: 'official' };
    const { handle, name } = account ?? {};
    const own = { ...(handle ? { handle } : {}), ...(name ? { name } : {}) };
    return accountPolicy({ text: '', kind: 'invitation', network: network.id, account: own }, policy);
  };

  const close = (): void => {
    clearInterval(timer);
    const { giveBack } = asking ?? {};
    const hadFocus = overlay?.focused() != null;
    asking = undefined;
    if (overlay !== undefined) render(null, overlay.layer);
    if (hadFocus && giveBack instanceof page.HTMLElement && giveBack.isConnected)
      giveBack.focus({ preventScroll: true });
  };
  signal.addEventListener('abort', close);

  /** Presses the button for the author, once; where the page has drawn it anew, the new one. */
  const goOn = (control: Control): void => {
    granted = { who: control, until: page.performance.now() + secondStep, isForSecond: true };
    const element = findAgain(control, network, allDeep(page.document, buttons));
    if (element === undefined) {
      granted = { ...granted, isForSecond: false };
      return;
    }
    pressed = element;
    element.click();
    pressed = undefined;
  };

  const finish = (control: Control, outcome: RelationOutcome): void => {
    if (asking?.control !== control) return;
    close();
    if (outcome.answer !== undefined) keeper.remember(control.person, outcome.answer);
    if (outcome.answer === 'no') spree.count();
    if (outcome.isForNext === true) spree.begin(control);
    if (outcome.goesOn) goOn(control);
  };

  const ask = (control: Control, question: Exclude<Question, 'none'>, policy: Policy): void => {
    overlay ??= createOverlay(page.document, signal, styles);
    announce ??= createAnnouncer(overlay.region, signal).now;
    asking = { control, place: page.location.href, giveBack: page.document.activeElement };
    overlay.moveTo(behind(control.element));
    const text = locales[interfaceLanguage(policy)].relations;
    const name = shownName(control) ?? text.somebody;
    render(
      <RelationDialog
        text={text}
        name={name}
        question={question}
        level={policy.relations}
        asksStaff={asksStaff(tiedOf(control, network), policy)}
        offersNext={spree.isOffered()}
        isRemembered={policy.memory && (control.person.handle ?? control.person.name) !== undefined}
        canInvite={(policy.fields.page ?? '') !== ''}
        onAnswer={(answer) => keeper.remember(control.person, answer)}
        onReply={(kind) => answerKindly(page, network, control.person, kind, policy)}
        onDone={(outcome) => finish(control, outcome)}
      />,
      overlay.layer,
    );
    announce(text.announce.replace('{question}', text.askPatient.replace('{name}', name)));
    timer = setInterval(watch, look);
  };

  /** A question about a page that has gone goes with it; one that the page has thrown out with its dialog comes back. */
  const watch = (): void => {
    if (asking === undefined || overlay === undefined) return;
    if (asking.place !== page.location.href) close();
    else if (!overlay.layer.isConnected)
      overlay.moveTo(
        asking.control.element.isConnected ? behind(asking.control.element) : page.document.body,
      );
  };

  /** Decides on a button; false: it is asked about now. */
  const passes = (control: Control, event: Event): boolean => {
    const policy = policyHere();
    const question = questionFor(tiedOf(control, network), keeper.answerOf(control.person), policy);
    if (question === 'none' || isGranted(control)) return true;
    if (question === 'patient' && spree.covers(control, event)) return true;
    ask(control, question, policy);
    return false;
  };

  const isGranted = (control: Control): boolean => {
    if (granted === undefined || granted.until < page.performance.now()) return false;
    if (!isSame(granted.who, control)) return false;
    if (granted.isForSecond) return control.relation.isSecondStep === true;
    granted = undefined;
    return true;
  };

  return {
    owns: (event) => overlay?.owns(event) === true,
    lets(event) {
      const control = attemptedTie(event, network);
      if (control === undefined || control.element === pressed) return true;
      if (asking !== undefined) {
        watch();
        if (asking !== undefined) return false;
      }
      if (event instanceof page.KeyboardEvent && event.repeat) return false;
      if (keeper.isReady) return passes(control, event);
      void keeper.ready.then(() => {
        if (asking === undefined && passes(control, event)) goOn(control);
      });
      return false;
    },
  };
}

function isSame(one: Control, other: Control): boolean {
  const [a, b] = [one.person, other.person];
  return a.handle !== undefined && b.handle !== undefined
    ? a.handle.toLowerCase() === b.handle.toLowerCase()
    : a.name !== undefined && a.name === b.name;
}

/** The question takes its theme from the page, not from the paint of the button. */
function behind(button: HTMLElement): HTMLElement {
  return button.parentElement ?? button;
}

/** The name, else the handle where it is one that people know. */
function shownName({ person: { name, handle } }: Control): string | undefined {
  const shown = name ?? (handle !== undefined && /\p{L}/u.test(handle) ? `@${handle}` : undefined);
  return shown !== undefined && shown.length > longestName
    ? `${[...shown].slice(0, longestName).join('')}…`
    : shown;
}
