import { countries } from '../../core/countries/index.ts';
import { catalogue } from '../../core/index.ts';

/** Files under `assets/catalogue/` that are made from the rules and the countries, by name; for pages that carry no reader. */
export function packedCatalogue(): Readonly<Record<string, string>> {
  const rules = Object.entries(catalogue).flatMap(([chapter, members]) =>
    members.map((rule) => ({ chapter, ...rule })),
  );
  const facts = rules.map(({ id, chapter, severity, audience, cites }) => ({
    id,
    chapter,
    severity,
    audience,
    cites,
  }));
  const wordings = Object.fromEntries(
    rules.map(({ id, wording: { what, why, instead } }) => [id, { what, why, instead }]),
  );
  const emergencies = Object.fromEntries(
    Object.values(countries).map(({ id, emergency }) => [id, emergency]),
  );
  return {
    'rules.packed.ts': module('ruleFacts', facts),
    'wordings-en.packed.ts': module('wordings', wordings),
    'emergencies.packed.ts': module('emergencies', emergencies),
  };
}

/** A TypeScript module with one constant. */
export function module(name: string, value: unknown): string {
  return `// Written by "npm run docs".\nexport const ${name} = ${JSON.stringify(value, null, 1)} as const;\n`;
}
