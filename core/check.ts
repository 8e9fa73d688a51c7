import { accountPolicy, isOff } from './account-policy.ts';
import { allowed } from './allowed.ts';
import type { Draft } from './draft.ts';
import type { Estimate, Finding, Fix, Severity, Verdict } from './finding.ts';
import type { Policy } from './policy.ts';
import { read } from './reading/index.ts';
import type { Mention, Reading } from './reading/reading.ts';
import { graver, refine, strictestGate } from './refine.ts';
import type { Match, Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import { isSpoken } from './spoken.ts';

/** Judges a draft: read once, ask every rule that addresses this role, refine. Pure and synchronous. */
export function check(draft: Draft, policy: Policy): Verdict {
  return judge(read(draft, policy), policy);
}

/** Judges a reading that was made before, in the role of the account that posts. */
export function judge(reading: Reading, settled: Policy): Verdict {
  const policy = accountPolicy(reading.draft, settled);
  const asked = isOff(reading.draft.network, policy) ? [] : rulesFor(policy);
  const findings = refine(
    allowed(
      asked.flatMap((rule) => ask(rule, reading, policy)),
      reading,
      policy,
    ),
  );
  return { findings, gate: strictestGate(findings, policy), languages: reading.languages };
}

const kept = new WeakMap<Policy, readonly Rule[]>();

/** The rules that a policy asks; the same list for the same policy. */
function rulesFor(policy: Policy): readonly Rule[] {
  let asked = kept.get(policy);
  if (asked === undefined) {
    asked = rules.filter((rule) => applies(rule, policy));
    kept.set(policy, asked);
  }
  return asked;
}

function applies(rule: Rule, policy: Policy): boolean {
  return policy.levels[rule.id] !== 'off' && rule.audience.includes(policy.role);
}

function ask(rule: Rule, reading: Reading, policy: Policy): Finding[] {
  return [...rule.find(reading, policy)]
    .filter((match) => isSpoken(rule.id, match, reading, policy))
    .map((match) => toFinding(rule, match, reading, policy));
}

function toFinding(rule: Rule, match: Match, reading: Reading, policy: Policy): Finding {
  return {
    rule: rule.id,
    severity: severityOf(rule, match, policy.levels[rule.id] as Severity | undefined),
    spans: match.spans
      .map(({ start, end }) => reading.original({ start, end }))
      .filter(({ start, end }) => start < end),
    ...(match.details === undefined ? {} : { details: match.details }),
    ...(match.estimate === undefined ? {} : { estimate: estimateInOriginal(match.estimate, reading) }),
    ...(match.fixes === undefined ? {} : { fixes: match.fixes.map((fix) => toOriginal(fix, reading)) }),
  };
}

/** A level below the rule's own holds for all that the rule says; one as high or higher is the least, and graver matches stay so. */
function severityOf(rule: Rule, match: Match, level: Severity | undefined): Severity {
  const own = match.severity ?? rule.severity;
  if (level === undefined) return own;
  const isLowered = level !== graver(level, rule.severity);
  return isLowered ? level : graver(level, own);
}

function estimateInOriginal(estimate: Estimate, { original }: Reading): Estimate {
  return {
    ...estimate,
    ...(estimate.place === undefined ? {} : { place: original(estimate.place) }),
    counted: estimate.counted.map(({ kind, spans }) => ({
      kind,
      spans: spans.map((span) => original(span)),
    })),
  };
}

function toOriginal(fix: Fix, reading: Reading): Fix {
  if (fix.kind !== 'replace') return fix;
  return { ...fix, edits: fix.edits.map((edit) => ({ ...edit, span: reading.original(edit.span) })) };
}

/** What a reading found, by offsets into the text as the author wrote it. */
export function mentions(reading: Reading): readonly Mention[] {
  return reading.mentions.map((mention) => ({ ...mention, ...reading.original(mention) }));
}
