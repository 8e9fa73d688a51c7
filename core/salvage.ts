import * as z from 'zod/mini';
import type { RejectionCode, Rejections } from './rejection.ts';

export type Schema = z.core.$ZodType;
export type Shape = Readonly<Record<string, Schema>>;

/**
 * Keeps of a value what its schema allows: key by key in objects, item by item in lists; an item is kept or refused as a whole,
 * and so is a list that is marked `readonly`, since half an item could mean more than was meant. Absent: nothing could be kept. Never throws, never changes the value.
 */
export function salvage(schema: Schema, value: unknown, path: string, rejections: Rejections): unknown {
  const def = defOf(schema);
  switch (def.type) {
    case 'optional':
      return salvage(def.innerType, value, path, rejections);
    case 'object':
      return isStrict(def)
        ? leaf(schema, value, path, rejections)
        : object(schema, def, value, path, rejections);
    case 'array':
      return array(def, value, path, rejections);
    case 'record':
      return record(def, value, path, rejections);
    default:
      return leaf(schema, value, path, rejections);
  }
}

/** Keeps of an object what a shape allows; the shape's keys are all optional. */
export function salvageShape(
  shape: Shape,
  value: unknown,
  path: string,
  rejections: Rejections,
): Readonly<Record<string, unknown>> {
  if (!isPlain(value)) {
    rejections.add(path, 'no-settings');
    return {};
  }
  const kept: [string, unknown][] = [];
  for (const [key, own] of Object.entries(value)) {
    const place = path === '' ? key : `${path}.${key}`;
    const schema = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (schema === undefined) rejections.add(place, 'unknown');
    else {
      const one = salvage(schema, own, place, rejections);
      if (one !== undefined) kept.push([key, one]);
    }
  }
  return Object.fromEntries(kept);
}

/** Most names in a set of named values; what goes beyond is cut off and reported. */
const mostNames = 100;

const places = new WeakMap<readonly unknown[], readonly number[]>();

/** Where an item of a salvaged list stood before others were refused. */
export function placeIn(list: readonly unknown[], index: number): number {
  return places.get(list)?.[index] ?? index;
}

/** A list made of a salvaged one item by item, each told its place; they keep their places. */
export function mapInPlace<T, U>(list: readonly T[], make: (item: T, place: number) => U): readonly U[] {
  const made = list.map((item, index) => make(item, placeIn(list, index)));
  places.set(made, places.get(list) ?? [...list.keys()]);
  return made;
}

interface Def {
  readonly type: string;
  readonly shape: Shape;
  readonly element: Schema;
  readonly keyType: Schema;
  readonly valueType: Schema;
  readonly innerType: Schema;
  readonly catchall?: Schema;
  readonly entries: Readonly<Record<string, string>>;
  readonly format?: string;
  readonly checks?: readonly { readonly _zod: { readonly def: Readonly<Record<string, unknown>> } }[];
}

/** How a schema is made, for those who make something else of it. */
export function defOf(schema: Schema): Def {
  return schema._zod.def as unknown as Def;
}

function isStrict(def: Def): boolean {
  return def.catchall !== undefined && defOf(def.catchall).type === 'never';
}

function object(
  schema: Schema,
  { shape }: Def,
  value: unknown,
  path: string,
  rejections: Rejections,
): unknown {
  if (!isPlain(value)) {
    rejections.add(path, 'wrong-type', { expected: expected('object') });
    return undefined;
  }
  const kept = salvageShape(shape, value, path, rejections);
  if (Object.keys(kept).length === 0 && Object.keys(value).length > 0) return undefined;
  return leaf(schema, kept, path, rejections) === undefined ? undefined : kept;
}

function array({ element, checks }: Def, value: unknown, path: string, rejections: Rejections): unknown {
  if (!Array.isArray(value)) {
    rejections.add(path, 'wrong-type', { expected: expected('array') });
    return undefined;
  }
  const longest = limit(checks, 'max_length', 'maximum') ?? Number.POSITIVE_INFINITY;
  if (value.length > longest) rejections.add(path, 'too-many', { most: String(longest) });
  const kept: unknown[] = [];
  const at: number[] = [];
  for (let i = 0; i < Math.min(value.length, longest); i++) {
    const one = leaf(element, value[i], `${path}[${i}]`, rejections);
    if (one === undefined) continue;
    kept.push(one);
    at.push(i);
  }
  places.set(kept, at);
  return kept.length === 0 && value.length > 0 ? undefined : kept;
}

