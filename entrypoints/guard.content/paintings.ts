import type { Painting } from './marks.ts';
import type { Session } from './session.ts';

/** What a box wants painted: its findings as last read. */
export function paintings(session: Session): readonly Painting[] {
  return (session.state?.findings ?? []).map((finding) => ({
    severity: finding.severity,
    ranges: session.ranges(finding.spans),
  }));
}
