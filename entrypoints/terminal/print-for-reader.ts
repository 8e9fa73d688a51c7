import {
  check,
  type Finding,
  type Fix,
  type Locale,
  leadsTo,
  locales,
  type Policy,
  rules,
  uniquenessWords,
  type Wording,
} from '../../core/index.ts';

/** Prints a text with its findings marked, what / why / instead of each, and the fixes, in the text's language. */
export function printForReader(text: string, policy: Policy): void {
  const verdict = check({ text, kind: 'post', network: 'x' }, policy);
  console.log(text);
  if (verdict.findings.length === 0) {
    console.log(`\n✓ ${verdict.gate}`);
    return;
  }
  console.log(underline(text, verdict.findings));
  for (const finding of verdict.findings) {
    const { what, why, instead } = wordingOf(finding.rule, verdict.languages[0]);
    console.log(`\n● ${finding.rule} (${finding.severity})\n  ${what}\n  ${why}\n  ${instead}`);
    const words = localeOf(verdict.languages[0]).uniquenessText;
    if (finding.estimate !== undefined)
      console.log(`  ≈ ${uniquenessWords(finding.estimate, words, text, policy.city).sentence}`);
    for (const fix of finding.fixes ?? [])
      console.log(`  → ${[describe(fix), leadsTo(fix, words)].filter(Boolean).join(' → ')}`);
  }
  console.log(`\ngate: ${verdict.gate}`);
}

function wordingOf(id: string, language: string | undefined): Wording {
  const rule = rules.find((one) => one.id === id);
  const none = { what: id, why: '', instead: '' };
  return localeOf(language).wordings[id] ?? rule?.wording ?? none;
}

function localeOf(language: string | undefined): Locale {
  return Object.values(locales).find((one) => one.id === language) ?? locales.en;
}

const signs = { note: '·', warning: '~', stop: '^' } as const;

function underline(text: string, findings: readonly Finding[]): string {
  const line = Array.from({ length: text.length }, () => ' ');
  for (const finding of [...findings].reverse())
    for (const { start, end } of finding.spans) line.fill(signs[finding.severity], start, end);
  return line.join('').trimEnd();
}

function describe(fix: Fix): string {
  if (fix.kind === 'reply') return fix.reply;
  if (fix.kind === 'insert') return `+ ${fix.text}`;
  return fix.edits.map(({ span, insert }) => `${span.start}-${span.end}: “${insert}”`).join(', ');
}
