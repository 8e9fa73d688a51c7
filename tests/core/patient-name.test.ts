import { describe, expect, it } from 'vitest';
import { check, type Draft, defaultPolicy } from '../../core/index.ts';

function findingOf(draft: Partial<Draft> & { readonly text: string }) {
  return check({ kind: 'post', network: 'x', ...draft }, defaultPolicy).findings.find(
    (finding) => finding.rule === 'patient-name',
  );
}

function mended(text: string): string | undefined {
  const fix = findingOf({ text })?.fixes?.[0];
  if (fix?.kind !== 'replace') return undefined;
  return [...fix.edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((sum, { span, insert }) => sum.slice(0, span.start) + insert + sum.slice(span.end), text);
}

describe('patient-name', () => {
  it.each([
    ['Ayer operamos a Iker de una hernia', 'Ayer operamos a un paciente de una hernia'],
    ['Assunta ha tolto il gesso', 'Un paziente ha tolto il gesso'],
    [
      'Lovely to see Gloria walking again after her stroke',
      'Lovely to see a patient walking again after her stroke',
    ],
    ['Mañana empieza la quimio #TodosConIker', 'Mañana empieza la quimio'],
  ])('%s is mended with one click', (text, expected) => {
    expect(mended(text)).toBe(expected);
  });

  it('stops the post', () => {
    expect(findingOf({ text: 'Ayer operamos a Iker de una hernia' })?.severity).toBe('stop');
  });

  it('counts the person replied to as a patient only where care is spoken of', () => {
    const replyTo = { name: 'Yolanda Prieto', text: 'Gracias por todo' };
    expect(findingOf({ kind: 'reply', replyTo, text: 'Yolanda, la biopsia salió bien' })).toBeDefined();
    expect(
      findingOf({ kind: 'reply', replyTo, text: 'Gracias a ti, Yolanda, buen fin de semana' }),
    ).toBeUndefined();
  });

  it.each(['Name: Mark Bell, RN', 'Nombre: Marta Gil, enfermera'])('%s: a profile is silent', (text) => {
    expect(findingOf({ kind: 'profile', text })).toBeUndefined();
  });
});
