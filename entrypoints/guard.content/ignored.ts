import type { Finding } from '../../core/index.ts';

/** What the author has waved through in one box, until its post is gone. Kept in memory only. */
export interface Ignored {
  has(finding: Finding, text: string): boolean;
  /** This rule about these very words. */
  once(finding: Finding, text: string): void;
  /** This rule in the whole post. */
  forPost(finding: Finding): void;
  clear(): void;
}

export function createIgnored(): Ignored {
  const rules = new Set<string>();
  const places = new Set<string>();
  return {
    has: (finding, text) => rules.has(finding.rule) || places.has(placeOf(finding, text)),
    once: (finding, text) => void places.add(placeOf(finding, text)),
    forPost: (finding) => void rules.add(finding.rule),
    clear: () => {
      rules.clear();
      places.clear();
    },
  };
}

function placeOf(finding: Finding, text: string): string {
  return [finding.rule, ...finding.spans.map(({ start, end }) => text.slice(start, end))].join('\u0000');
}
