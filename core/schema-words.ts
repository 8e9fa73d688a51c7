import { defOf, type Schema } from './salvage.ts';

/** What a schema takes, in words for a table of settings. */
export function describe(schema: Schema): string {
  const def = defOf(schema);
  switch (def.type) {
    case 'optional':
    case 'readonly':
      return describe(def.innerType);
    case 'enum':
      return Object.values(def.entries)
        .map((value) => `\`${value}\``)
        .join(', ');
    case 'array':
      return `list of ${describe(def.element)}`;
    case 'record':
      return `{ name: ${describe(def.valueType)} }`;
    case 'object':
      return `{ ${Object.entries(def.shape)
        .map(([key, own]) => `${key}${defOf(own).type === 'optional' ? '?' : ''}`)
        .join(', ')} }`;
    case 'boolean':
      return '`true`, `false`';
    case 'number':
      return 'number';
    default:
      return 'text';
  }
}
