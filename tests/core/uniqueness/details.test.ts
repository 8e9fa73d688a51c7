import { describe, expect, it } from 'vitest';
import { countries } from '../../../core/countries/index.ts';
import { countryOf } from '../../../core/facts/regions.ts';
import { check, defaultPolicy, read } from '../../../core/index.ts';
import { beginsMelted } from '../../../core/reading/uniqueness/small-words.ts';
import { uniqueness } from '../../../core/reading/uniqueness.ts';

function readingOf(text: string) {
  return read({ text, kind: 'post', network: 'x' }, defaultPolicy);
}

function kinds(text: string): string[] {
  const reading = readingOf(text);
  const found = reading.people
    .map((person) => uniqueness(reading, defaultPolicy, person))
    .find((one) => one !== undefined);
  return (found?.told ?? []).map(({ detail }) => detail.kind);
}

/** The text after each fix of the combination. */
function rewritten(text: string): string[] {
  const { findings } = check({ text, kind: 'post', network: 'x' }, defaultPolicy);
  const fixes = findings.find(({ rule }) => rule === 'patient-combination')?.fixes ?? [];
  return fixes.flatMap((fix) =>
    fix.kind !== 'replace'
      ? []
      : [...fix.edits]
          .sort((a, b) => b.span.start - a.span.start)
          .reduce(
            (done, { span, insert }) => done.slice(0, span.start) + insert + done.slice(span.end),
            text,
          ),
  );
}

describe('what is told of a person', () => {
  it('takes no preposition before people alone as one before a town', () => {
    expect(kinds('Ayer acompañé con Vera a mi paciente de 82 años con gota')).toContain('one');
    expect(kinds('Hoy he visto a mi paciente de 82 años con gota, de Teruel')).not.toContain('one');
  });

  it('counts words of one list section once, so that a thing told in two words counts once', () => {
    const conditions = (text: string) => kinds(text).filter((kind) => kind === 'condition').length;
    expect(conditions('Mi paciente de 60 años en Soria tiene un tumor cerebral, un glioblastoma')).toBe(1);
    expect(conditions('Mi paciente de 60 años en Soria tiene párkinson y diabetes')).toBe(2);
  });

  it('knows the people of every country', () => {
    for (const { id } of Object.values(countries))
      expect(countryOf(id)?.population, id).toBeGreaterThan(1_000_000);
  });
});

describe('taking out', () => {
  it('knows a preposition that holds an article by the language', () => {
    const begins = (text: string, part: string) => {
      const start = text.indexOf(part);
      return beginsMelted(readingOf(text), { start, end: start + part.length });
    };
    expect(begins('Ho parlato della diagnosi con la paziente', 'della diagnosi')).toBe(true);
    expect(begins("Ho parlato dell'intervento con la paziente", "dell'intervento")).toBe(true);
    expect(begins('Hoy he visto al panadero en la consulta', 'al panadero')).toBe(true);
    expect(begins('Hoy he visto una alergia en la consulta', 'alergia en')).toBe(false);
    expect(begins('I saw Al yesterday with his mother', 'Al yesterday')).toBe(false);
  });

  it('leaves no small word behind where two patients are told of', () => {
    const texts = rewritten(
      'Varón de 50 años con hipertensión y apendicitis a los 25 años, camarero en Soria',
    );
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).not.toMatch(/(?<!\p{L})(?:a|de|los)\s?(?:,|\.|$|un |una )/u);
  });
});
