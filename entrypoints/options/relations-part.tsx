import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { RelationsSettings } from '../../components/relations-settings.tsx';
import {
  countAnswers,
  type LanguageId,
  locales,
  type Policy,
  personKey,
  type RelationsMemory,
  type Settled,
} from '../../core/index.ts';
import { networkOf } from '../guard.content/networks/here.ts';
import {
  forgetRelations,
  importRelations,
  loadRelations,
  rememberRelation,
  watchRelations,
} from '../shared/relations-store.ts';

/** A file larger than this, in bytes, is none of ours. */
const largest = 4_000_000;

/** The options about patients and contacts: what is remembered is counted, forgotten, saved and taken over, never listed. */
export function RelationsPart(props: {
  readonly language: LanguageId;
  readonly settled: Settled;
  onChange(change: Partial<Policy>): void;
}): JSX.Element | null {
  const { language, settled, onChange } = props;
  const [memory, setMemory] = useState<RelationsMemory>();
  useEffect(() => {
    const end = new AbortController();
    void loadRelations().then(setMemory);
    watchRelations(setMemory, end.signal);
    return () => end.abort();
  }, []);
  if (memory === undefined) return null;
  return (
    <RelationsSettings
      text={locales[language].relations}
      policy={settled.policy}
      counts={countAnswers(memory)}
      isFixed={settled.isFixed}
      onChange={onChange}
      onForgetAll={() => void forgetRelations()}
      onForget={(address) => forgetAt(address, memory)}
      onExport={() => save(memory)}
      onImport={async (file) => file.size <= largest && importRelations(parsed(await file.text()))}
    />
  );
}

/** Forgets whoever one of the parts of an address stands for: each network has the handle in another place. */
async function forgetAt(address: string, memory: RelationsMemory): Promise<boolean> {
  const full = /^https?:/iu.test(address.trim()) ? address.trim() : `https://${address.trim()}`;
  if (!URL.canParse(full)) return false;
  const url = new URL(full);
  const network = networkOf(url.hostname) ?? networkOf(`www.${url.hostname}`);
  if (network === undefined) return false;
  const parts = [...url.pathname.split('/'), url.searchParams.get('id') ?? ''].filter((part) => part !== '');
  const keys = parts.flatMap((part) => personKey(memory.salt, network.id, { handle: decoded(part) }) ?? []);
  const known = keys.filter((key) => Object.hasOwn(memory.people, key));
  for (const key of known) await rememberRelation(memory.salt, key, undefined);
  return known.length > 0;
}

function save(memory: RelationsMemory): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(memory)], { type: 'application/json' }));
  link.download = 'sigilo-relations.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
