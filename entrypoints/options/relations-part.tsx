import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { OpenProfile } from '../../components/relations-open.tsx';
import { RelationsSettings } from '../../components/relations-settings.tsx';
import { countAnswers, type RelationsMemory } from '../../core/relations-memory.ts';
import { fixedBy } from '../shared/fixed-by.ts';
import { openAddresses } from '../shared/page-talk.ts';
import {
  forgetRelations,
  importRelations,
  loadRelations,
  rememberRelation,
  watchRelations,
} from '../shared/relations-store.ts';
import { saveAs } from '../shared/save-as.ts';
import type { PartProps } from './main.tsx';
import { rememberedAs, rememberedAt } from './remembered-at.ts';

/** A file larger than this, in bytes, is none of ours. */
const largest = 4_000_000;

/** The options about patients and contacts: what is remembered is counted, forgotten, saved and taken over, never listed. */
export function RelationsPart({ face, save }: PartProps): JSX.Element | null {
  const { settled, words } = face;
  const [memory, setMemory] = useState<RelationsMemory>();
  const [addresses, setAddresses] = useState<readonly string[]>([]);
  useEffect(() => {
    const end = new AbortController();
    void loadRelations().then(setMemory);
    watchRelations(setMemory, end.signal);
    const look = () => void openAddresses().then(setAddresses, () => undefined);
    look();
    window.addEventListener('focus', look, { signal: end.signal });
    return () => end.abort();
  }, []);
  const open = useMemo(
    () => (memory === undefined ? [] : openProfiles(addresses, memory)),
    [addresses, memory],
  );
  if (memory === undefined) return null;
  return (
    <RelationsSettings
      text={words.relations}
      lockText={words.interfaceText}
      policy={settled.policy}
      counts={countAnswers(memory)}
      open={open}
      fixedBy={(path) => fixedBy(face, path)}
      onChange={save}
      onForgetAll={() => void forgetRelations()}
      onForgetOpen={(person) => void rememberRelation(memory.salt, person, undefined)}
      onForget={(words) => forgetOne(words, memory)}
      onExport={() => saveAs('sigilo-relations.json', JSON.stringify(memory))}
      onImport={async (file) =>
        settled.policy.memory && file.size <= largest && importRelations(parsed(await file.text()))
      }
    />
  );
}

function openProfiles(addresses: readonly string[], memory: RelationsMemory): readonly OpenProfile[] {
  const all = addresses.flatMap((address) => rememberedAt(address, memory));
  return [...new Map(all.map((one) => [one.key, one])).values()];
}

/** Forgets who is remembered at an address or under a name. Resolves to whether anybody was. */
async function forgetOne(words: string, memory: RelationsMemory): Promise<boolean> {
  const known = [...rememberedAt(words, memory), ...rememberedAs(words, memory)];
  for (const { key } of known) await rememberRelation(memory.salt, key, undefined);
  return known.length > 0;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
