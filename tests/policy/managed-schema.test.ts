import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { artefacts } from '../../core/artefacts/index.ts';
import { review } from '../../core/policy-review.ts';
import { policyDocument } from '../../core/policy-schema.ts';
import { reference, schemaText } from '../../entrypoints/terminal/policy-reference.ts';

const shipped = readFileSync(join(import.meta.dirname, '../../assets/public/managed_schema.json'), 'utf8');

describe('managed_schema.json', () => {
  test('is in step with the policy', () => {
    expect(shipped, 'npm run policy:schema writes it anew').toBe(schemaText());
    expect(Object.keys(JSON.parse(shipped).properties)).toEqual(Object.keys(policyDocument));
  });

  test('says nothing that Chromium refuses to load', () => {
    const walk = (schema: Readonly<Record<string, unknown>>, path: string): void => {
      expect(['object', 'array', 'string', 'boolean', 'number'], path).toContain(schema.type);
      const allowed = ['type', 'description', 'properties', 'additionalProperties', 'items'];
      expect(
        Object.keys(schema).filter((key) => !allowed.includes(key)),
        path,
      ).toEqual([]);
      if (schema.type === 'array') expect(schema.items, path).toBeDefined();
      if (path === '') expect(schema.additionalProperties).toBeUndefined();
      for (const [key, own] of Object.entries(schema.properties ?? {})) walk(own, `${path}.${key}`);
      for (const inner of [schema.items, schema.additionalProperties])
        if (inner !== undefined) walk(inner as Readonly<Record<string, unknown>>, `${path}[]`);
    };
    walk(JSON.parse(shipped), '');
  });
});

describe('the deploy guide', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../assets/deploy/README.md'), 'utf8');

  test('has the table of settings as it is now', () => {
    expect(guide, 'npm run --silent policy -- reference prints it').toContain(reference().trim());
  });

  test('shows policies that are sound, and every target', () => {
    const policies = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => json.trim());
    expect(policies.length).toBeGreaterThan(1);
    for (const json of policies) {
      const { mistakes, advice } = review(
        JSON.parse(json.startsWith('{') ? json : `{"organisation":{"name":"N"},${json}}`),
      );
      expect([...mistakes, ...advice]).toEqual([]);
    }
    for (const { id, file } of artefacts) {
      expect(guide).toContain(`\`${id}\``);
      expect(guide).toContain(file);
    }
  });
});
