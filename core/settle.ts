import { type Additions, type Layer, own as ownOf } from './layer.ts';
import { type LevelChange, layLevels, levelChange, termRule } from './levels.ts';
import type { Origin } from './origin.ts';
import { defaultPolicy, type OwnAccount, type Policy } from './policy.ts';
import { type PolicyDocument, readChoices, readDocument } from './policy-document.ts';
import { caps, listFields } from './policy-schema.ts';
import { collectRejections, type Rejection, type Rejections } from './rejection.ts';

export type { Origin } from './origin.ts';
export type { Rejection, RejectionCode } from './rejection.ts';

export interface Settled {
  readonly policy: Policy;
  /** An organisation has something to say here, even if all of it was refused. */
  readonly isManaged: boolean;
  /** Whether the organisation has fixed the setting at this path, so that the person cannot change it. */
  isFixed(path: string): boolean;
  /** Whose word holds at this path, such as `gate.stop` or `levels.endorsement`. */
  originOf(path: string): Origin;
  /** What of the organisation's policy was refused. */
  readonly rejected: readonly Rejection[];
  /** What of the person's choices was refused, or is overruled. */
  readonly rejectedChoices: readonly Rejection[];
}

/**
 * Lays the organisation's policy over the person's choices, both over what the organisation proposes and over the defaults; reads
 * all and writes into none, so that lifting a policy brings the person's own back. Each field is judged by itself: one mistake costs
 * one field or one item, and a refused one falls to the next layer. Never throws; `earlier` are rejections of an earlier cleaning.
 */
export function settle(managed: unknown, chosen: unknown, earlier: readonly Rejection[] = []): Settled {
  return settleDocument(readDocument(managed, earlier), chosen);
}

/** The same for a policy that was cleaned before. */
export function settleDocument(document: PolicyDocument, chosen: unknown): Settled {
  const person = readChoices(chosen);
  const fixed = levelChange(document.fixed);
  const fixedRules = rulesFixedBy(document, fixed);
  const changes = {
    proposed: levelChange(document.proposed),
    chosen: without(levelChange(person.chosen), fixedRules),
    fixed,
  };
  const refusedChoices = collectRejections(person.rejected);
  const own = withRoom(permitted(person.chosen, document.fixed, fixedRules), document.added, refusedChoices);
  const layers = [document.proposed, own, document.fixed];
  const flat = Object.assign({}, defaultPolicy, ...layers) as Policy & { rules?: unknown };
  const { rules: _, ...plain } = flat;
  const policy: Policy = {
    ...plain,
    gate: { ...defaultPolicy.gate, ...merged(layers, 'gate') },
    uniqueness: { ...defaultPolicy.uniqueness, ...merged(layers, 'uniqueness') },
    pause: { ...defaultPolicy.pause, ...merged(layers, 'pause') },
    networks: merged(layers, 'networks'),
    fields: merged(layers, 'fields'),
    levels: layLevels([changes.proposed, changes.chosen, changes.fixed]),
    fixedRules: [...fixedRules],
    ...joined(plain, document.added),
  };
  return {
    policy: withEmployers(policy),
    isManaged:
      document.rejected.length > 0 ||
      [document.fixed, document.proposed, document.added].some((one) => Object.keys(one).length > 0),
    isFixed: (path) => isSaid(document.fixed, changes.fixed, path),
    originOf: (path) =>
      isSaid(document.fixed, changes.fixed, path)
        ? 'organisation'
        : Object.hasOwn(document.added, path)
          ? 'organisation-added'
          : isSaid(own, changes.chosen, path)
            ? 'person'
            : isSaid(document.proposed, changes.proposed, path)
              ? 'organisation-default'
              : 'sigilo',
    rejected: document.rejected,
    rejectedChoices: refusedChoices.list(),
  };
}

/** Rules whose level is the organisation's to say: those it has fixed, and the one that speaks for the terms it has laid down. */
function rulesFixedBy({ fixed, added }: PolicyDocument, { set, on }: LevelChange): ReadonlySet<string> {
  const isBound = [fixed, added].some((one) => ownOf(one, 'ownTerms') !== undefined);
  return new Set([...set.keys(), ...on, ...(isBound ? [termRule] : [])]);
}

function without({ set, on }: LevelChange, rules: ReadonlySet<string>): LevelChange {
  return {
    set: new Map([...set].filter(([id]) => !rules.has(id))),
    on: new Set([...on].filter((id) => !rules.has(id))),
  };
}

/** What the organisation leaves to the person: a pause where it allows one, accounts that keep to the role and levels it has fixed. */
function permitted(chosen: Layer, fixed: Layer, fixedRules: ReadonlySet<string>): Layer {
  const mayPause = fixed.pause?.allowed !== false;
  const left: Layer = Object.fromEntries(
    Object.entries(chosen).filter(([key]) => mayPause || key !== 'pausedUntil'),
  );
  const accounts = ownOf(left, 'accounts')?.map((one) => bound(one, fixed, fixedRules));
  return accounts === undefined ? left : { ...left, accounts };
}

function bound(
  { levels, ...account }: OwnAccount,
  { role }: Layer,
  fixedRules: ReadonlySet<string>,
): OwnAccount {
  const free = Object.entries(levels ?? {}).filter(([id]) => !fixedRules.has(id));
  return {
    ...account,
    ...(role === undefined ? {} : { role }),
    ...(levels === undefined ? {} : { levels: Object.fromEntries(free) }),
  };
}

/** The person's terms as far as there is room beside those that the organisation adds. */
function withRoom(layer: Layer, added: Additions, refused: Rejections): Layer {
  const room = caps.terms - (ownOf(added, 'ownTerms')?.length ?? 0);
  const ownTerms = ownOf(layer, 'ownTerms');
  if (ownTerms === undefined || ownTerms.length <= room) return layer;
  refused.add('ownTerms', 'too-many', { most: String(room) });
  return { ...layer, ownTerms: ownTerms.slice(0, room) };
}

type Merged = 'gate' | 'uniqueness' | 'pause' | 'networks' | 'fields';

function merged<K extends Merged>(layers: readonly Layer[], key: K): Policy[K] {
  return Object.assign({}, ...layers.map((layer) => layer[key] ?? {})) as Policy[K];
}

type Lists = Pick<Policy, keyof typeof listFields>;

/** Lists with what the organisation adds, which comes first. */
function joined(plain: Lists, added: Partial<Lists>): Partial<Lists> {
  return Object.fromEntries(
    (Object.keys(listFields) as (keyof Lists)[]).flatMap((key) => {
      const extra: readonly unknown[] = ownOf(added, key) ?? [];
      return extra.length === 0 ? [] : [[key, unique([...extra, ...plain[key]])]];
    }),
  );
}

function unique(list: readonly unknown[]): readonly unknown[] {
  const known = new Set<string>();
  return list.filter((one) => {
    const key = typeof one === 'string' ? one : ((one as { id?: string }).id ?? JSON.stringify(one));
    return !known.has(key) && known.add(key);
  });
}

/** An organisation's names are names of the employer. */
function withEmployers(policy: Policy): Policy {
  const { organisation, employers } = policy;
  if (organisation === undefined) return policy;
  return {
    ...policy,
    employers: [
      ...new Set([...employers, ...[organisation.name ?? []].flat(), ...(organisation.aliases ?? [])]),
    ],
  };
}

function isSaid(layer: Layer, { set, on }: LevelChange, path: string): boolean {
  const [first, id] = path.split('.', 2);
  if (first === 'levels' && id !== undefined) return set.has(id) || on.has(id);
  let value: unknown = layer;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return true;
}
