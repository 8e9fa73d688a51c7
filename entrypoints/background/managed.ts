/** Where the organisation's policy comes from, and where it is kept. */
export interface ManagedSource {
  /**
   * The policy as the browser has it now; `{}` where there is none, or where it has not arrived. Firefox rejects where there is none;
   * any other rejection says nothing about the policy.
   */
  read(): Promise<Readonly<Record<string, unknown>>>;
  /** Keeps a policy for the pages; `undefined` says that there is none. */
  keep(policy: Readonly<Record<string, unknown>> | undefined): Promise<void>;
}

/** When an empty policy is looked at again after the start, in milliseconds; it may take seconds to arrive and cannot be told from none. */
const looks = [250, 500, 1_000, 2_000, 3_000, 5_000, 7_500, 10_000] as const;

/** Follows the policy: keeps what arrives, and what an empty one means only when the last look is over. */
export function followManaged(source: ManagedSource): {
  /** The browser says that the policy has changed: what is read now counts, also when it is empty. */
  readonly changed: () => Promise<void>;
} {
  let isKnown = false;
  let queue = Promise.resolve();
  const look = (isFinal: boolean): Promise<void> => {
    queue = queue.then(async () => {
      const policy = await source.read().catch(noneOrUnknown);
      if (policy === undefined) return;
      const isEmpty = Object.keys(policy).length === 0;
      if (isEmpty && (!isFinal || isKnown)) return;
      const isKept = await source.keep(isEmpty ? undefined : policy).then(
        () => true,
        () => false,
      );
      isKnown = isKept && !isEmpty;
    });
    return queue;
  };
  void look(false);
  for (const delay of looks)
    setTimeout(() => {
      if (!isKnown) void look(delay === looks.at(-1));
    }, delay);
  return {
    changed: () => {
      isKnown = false;
      return look(true);
    },
  };
}

/** What a refusal to read means: none where Firefox has no file for the extension. Absent: nobody knows, what was kept stays. */
function noneOrUnknown(error: unknown): Readonly<Record<string, unknown>> | undefined {
  return error instanceof Error && /storage manifest not found/i.test(error.message) ? {} : undefined;
}
