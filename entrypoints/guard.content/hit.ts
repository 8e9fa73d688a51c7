import type { Finding } from '../../core/index.ts';
import type { Session } from './session.ts';

/** The finding under a click in a box, gravest first. Absent: there is none, or text is being selected. */
export function hitFinding(session: Session, event: MouseEvent): Finding | undefined {
  const findings = session.state?.findings ?? [];
  const selection = session.surface.box.ownerDocument.getSelection();
  if (selection !== null && !selection.isCollapsed) return undefined;
  return findings.find((finding) =>
    session
      .ranges(finding.spans)
      .some((range) =>
        [...range.getClientRects()].some((rect) => contains(rect, event.clientX, event.clientY)),
      ),
  );
}

function contains({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 3;
}
