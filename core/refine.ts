import type { Finding, GateMode, Severity, Span } from './finding.ts';
import type { Policy } from './policy.ts';

const severities: readonly Severity[] = ['note', 'warning', 'stop'];
const gates: readonly GateMode[] = ['open', 'confirm', 'justify', 'shut'];

/** After-steps, in order: merge what one rule says of one place, then sort by severity and place. */
export function refine(findings: readonly Finding[]): Finding[] {
  return sortByGravity(mergeSamePlace(findings));
}

/** One remark per rule and place: the graver one wins, the wider span stays. */
function mergeSamePlace(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings) {
    const index = kept.findIndex(
      (other) => other.rule === finding.rule && overlaps(other.spans, finding.spans),
    );
    const other = kept[index];
    if (other === undefined) kept.push(finding);
    else if (isGraver(finding, other)) kept[index] = finding;
  }
  return kept;
}

function overlaps(a: readonly Span[], b: readonly Span[]): boolean {
  if (a.length === 0 || b.length === 0) return a.length === b.length;
  return a.some((one) => b.some((other) => one.start < other.end && other.start < one.end));
}

/** The graver of two severities. */
export function graver(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) >= severities.indexOf(b) ? a : b;
}

function isGraver(a: Finding, b: Finding): boolean {
  const difference = severities.indexOf(a.severity) - severities.indexOf(b.severity);
  return difference !== 0 ? difference > 0 : width(a) > width(b);
}

function width(finding: Finding): number {
  return finding.spans.reduce((sum, span) => sum + span.end - span.start, 0);
}

function sortByGravity(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      severities.indexOf(b.severity) - severities.indexOf(a.severity) ||
      (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0),
  );
}

/** The strictest gate that a finding asks for. */
export function strictestGate(findings: readonly Finding[], policy: Policy): GateMode {
  let strictest = 0;
  for (const finding of findings)
    strictest = Math.max(strictest, gates.indexOf(policy.gate[finding.severity]));
  return gates[strictest] ?? 'open';
}
