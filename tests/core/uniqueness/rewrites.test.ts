import { describe, expect, it } from 'vitest';
import { check, defaultPolicy, type Fix, read } from '../../../core/index.ts';
import { uniqueness } from '../../../core/reading/uniqueness.ts';

type Replace = Extract<Fix, { kind: 'replace' }>;

function draftOf(text: string) {
  return { text, kind: 'post', network: 'x' } as const;
}

function replacements(text: string): Replace[] {
  const { findings } = check(draftOf(text), defaultPolicy);
  const fixes = findings.find(({ rule }) => rule === 'patient-combination')?.fixes ?? [];
  return fixes.filter((fix) => fix.kind === 'replace');
}

function after(text: string, { edits }: Replace): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((done, { span, insert }) => done.slice(0, span.start) + insert + done.slice(span.end), text);
}

function people(text: string): number | undefined {
  const reading = read(draftOf(text), defaultPolicy);
  return reading.people
    .map((person) => uniqueness(reading, defaultPolicy, person)?.fit.people)
    .find((found) => found !== undefined);
}

describe('a rewrite', () => {
  it.each([
    ['two days told apart', 'Ayer operé a una paciente, monja de Segovia con diabetes, y el sábado volvió'],
    ['two days told apart', 'Yesterday I admitted a 45-year-old with leukaemia and on Saturday he went home'],
    [
      'two days told apart',
      'Ieri ho operato una paziente, suora di Siena con il diabete, e sabato è tornata',
    ],
    ['an owner, who stays', "Saw the vicar's patient with gout in Exeter yesterday"],
    ['an owner, who stays', "I have a patient with epilepsy, the vicar's. He lives in Exeter"],
  ])('promises no more than its text gives (%s): %s', (_what, text) => {
    const fixes = replacements(text);
    expect(fixes.length).toBeGreaterThan(0);
    for (const fix of fixes) {
      const rewritten = after(text, fix);
      expect(rewritten).not.toBe(text);
      const given = people(rewritten);
      if (given !== undefined && fix.fits !== undefined) expect(fix.fits, rewritten).toBeCloseTo(given, 3);
    }
  });

  it('is not offered where a click would change nothing', () => {
    for (const text of ["Saw the vicar's patient with gout today", "Our patient, the vicar's, has MND"])
      for (const fix of replacements(text)) expect(fix.edits).not.toEqual([]);
  });
});
