import type { Control } from './control.ts';

/** For how long an answer serves, in milliseconds. */
const lifetime = 60_000;

/** What an answer serves for: the next press of the same button, which was gone, or the button that finishes what it began. */
export type Step = 'same-step' | 'second-step';

/** Who may pass once more without a question, for a minute. */
export interface Grants {
  give(who: Control, step: Step): void;
  cover(control: Control): boolean;
}

export function createGrants(page: Window): Grants {
  let granted: { readonly who: Control; readonly step: Step; readonly until: number } | undefined;
  return {
    give(who, step) {
      granted = { who, step, until: page.performance.now() + lifetime };
    },
    cover(control) {
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
