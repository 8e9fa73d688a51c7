import { project } from '../managed-schema.ts';
import { policyDocument } from '../policy-schema.ts';
import { isObject, type PlainPolicy } from './artefact.ts';

/** A value as the Windows registry holds it. */
export type RegistryValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'dword'; readonly number: number };

/**
 * A policy's keys as registry values: whole numbers and yes or no as DWORD, texts as they are, lists and objects as JSON in a text,
 * which Chromium reads by the extension's schema.
 */
export function toRegistry(policy: PlainPolicy): readonly (readonly [string, RegistryValue])[] {
  return Object.entries(policy).map(([key, value]) => [key, registryValue(value)] as const);
}

function registryValue(value: unknown): RegistryValue {
  if (typeof value === 'boolean') return { kind: 'dword', number: Number(value) };
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 2 ** 31)
    return { kind: 'dword', number: value };
  return { kind: 'text', text: typeof value === 'string' ? value : ascii(JSON.stringify(value)) };
}

/** Reads a registry value as Chromium does: by the type that the schema asks for. */
export function fromRegistry(key: string, value: RegistryValue): unknown {
  const schema = Object.hasOwn(policyDocument, key)
    ? project(policyDocument[key as keyof typeof policyDocument])
    : undefined;
  if (value.kind === 'dword') return schema?.type === 'boolean' ? value.number !== 0 : value.number;
  if (schema?.type === 'array' || schema?.type === 'object') {
    const parsed: unknown = JSON.parse(value.text);
    if (Array.isArray(parsed) === (schema.type === 'array') && (Array.isArray(parsed) || isObject(parsed)))
      return parsed;
    throw new Error(`${key} holds no ${schema.type}`);
  }
  return schema?.type === 'number' ? Number(value.text) : value.text;
}

/** JSON with every letter beyond ASCII escaped, so that no encoding of a file can harm it. */
function ascii(json: string): string {
  return json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
