import { useEffect, useState } from 'preact/hooks';

/** Something that is loaded when it is first wanted; the last one stays until the next is there, so that nothing jumps. */
export function useLoaded<T>(
  load: () => Promise<T>,
  key: string,
): { readonly value: T | undefined; readonly hasFailed: boolean } {
  const [state, setState] = useState<{ value?: T; hasFailed: boolean }>({ hasFailed: false });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what is loaded
  useEffect(() => {
    let isWanted = true;
    load().then(
      (value) => isWanted && setState({ value, hasFailed: false }),
      () => isWanted && setState({ hasFailed: true }),
    );
    return () => {
      isWanted = false;
    };
  }, [key]);
  return { value: state.value, hasFailed: state.hasFailed };
}
