import { cleanLayers } from './clean-layers.ts';
import { type Additions, type Layer, own } from './layer.ts';
import type { OwnTerm } from './policy.ts';
import { choiceFields, policyDocument } from './policy-schema.ts';
import { collectRejections, type Rejection, type Rejections } from './rejection.ts';
import { salvageShape } from './salvage.ts';

/** An organisation's policy, cleaned: what it fixes, proposes and adds, and what was refused. */
export interface PolicyDocument {
  readonly fixed: Layer;
  readonly proposed: Layer;
  readonly added: Additions;
  readonly rejected: readonly Rejection[];
}

/**
 * Reads an organisation's policy of any shape; `undefined`, `null` and `{}` are none. `policyJson` is opened, own terms have
 * run their tests. Never throws. `before` are rejections of an earlier reading.
 */
export function readDocument(value: unknown, before: readonly Rejection[] = []): PolicyDocument {
  const rejections = collectRejections(before);
  if (value === undefined || value === null) return { fixed: {}, proposed: {}, added: {}, rejected: before };
  const { policyJson, ...flat } = salvageShape(policyDocument, value, '', rejections);
  const opened = typeof policyJson === 'string' ? open(policyJson, rejections) : {};
  for (const key of Object.keys(flat))
    if (key in opened && key !== 'declares') rejections.add(`policyJson.${key}`, 'twice');
  const { defaults, add, replace, declares, ...settings } = { ...opened, ...flat } as Whole;
  for (const key of Object.keys(replace ?? {}))
    if (key in settings) rejections.add(`replace.${key}`, 'twice');
  for (const key of declares ?? []) if (!isThere(key, value, opened)) rejections.add(key, 'dropped');
  const [fixed = {}, added = {}, proposed = {}] = cleanLayers(
    [
      { place: '', layer: { ...replace, ...settings } },
      { place: 'add.', layer: add ?? {} },
      { place: 'defaults.', layer: defaults ?? {} },
    ],
    rejections,
  );
  return { fixed, proposed, added: added as Additions, rejected: rejections.list() };
}

/** Reads what a person chose, the same way. */
export function readChoices(value: unknown): {
  readonly chosen: Layer;
  readonly rejected: readonly Rejection[];
} {
  const rejections = collectRejections();
  if (value === undefined || value === null) return { chosen: {}, rejected: [] };
  const kept = salvageShape(choiceFields, value, '', rejections) as Layer;
  const [chosen = {}] = cleanLayers([{ place: '', layer: kept }], rejections);
  const ownTerms = own(chosen, 'ownTerms')?.map((one) => ({ ...one, by: 'person' as const }));
  return {
    chosen: ownTerms === undefined ? chosen : { ...chosen, ownTerms },
    rejected: rejections.list(),
  };
}

/** A document written back as one value that reads the same, without what was refused. */
export function writeDocument({ fixed, proposed, added }: PolicyDocument): Readonly<Record<string, unknown>> {
  return {
    ...fixed,
    ...(isEmpty(proposed) ? {} : { defaults: proposed }),
    ...(isEmpty(added) ? {} : { add: added }),
  };
}

/** The same without the terms' own tests, which have been run: what is kept is read on every page. */
export function withoutTests({ fixed, proposed, added, rejected }: PolicyDocument): PolicyDocument {
  const strip = <T extends Layer>({ ownTerms, ...layer }: T) => ({
    ...layer,
    ...(ownTerms === undefined ? {} : { ownTerms: ownTerms.map(({ tests: _, ...term }: OwnTerm) => term) }),
  });
  return { fixed: strip(fixed), proposed: strip(proposed), added: strip(added) as Additions, rejected };
}

/** What `writeDocument` has written, taken apart without a second look; only for what this version has cleaned itself. */
export function trustDocument(written: object, rejected: readonly Rejection[]): PolicyDocument {
  const { defaults = {}, add = {}, ...fixed } = written as Whole;
  return { fixed, proposed: defaults, added: add, rejected };
}

type Whole = Layer & {
  readonly defaults?: Layer;
  readonly add?: Additions;
  readonly replace?: Additions;
  readonly declares?: readonly string[];
};

function open(json: string, rejections: Rejections): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    rejections.add('policyJson', 'not-json');
    return {};
  }
  const { policyJson: _, ...fields } = policyDocument;
  return salvageShape(fields, value, 'policyJson', rejections);
}

function isThere(key: string, value: unknown, opened: object): boolean {
  return Object.hasOwn(value as object, key) || Object.hasOwn(opened, key);
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0;
}
