import type { Artefact } from './artefact.ts';
import { chromeGpo } from './chrome-gpo.ts';
import { chromeLinux } from './chrome-linux.ts';
import { chromeos } from './chromeos.ts';
import { edge } from './edge.ts';
import { firefox } from './firefox.ts';
import { intune } from './intune.ts';
import { jamf } from './jamf.ts';
import { plain } from './plain.ts';

export { type Artefact, type PlainPolicy, type Target, unknownExtension } from './artefact.ts';
export { plain as plainPolicy } from './plain.ts';

/** Every way to hand a policy to a browser. */
export const artefacts: readonly Artefact[] = [chromeGpo, chromeLinux, chromeos, edge, intune, jamf, firefox];

/** The policy in a file of any of these kinds, or in plain JSON. Throws an `Error` with what is wrong with it. */
export function readPolicyFile(text: string): {
  readonly policy: Readonly<Record<string, unknown>>;
  readonly kind: string;
} {
  const own = text.startsWith('\ufeff') ? text.slice(1) : text;
  const artefact = [...artefacts, plain].find((one) => one.recognises(own)) ?? plain;
  return { policy: artefact.read(own), kind: artefact.name };
}
