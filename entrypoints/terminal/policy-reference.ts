import { policyPages } from '../../core/locales/policy-pages.ts';
import { managedSchema } from '../../core/managed-schema.ts';
import { policyDocument } from '../../core/policy-schema.ts';
import { describe } from '../../core/schema-words.ts';

/** `managed_schema.json` as it ships. */
export function schemaText(): string {
  return `${JSON.stringify(managedSchema(policyPages.en.settings), null, 2)}\n`;
}

/** A Markdown table of every setting. */
export function reference(): string {
  const { settings } = policyPages.en;
  const rows = Object.entries(policyDocument).map(
    ([key, schema]) =>
      `| \`${key}\` | ${escaped(describe(schema))} | ${escaped(settings[key as keyof typeof settings])} |`,
  );
  return ['| setting | takes | what it does |', '|---|---|---|', ...rows, ''].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('|', '\\|');
}
