import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check, defaultPolicy, type Finding, locales, type Policy, type Role, rules } from '../core/index.ts';
import { ownTerms } from './examples/own-terms.ts';
import { type ExampleLine, parseExamples } from './examples/parse.ts';

const folder = join(import.meta.dirname, 'examples');
/** Examples of each sort that a rule has in each language, at least. */
const fewest = 12;
/** The catalogue is whole with this many rules. */
const wholeCatalogue = 35;
/** Nothing in this file may be flagged above a note by any rule. */
const everyday = 'everyday';

const policies = new Map<Role, Policy>();
function policyOf(role: Role): Policy {
  const known = policies.get(role) ?? { ...defaultPolicy, role, ownTerms };
  policies.set(role, known);
  return known;
}

function findingsOf(example: ExampleLine): readonly Finding[] {
  return check(example.draft, policyOf(example.role)).findings;
}

/** A line that the reading still gets wrong says so in its reason; once it is right, the test asks to take the word out. */
function isKnownMiss(line: ExampleLine): boolean {
  return line.reason?.includes('known miss') ?? false;
}

function table(language: string, name: string): readonly ExampleLine[] {
  const file = join(folder, language, `${name}.txt`);
  return existsSync(file) ? parseExamples(readFileSync(file, 'utf8'), `${language}/${name}.txt`) : [];
}

for (const language of Object.keys(locales)) {
  const names = existsSync(join(folder, language))
    ? readdirSync(join(folder, language))
        .filter((file) => file.endsWith('.txt'))
        .map((file) => file.slice(0, -'.txt'.length))
    : [];

  describe.each(names)(`${language} %s`, (name) => {
    const lines = table(language, name);

    it('belongs to a rule and has lines', () => {
      const isKnown = name === everyday || rules.some((rule) => rule.id === name);
      expect(isKnown, `no rule is called ${name}: rename the file or register the rule`).toBe(true);
      expect(lines.length, `${language}/${name}.txt is empty: write examples`).toBeGreaterThan(0);
    });

    const judge = (_text: string, line: ExampleLine): void => {
      const findings = findingsOf(line);
      const own = findings.filter((finding) =>
        name === everyday ? finding.severity !== 'note' : finding.rule === name,
      );
      const place = `${language}/${name}.txt:${line.line}`;
      const fired = findings.map((finding) => finding.rule).join(', ') || 'nothing';
      if (!line.flagged) {
        expect(own, `${place} is fine but was flagged (${fired}): narrow the rule`).toEqual([]);
        return;
      }
      expect(own.length, `${place} was missed (fired: ${fired}): widen the rule`).toBeGreaterThan(0);
      if (line.places.length === 0) return;
      const isMarked = own.some((finding) =>
        finding.spans.some((span) => line.places.some((one) => span.start < one.end && one.start < span.end)),
      );
      expect(isMarked, `${place} was flagged elsewhere than at [[ ]]: move the marks or the span`).toBe(true);
    };
    const rows = (areMisses: boolean) =>
      lines.filter((line) => isKnownMiss(line) === areMisses).map((line) => [line.draft.text, line] as const);
    it.each(rows(false))('%s', judge);
    it.fails.each(rows(true))('known miss: %s', judge);
  });
}

describe('every rule is shown by examples', () => {
  it.skipIf(rules.length < wholeCatalogue)(`${fewest} flagged and ${fewest} fine in each language`, () => {
    const short = rules.flatMap((rule) =>
      Object.keys(locales).flatMap((language) => {
        const lines = table(language, rule.id);
        const flagged = lines.filter((line) => line.flagged).length;
        const fine = lines.length - flagged;
        return flagged < fewest || fine < fewest ? [`${language}/${rule.id}: ✗ ${flagged}, ✓ ${fine}`] : [];
      }),
    );
    expect(short, 'write more examples').toEqual([]);
  });
});
