import type { Scanner } from './scanner.ts';
import { email } from './scanners/email.ts';
import { handle } from './scanners/handle.ts';
import { identifiers } from './scanners/identifiers.ts';
import { initials } from './scanners/initials.ts';
import { careCentre, organisation } from './scanners/named-body.ts';
import { personName } from './scanners/person-name.ts';
import { phone } from './scanners/phone.ts';
import { placeName } from './scanners/place-name.ts';
import { postcode } from './scanners/postcode.ts';
import { said } from './scanners/said.ts';
import { tribute } from './scanners/tribute.ts';
import { url } from './scanners/url.ts';

/** Scanners that need only the text, in order of precedence. They run before the lexicon; grammars may name what they find. */
export const textScanners: readonly Scanner[] = [email, url, handle, identifiers, said, phone, postcode];

/** Scanners that weigh the lexicon's terms as evidence (names, places). They run after it. */
export const evidenceScanners: readonly Scanner[] = [
  careCentre,
  organisation,
  personName,
  initials,
  tribute,
  placeName,
];
