import type { Scanner } from './scanner.ts';
import { initials } from './scanners/initials.ts';
import { personName } from './scanners/person-name.ts';
import { tribute } from './scanners/tribute.ts';

/** Scanners that need only the text, in order of precedence. They run before the lexicon; grammars may name what they find. */
export const textScanners: readonly Scanner[] = [];

/** Scanners that weigh the lexicon's terms as evidence (names, places). They run after it. */
export const evidenceScanners: readonly Scanner[] = [personName, initials, tribute];
