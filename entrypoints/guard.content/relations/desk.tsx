import { render } from 'preact';
import styles from '../../../components/relation-dialog.css?inline';
import { RelationDialog, type RelationOutcome } from '../../../components/relation-dialog.tsx';
import { asksStaff, locales, type Policy, type Question, questionFor } from '../../../core/index.ts';
import { interfaceLanguage } from '../../shared/interface-language.ts';
import { createAnnouncer } from '../announce.ts';
import { allDeep } from '../networks/dom.ts';
import type { Network } from '../networks/network.ts';
import { createOverlay, type Overlay } from '../overlay.ts';
import { speaksAs } from '../speaks-as.ts';
import { answerKindly } from './answer.ts';
import { attemptedTie } from './attempted.ts';
import { type Control, findAgain, shownName, tiedOf } from './control.ts';
import { createGrants } from './grants.ts';
import type { Keeper } from './keeper.ts';
import { isListOfPeople } from './list-of-people.ts';
import { createPassedKey } from './passed-key.ts';
import { createSpree } from './spree.ts';

/** Asks at buttons that tie two people, before the site acts. */
export interface Desk {
  /** Whether an event may go on. */
  lets(event: Event): boolean;
  /** Whether an event happens inside the question. */
  owns(event: Event): boolean;
  /** Takes back a question that is open. */
  close(): void;
}

interface Asking {
  readonly control: Control;
  readonly place: string;
  readonly giveBack: Element | null;
}

/** How often an open question looks whether the page has moved on, in milliseconds. */
const look = 250;
const buttons = 'button, [role="button"], a[href], [role="menuitem"], span:has(> svg)';

interface Context {
  policy(): Policy;
  readonly keeper: Keeper;
  /** Nothing is asked then. */
  isResting(): boolean;
  /** Whether the settings and what is remembered have arrived; nothing is decided before. */
  isReady(): boolean;
  readonly ready: Promise<unknown>;
}

export function createDesk(
  page: Window & typeof globalThis,
  network: Network,
  context: Context,
  signal: AbortSignal,
): Desk {
  const { keeper } = context;
  const spree = createSpree(page);
  const grants = createGrants(page);
  const passedKey = createPassedKey(page);
  let overlay: Overlay | undefined;
  let announce: ((text: string) => void) | undefined;
  let asking: Asking | undefined;
  let timer: ReturnType<typeof setInterval> | undefined;
  /** Buttons that were pressed before it was known what to ask. */
  const early = new Set<HTMLElement>();
  /** The button that is being pressed for the author at this moment. */
  let pressed: HTMLElement | undefined;
  /** The last click was on the question, or goes on with such a one: the second of a double click would fall through to the page. */
  let isEcho = false;

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
    const element = findAgain(control, network, allDeep(page.document, buttons));
    grants.give(control, element === undefined ? 'same-step' : 'second-step');
    if (element === undefined) return;
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
    const isStaffNext = asksStaff(tiedOf(control, network), policy);
    render(
      <RelationDialog
        text={text}
        name={name}
        question={question}
        level={policy.relations}
        asksStaff={isStaffNext}
        offersNext={!isStaffNext && (spree.isOffered() || isListOfPeople(control))}
        isRemembered={policy.memory && (control.person.handle ?? control.person.name) !== undefined}
        canInvite={(policy.fields.page ?? '') !== ''}
        onAnswer={(answer) => keeper.remember(control.person, answer)}
        onReply={(kind) => answerKindly(page, network, control.person, kind, policy)}
        onDone={(outcome) => finish(control, outcome)}
      />,
      overlay.layer,
    );
    const asked = question === 'staff' ? text.askStaff : text.askPatient;
    announce(text.announce.replace('{question}', asked.replace('{name}', name)));
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
    if (passedKey.covers(event, control)) return true;
    if (!isFree(control, event)) return false;
    passedKey.note(event, control);
    return true;
  };

  const isFree = (control: Control, event: Event): boolean => {
    const { policy } = speaksAs(network, page.document, context.policy());
    const tied = tiedOf(control, network);
    const question = questionFor(tied, keeper.answerOf(control.person), policy);
    if (question === 'none' || grants.cover(control)) return true;
    if (question === 'patient' && !asksStaff(tied, policy) && spree.covers(control, event)) {
      grants.give(control, 'second-step');
      return true;
    }
    ask(control, question, policy);
    return false;
  };

  /** Decides when it is known how, once for each button, and on the page of the press alone. */
  const later = (control: Control, event: Event): void => {
    const place = page.location.href;
    if (early.has(control.element)) return;
    early.add(control.element);
    void context.ready.then(() => {
      early.delete(control.element);
      if (asking !== undefined || place !== page.location.href) return;
      if (context.isResting() || isFree(control, event)) goOn(control);
    });
  };

  return {
    close,
    owns(event) {
      const isOurs = overlay?.owns(event) === true;
      if (event instanceof page.MouseEvent && event.isTrusted && event.type === 'click')
        isEcho = isOurs || (isEcho && event.detail > 1);
      return isOurs;
    },
    lets(event) {
      if (isEcho && event.isTrusted && event.type === 'click') return false;
      const control = attemptedTie(event, network);
      if (control === undefined || control.element === pressed) return true;
      if (asking !== undefined) {
        watch();
        if (asking !== undefined) return false;
      }
      if (event instanceof page.KeyboardEvent && event.repeat) return false;
      if (context.isReady()) return passes(control, event);
      later(control, event);
      return false;
    },
  };
}

/** The question takes its theme from the page, not from the paint of the button. */
function behind(button: HTMLElement): HTMLElement {
  return button.parentElement ?? button;
}
