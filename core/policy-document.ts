import { faultOf } from './own-terms-test.ts';
import type { Level, OwnTerm, Policy } from './policy.ts';
import { choiceFields, type listFields, policyDocument } from './policy-schema.ts';
import { collectRejections, type Rejection, type Rejections } from './rejection.ts';
import { placeOf, salvageShape } from './salvage.ts';

/** Settings of one layer. `rules` switches rules on and off by name, chapter or all at once. */
export type Layer = Partial<Omit<Policy, 'gate' | 'uniqueness' | 'pause' | 'fixedRules'>> & {
  readonly gate?: Partial<Policy['gate']>;
  readonly uniqueness?: Partial<Policy['uniqueness']>;
  readonly pause?: Partial<Policy['pause']>;
  readonly levels?: Readonly<Record<string, Level>>;
  readonly rules?: readonly string[];
};

/** Lists that are joined to what the person has. */
export type Additions = Partial<Pick<Policy, keyof typeof listFields>>;

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
  const all = { ...settings, ...replace };
  for (const key of Object.keys(replace ?? {})) if (key in settings) rejections.add(key, 'twice');
  for (const key of declares ?? []) if (!isThere(key, value, opened)) rejections.add(key, 'dropped');
  return {
    fixed: cleaned(all, '', rejections),
    proposed: cleaned(defaults ?? {}, 'defaults.', rejections),
    added: cleaned(add ?? {}, 'add.', rejections),
    rejected: rejections.list(),
  };
}

/** Reads what a person chose, the same way. */
export function readChoices(value: unknown): {
  readonly chosen: Layer;
  readonly rejected: readonly Rejection[];
} {
  const rejections = collectRejections();
  if (value === undefined || value === null) return { chosen: {}, rejected: [] };
  const kept = salvageShape(choiceFields, value, '', rejections) as Layer;
  const chosen = cleaned(kept, '', rejections);
  const ownTerms = chosen.ownTerms?.map((one) => ({ ...one, by: 'person' as const }));
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

/** Lists without doubles, without terms that have no word or fail a test of their own, without contradictions. */
function cleaned<T extends Layer>(layer: T, place: string, rejections: Rejections): T {
  const lists: { ownTerms?: readonly OwnTerm[]; replies?: unknown; disclaimers?: unknown } = {};
  if (layer.ownTerms !== undefined) lists.ownTerms = terms(layer.ownTerms, `${place}ownTerms`, rejections);
  for (const key of ['replies', 'disclaimers'] as const) {
    const list: readonly { readonly id: string }[] | undefined = layer[key];
    if (list !== undefined) lists[key] = unique(list, ({ id }) => id, `${place}${key}`, rejections);
  }
  return { ...layer, ...lists };
}

function terms(list: readonly OwnTerm[], place: string, rejections: Rejections): readonly OwnTerm[] {
  const blocked = new Set(list.filter(({ action }) => action === 'block').map(wordKey));
  const known = new Set<string>();
  return list.flatMap((term, index) => {
    const path = `${place}[${placeOf(term) ?? index}]`;
    const key = `${term.action} ${wordKey(term)}`;
    const fault = faultOf(term);
    if (fault?.kind === 'no-word') rejections.add(path, 'no-word');
    else if (fault !== undefined)
      rejections.add(path, 'test-failed', { list: fault.list, number: String(fault.number) });
    else if (known.has(key)) rejections.add(path, 'twice');
    else if (term.action !== 'block' && blocked.has(wordKey(term))) rejections.add(path, 'contradiction');
    else {
      known.add(key);
      return [withoutTests(term)];
    }
    return [];
  });
}

function withoutTests({ tests: _, ...term }: OwnTerm): OwnTerm {
  return term;
}

function wordKey({ term, match, near, notNear }: OwnTerm): string {
  return JSON.stringify([term.toLowerCase(), match, near, notNear]);
}

function unique<T extends object>(
  list: readonly T[],
  keyOf: (one: T) => string,
  place: string,
  rejections: Rejections,
): readonly T[] {
  const known = new Set<string>();
  return list.filter((one, index) => {
    const key = keyOf(one);
    const isNew = !known.has(key);
    if (!isNew) rejections.add(`${place}[${placeOf(one) ?? index}]`, 'twice');
    known.add(key);
    return isNew;
  });
}
