import { defaultPolicy } from '../../core/policy.ts';
import { allDeep, commonScope, holds } from '../../entrypoints/guard.content/networks/dom.ts';
import { networks } from '../../entrypoints/guard.content/networks/index.ts';
import type { Composer, Network } from '../../entrypoints/guard.content/networks/network.ts';
import { speaksAs } from '../../entrypoints/guard.content/speaks-as.ts';

/** What an adapter says about one box, with each element named by the `data-stage` attribute or by its start tag. */
export interface Report {
  readonly id: string | null;
  readonly kind: string | null;
  readonly sends: readonly string[];
  /** Box and buttons are inside, and no smaller element holds them all. */
  readonly isScopeSmallest: boolean;
  /** Boxes inside the scope that are not sent together with this one. */
  readonly strangersInScope: readonly string[];
  readonly thread: readonly string[];
  readonly keys: Readonly<Record<string, boolean>>;
  readonly replyTo: unknown;
  readonly attachments: unknown;
  readonly account: unknown;
}

const KEYS: Readonly<Record<string, KeyboardEventInit>> = {
  enter: { key: 'Enter' },
  shiftEnter: { key: 'Enter', shiftKey: true },
  ctrlEnter: { key: 'Enter', ctrlKey: true },
  metaEnter: { key: 'Enter', metaKey: true },
  letter: { key: 'a' },
};

/** Asks a network's adapter about the box that is named so on the stage page. */
export function report(networkId: string, stageName: string): Report {
  const box = named(stageName);
  const composer = composerOf(network(networkId), box);
  if (!composer) return { ...NOTHING, keys: {} };
  const sends = composer.sendButtons(box);
  const scope = composer.scope(box);
  const thread = composer.thread(box);
  const boxes = allDeep(document, '[data-stage$="box"]');
  return {
    id: composer.id,
    kind: composer.kind,
    sends: sends.map(nameOf),
    isScopeSmallest: sends.length === 0 ? holds(scope, box) : scope === commonScope(box, sends),
    strangersInScope: boxes.filter((other) => holds(scope, other) && !thread.includes(other)).map(nameOf),
    thread: thread.map(nameOf),
    keys: Object.fromEntries(
      Object.entries(KEYS).map(([name, init]) => [
        name,
        composer.isSendKey(new KeyboardEvent('keydown', init), box),
      ]),
    ),
    replyTo: composer.replyTo(box) ?? null,
    attachments: composer.attachments(box),
    account: composer.account?.(box) ?? null,
  };
}

/** The account that the network's adapter sees signed in. */
export function account(networkId: string): unknown {
  return network(networkId).account(document) ?? null;
}

/** Who writes in the box that is named so, and in which role, as far as a policy that sets nothing knows. */
export function voice(networkId: string, stageName: string): unknown {
  const box = named(stageName);
  const composer = composerOf(network(networkId), box);
  const written = composer && { box, composer };
  const { account, policy } = speaksAs(network(networkId), document, defaultPolicy, written);
  return { account, role: policy.role };
}

/** Ids of the composers that claim a named element, which may be no box at all. */
export function claims(networkId: string, stageName: string): readonly string[] {
  const box = named(stageName);
  return network(networkId)
    .composers.filter((composer) => composer.isBox(box))
    .map((composer) => composer.id);
}

const NOTHING: Omit<Report, 'keys'> = {
  id: null,
  kind: null,
  sends: [],
  isScopeSmallest: false,
  strangersInScope: [],
  thread: [],
  replyTo: null,
  attachments: null,
  account: null,
};

function network(id: string): Network {
  const found = networks.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`Network ${id} is not registered`);
  return found;
}

function composerOf(of: Network, box: HTMLElement): Composer | undefined {
  return of.composers.find((composer) => composer.isBox(box));
}

function named(name: string): HTMLElement {
  const found = allDeep(document, `[data-stage="${name}"]`);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} elements are named ${name}`);
  return found[0];
}

function nameOf(element: Element): string {
  return element.getAttribute('data-stage') ?? element.outerHTML.slice(0, element.outerHTML.indexOf('>') + 1);
}
