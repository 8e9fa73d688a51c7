import type { Finding, Fix, Policy } from '../../core/index.ts';
import { applyEdits, edited } from './apply-fix.ts';
import { editsFor } from './presentation.ts';
import type { Session } from './session.ts';

/** What came of a fix: made; not made, because the text is another one by now; or not taken by the page, with the text to copy. */
export type Mended =
  | {
      readonly kind: 'done';
      /** What the rule still has to say of how many it could be. Absent: nothing. */
      readonly left?: Finding;
    }
  | { readonly kind: 'overtaken' }
  | { readonly kind: 'refused'; readonly corrected: string };

/** Makes a fix in the text that was judged last. Several rewrites are often made in a row, so after one the text is judged at once. */
export async function mend(session: Session, finding: Finding, fix: Fix, policy: Policy): Promise<Mended> {
  const text = session.state?.snapshot.text;
  if (text === undefined) return { kind: 'overtaken' };
  const edits = editsFor(fix, session, policy);
  const outcome = await applyEdits(session.surface, text, edits);
  if (outcome === 'refused') return { kind: 'refused', corrected: edited(text, edits) };
  if (outcome === 'overtaken') {
    session.look();
    return { kind: 'overtaken' };
  }
  const left = finding.estimate === undefined ? undefined : again(session, finding.rule);
  return { kind: 'done', ...(left === undefined ? {} : { left }) };
}

function again(session: Session, rule: string): Finding | undefined {
  try {
    return session.judge().findings.find((one) => one.rule === rule && one.estimate !== undefined);
  } catch {
    return undefined;
  }
}
