import { type Answer, type Policy, personKey, type Relation, withAnswer } from '../../../core/index.ts';
import { loadRelations, watchRelations } from '../../shared/relations-store.ts';
import { askToRemember } from '../../shared/relations-talk.ts';
import { createMet, type Somebody } from './met.ts';

/** What the author has said of people, at hand within an event. */
export interface Keeper {
  /** Whether the stored answers have arrived. */
  readonly isReady: boolean;
  readonly ready: Promise<void>;
  answerOf(somebody: Somebody): Answer | undefined;
  /** Keeps an answer; on the device only where the policy allows it, else for this page. `undefined` forgets. */
  remember(somebody: Somebody, answer: Answer | undefined): void;
  /**
   * The same as a draft's other side; who is not known counts as a patient where somebody of the same name is one, since the head of a
   * message box may link to the same person in another way. Absent: nothing that matters is known.
   */
  relationTo(somebody: Somebody): Relation | undefined;
}

/** Keys met on this page are kept in memory: making one takes some milliseconds on purpose. */
const mostKeys = 500;

export function createKeeper(
  network: string,
  context: { policy(): Policy; onChange(): void },
  signal: AbortSignal,
): Keeper {
  let memory = { salt: '', people: {} } as Awaited<ReturnType<typeof loadRelations>>;
  let isReady = false;
  const keys = new Map<string, string>();
  /** Answers that are not on the device, not yet or because the policy or the browser does not let it keep them, by the person as seen. */
  const passing = new Map<string, Answer>();

  const met = createMet();

  const take = (next: typeof memory): void => {
    if (next.salt !== memory.salt) keys.clear();
    memory = next;
    isReady = true;
    context.onChange();
  };
  const ready = loadRelations().then(take);
  watchRelations(take, signal);

  const keyOf = (somebody: Somebody): string | undefined => {
    const seen = seenAs(somebody);
    if (seen === undefined) return undefined;
    const kept = keys.get(seen);
    if (kept !== undefined) return kept;
    const made = personKey(memory.salt, network, somebody);
    if (made === undefined) return undefined;
    if (keys.size >= mostKeys) keys.clear();
    keys.set(seen, made);
    return made;
  };

  /** Once more where another tab has stored its salt in the meantime: the key is another one then. */
  const keep = async (somebody: Somebody, answer: Answer | undefined): Promise<boolean> => {
    const { salt } = memory;
    if (await write(somebody, answer)) return true;
    take(await loadRelations());
    return memory.salt !== salt && write(somebody, answer);
  };
  const write = async (somebody: Somebody, answer: Answer | undefined): Promise<boolean> => {
    const key = keyOf(somebody);
    if (key === undefined) return false;
    memory = withAnswer(memory, key, answer);
    return askToRemember(memory.salt, key, answer);
  };

  const recall = (somebody: Somebody): Answer | undefined => {
    const now = passing.get(seenAs(somebody) ?? '');
    if (now !== undefined) return now;
    if (Object.keys(memory.people).length === 0 || !context.policy().memory) return undefined;
    const key = keyOf(somebody);
    return key === undefined ? undefined : memory.people[key];
  };

  const keeper: Keeper = {
    get isReady() {
      return isReady;
    },
    ready,
    answerOf: (seen) => recall(met.named(seen)),
    remember(seen, answer) {
      const somebody = met.named(seen);
      const who = seenAs(somebody);
      if (who === undefined) return;
      if (answer === undefined) passing.delete(who);
      else passing.set(who, answer);
      if (context.policy().memory)
        void keep(somebody, answer).then((isKept) => {
          if (isKept && passing.get(who) === answer) passing.delete(who);
        });
      context.onChange();
    },
    relationTo(seen) {
      const answer = keeper.answerOf(seen);
      if (answer === undefined)
        return met.sameName(seen).some((one) => recall(one) === 'patient') ? 'patient' : undefined;
      return answer === 'no' || answer === 'neither' ? undefined : answer;
    },
  };
  return keeper;
}

/** Absent: nobody who could be told apart from others. */
function seenAs({ handle, name }: Somebody): string | undefined {
  if (handle !== undefined) return `@${handle.toLowerCase()}`;
  return (name ?? '').trim() === '' ? undefined : `name ${name}`;
}
