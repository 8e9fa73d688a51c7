import type { Level } from '../../core/policy.ts';
import { readChoices } from '../../core/policy-document.ts';
import type { Choices } from './settings.ts';

/** The levels that the person has set, by rule. */
export function levelsOf(chosen: Choices): Readonly<Record<string, Level>> {
  return readChoices(chosen).chosen.levels ?? {};
}
