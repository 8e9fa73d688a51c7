import type { Carried } from './carried.ts';
import type { Control } from './control.ts';

/** For how long an answer serves, in milliseconds. */
const lifetime = 60_000;

/** What an answer serves for: the next press of the same button, which was gone, or the button that finishes what it began. */
export type Step = 'same-step' | 'second-step';

/** Who may pass once more without a question, for a minute; on the page that a link leads to as well. */
export interface Grants {
  give(who: Control, step: Step): void;
  cover(control: Control): boolean;
}

export function createGrants(page: Window, carried: Carried): Grants {
  let granted: { readonly who: Control; readonly step: Step; readonly until: number } | undefined;
  return {
    give(who, step) {
      granted = { who, step, until: page.performance.now() + lifetime };
      if (step === 'second-step' && who.element.matches('a[href]'))
        carried.leave(who.person, Date.now() + lifetime);
    },
    cover(control) {
      if (control.relation.isSecondStep === true && carried.take(control.person))
        granted = { who: control, step: 'second-step', until: page.performance.now() + lifetime };
      if (granted === undefined || granted.until < page.performance.now()) return false;
      if (!isSame(granted.who, control)) return false;
      if (granted.step === 'second-step') return control.relation.isSecondStep === true;
      granted = undefined;
      return true;
    },
  };
}

function isSame(one: Control, other: Control): boolean {
  const [a, b] = [one.person, other.person];
  return a.handle !== undefined && b.handle !== undefined
    ? a.handle.toLowerCase() === b.handle.toLowerCase()
    : a.name !== undefined && a.name === b.name;
}
