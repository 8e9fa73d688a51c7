import { policyDocument } from './policy-schema.ts';
import { defOf, type Schema, type Shape } from './salvage.ts';

/** A schema as Chromium's managed storage takes it; anything else keeps the extension from loading. */
export interface ManagedSchema {
  readonly type: 'object' | 'array' | 'string' | 'boolean' | 'number';
  readonly description?: string;
  readonly properties?: Readonly<Record<string, ManagedSchema>>;
  readonly additionalProperties?: ManagedSchema;
  readonly items?: ManagedSchema;
}

/**
 * The policy's schema for the manifest's `storage.managed_schema`: types only. Chromium drops a whole list or object for one wrong
 * item and tells nobody, so everything that is not a type is left to `settle`, which loses the item alone and says so.
 */
export function managedSchema(descriptions: Readonly<Record<string, string>>): ManagedSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(policyDocument).map(([key, schema]) => {
        const description = descriptions[key];
        return [key, { ...project(schema), ...(description === undefined ? {} : { description }) }];
      }),
    ),
  };
}

/** One schema in Chromium's words. */
export function project(schema: Schema): ManagedSchema {
  const def = defOf(schema);
  switch (def.type) {
    case 'optional':
    case 'readonly':
      return project(def.innerType);
    case 'object':
      return { type: 'object', properties: properties(def.shape) };
    case 'record':
      return { type: 'object', additionalProperties: project(def.valueType) };
    case 'array':
      return { type: 'array', items: project(def.element) };
    case 'boolean':
      return { type: 'boolean' };
    case 'number':
      return { type: 'number' };
    default:
      return { type: 'string' };
  }
}

function properties(shape: Shape): Readonly<Record<string, ManagedSchema>> {
  return Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, project(schema)]));
}
