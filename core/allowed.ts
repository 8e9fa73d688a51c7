import type { Finding, Span } from './finding.ts';
import { floorRules } from './levels.ts';
import { covers, minded, type OwnMatch } from './own-terms.ts';
import type { Policy } from './policy.ts';
import type { Reading } from './reading/reading.ts';
import { ownMatches } from './reading-terms.ts';

/**
 * Takes allowed terms at their word: a finding that lies in them is gone, one about patient data stays as a note. A finding that
 * also points elsewhere, or at a term that is minded all the same, stays as it is; so does one of a rule whose level the organisation
 * has fixed, where the word is allowed by the person alone. Offsets of findings are into the draft's own text.
 */
export function allowed(findings: readonly Finding[], reading: Reading, policy: Policy): readonly Finding[] {
  if (findings.length === 0 || !policy.ownTerms.some(({ action }) => action === 'allow')) return findings;
  const matches = ownMatches(reading, policy.ownTerms);
  const placed = (some: readonly OwnMatch[]) => some.map((match): Span => reading.original(match));
  const fine = matches.filter(({ term }) => term.action === 'allow');
  if (fine.length === 0) return findings;
  const everywhere = placed(fine);
  const byOrganisation = placed(fine.filter(({ term }) => term.by !== 'person'));
  const stays = placed(minded(matches));
  return findings.flatMap((finding) => {
    const lies = (places: readonly Span[]) =>
      finding.spans.every((span) => places.some((place) => covers(place, span)));
    const places = policy.fixedRules.includes(finding.rule) ? byOrganisation : everywhere;
    if (finding.spans.length === 0 || !lies(places) || lies(stays)) return [finding];
    return floorRules.includes(finding.rule) ? [{ ...finding, severity: 'note' as const }] : [];
  });
}
