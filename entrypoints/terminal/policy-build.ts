import { artefacts, readPolicyFile, unknownExtension } from '../../core/artefacts/index.ts';
import { artefactOf, handOut, isIdMissing, type Wanted } from '../../core/policy-handout.ts';
import { review } from '../../core/policy-review.ts';

/** An artefact, or why it was not written; remarks are for the admin's eyes. */
export interface Built {
  readonly text?: string;
  readonly remarks: readonly string[];
}

/** Writes a policy file for a browser. Throws an `Error` for an unknown target or a file that is no policy. */
export function buildPolicy(text: string, wanted: Wanted & { readonly isAnyway: boolean }): Built {
  const artefact = artefactOf(wanted.target);
  if (artefact === undefined)
    throw new Error(`--for needs one of: ${artefacts.map(({ id }) => id).join(', ')}`);
  const { sound, mistakes } = review(readPolicyFile(text).policy);
  const remarks = mistakes.map(({ path, reason }) => `✗ ${path || 'policy'}: ${reason}`);
  if (mistakes.length > 0 && !wanted.isAnyway)
    return { remarks: [...remarks, 'Nothing was written. --anyway writes what is sound.'] };
  return {
    text: handOut(artefact, sound, wanted),
    remarks: [
      ...remarks,
      ...(isIdMissing(artefact, wanted.extension)
        ? [`! Put the id of the extension in place of ${unknownExtension}, or give it with --id.`]
        : []),
      ...(wanted.isForced && artefact.forcedElsewhere !== undefined
        ? [`! This file cannot install Sigilo; --force is for: ${artefact.forcedElsewhere}`]
        : []),
      `Goes to: ${artefact.place}`,
    ],
  };
}