function record({ keyType, valueType }: Def, value: unknown, path: string, rejections: Rejections): unknown {
  if (!isPlain(value)) {
    rejections.add(path, 'wrong-type', { expected: expected('object') });
    return undefined;
  }
  const entries = Object.entries(value);
  if (entries.length > mostNames) rejections.add(path, 'too-many', { most: String(mostNames) });
  const kept: [string, unknown][] = [];
  for (const [key, own] of entries.slice(0, mostNames)) {
    const place = `${path}.${key}`;
    if (key === '__proto__') rejections.add(place, 'unknown');
    if (key === '__proto__' || leaf(keyType, key, place, rejections) === undefined) continue;
    const one = leaf(valueType, own, place, rejections);
    if (one !== undefined) kept.push([key, one]);
  }
  return Object.fromEntries(kept);
}

function leaf(schema: Schema, value: unknown, path: string, rejections: Rejections): unknown {
  const huge = tooLarge(schema, value);
  if (huge !== undefined) {
    rejections.add(`${path}${huge.path}`, 'too-many', { most: String(huge.most) });
    return undefined;
  }
  const parsed = z.safeParse(schema, value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  if (issue === undefined) return undefined;
  const { code, details } = faultOf(issue, value);
  const keys = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
  const inner = keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  rejections.add(`${path}${path === '' ? inner.slice(1) : inner}`, code, details);
  return undefined;
}

/** The first list or set of names inside an item that is longer than it may be: told before each of its entries is looked at. */
function tooLarge(
  schema: Schema,
  value: unknown,
): { readonly path: string; readonly most: number } | undefined {
  const { type, innerType, shape, checks } = defOf(schema);
  if (type === 'optional') return tooLarge(innerType, value);
  if (typeof value !== 'object' || value === null) return undefined;
  if (type === 'array' || type === 'record') {
    const most = type === 'record' ? mostNames : limit(checks, 'max_length', 'maximum');
    return most !== undefined && Object.keys(value).length > most ? { path: '', most } : undefined;
  }
  if (type !== 'object') return undefined;
  for (const [key, own] of Object.entries(shape)) {
    const inner = Object.hasOwn(value, key)
      ? tooLarge(own, (value as Readonly<Record<string, unknown>>)[key])
      : undefined;
    if (inner !== undefined) return { ...inner, path: `.${key}${inner.path}` };
  }
  return undefined;
}

interface Fault {
  readonly code: RejectionCode;
  readonly details?: Readonly<Record<string, string>>;
}

function faultOf(issue: z.core.$ZodIssue, value: unknown): Fault {
  switch (issue.code) {
    case 'invalid_type':
      return isMissing(value, issue.path)
        ? { code: 'missing' }
        : { code: 'wrong-type', details: { expected: expected(issue.expected) } };
    case 'invalid_value':
      if (isMissing(value, issue.path)) return { code: 'missing' };
      return { code: 'not-one-of', details: { choices: issue.values.map(String).join(', ') } };
    case 'too_big':
      return issue.origin === 'string'
        ? { code: 'too-long', details: { most: String(issue.maximum) } }
        : issue.origin === 'array'
          ? { code: 'too-many', details: { most: String(issue.maximum) } }
          : { code: 'too-large', details: { most: String(issue.maximum) } };
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? { code: 'empty' }
        : { code: 'too-small', details: { least: String(issue.minimum) } };
    case 'unrecognized_keys':
      return { code: 'unknown' };
    case 'custom':
      return { code: customs.find((one) => one === issue.message) ?? 'bad-form' };
    case 'invalid_format':
      return { code: formFault('pattern' in issue ? issue.pattern : undefined) };
    default:
      return { code: 'bad-form' };
  }
}

/** What a text that should have a form is told, by a hallmark of the pattern. */
function formFault(pattern = ''): RejectionCode {
  if (pattern.includes('https?')) return 'bad-address';
  return pattern.includes('[+-]') ? 'bad-rule' : 'bad-form';
}

function isMissing(value: unknown, path: readonly PropertyKey[]): boolean {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return true;
    at = (at as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  return path.length > 0 && at === undefined;
}

const customs: readonly RejectionCode[] = ['empty', 'no-account', 'from-after-to'];

/** What a type is called; the same words in each language's texts. */
function expected(type: string): string {
  return type === 'int' ? 'integer' : type;
}

function limit(checks: Def['checks'], check: string, value: string): number | undefined {
  const found = checks?.find((one) => one._zod.def.check === check)?._zod.def[value];
  return typeof found === 'number' ? found : undefined;
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
