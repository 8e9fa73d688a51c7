import * as probe from './editor-probe.ts';

/** The probe as a content script: called and answering by events that carry JSON. */
window.addEventListener('probe-call', async (event) => {
  const { id, name, args } = JSON.parse((event as CustomEvent<string>).detail);
  const called = (probe as unknown as Record<string, (...args: readonly unknown[]) => unknown>)[name];
  const answer = await Promise.resolve(called?.(...args)).then(
    (value) => ({ id, value }),
    (error: unknown) => ({ id, error: String(error) }),
  );
  window.dispatchEvent(new CustomEvent('probe-answer', { detail: JSON.stringify(answer) }));
});
