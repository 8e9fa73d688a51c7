import type { Finding } from './finding.ts';
import { floorRules } from './levels.ts';
import { covers } from './own-terms.ts';
import type { Policy } from './policy.ts';
import type { Reading } from './reading/reading.ts';
import { ownMatches } from './reading-terms.ts';

/**
 * Takes allowed terms at their word: a finding that lies in them is gone, one about patient data stays as a note. A finding that
 * also points elsewhere stays as it is. Offsets of findings are into the draft's own text.
 */
export function allowed(findings: readonly Finding[], reading: Reading, policy: Policy): readonly Finding[] {
  if (findings.length === 0 || !policy.ownTerms.some(({ action }) => action === 'allow')) return findings;
  const places = ownMatches(reading, policy.ownTerms)
    .filter(({ term }) => term.action === 'allow')
    .map((match) => reading.original(match));
  if (places.length === 0) return findings;
  return findings.flatMap((finding) => {
    const isAllowed =
      finding.spans.length > 0 && finding.spans.every((span) => places.some((place) => covers(place, span)));
    if (!isAllowed || finding.rule === 'organisation-term') return [finding];
    return floorRules.includes(finding.rule) ? [{ ...finding, severity: 'note' as const }] : [];
  });
}
