import { useEffect, useRef, useState } from 'preact/hooks';
import type { Face } from '../shared/use-face.ts';

/** How long the reader may take before the page says that it is being made ready, in milliseconds. */
const patience = 300;

/** A rehearsal with the very guard that works on the networks, and how to see that nothing leaves the device. */
export function TryStep({ face }: { readonly face: Face }) {
  const { welcome } = face.words.faces;
  const box = useRef<HTMLTextAreaElement>(null);
  const [state, setState] = useState<'quiet' | 'loading' | 'ready' | 'failed'>('quiet');
  const [posted, setPosted] = useState('');
  const [text, setText] = useState(welcome.trySample);

  useEffect(() => {
    const end = new AbortController();
    const slow = setTimeout(() => setState('loading'), patience);
    import('./rehearsal.ts')
      .then(({ startRehearsal }) => {
        if (end.signal.aborted) return;
        startRehearsal(end.signal);
        setState('ready');
        box.current?.focus({ preventScroll: true });
      })
      .catch(() => setState('failed'))
      .finally(() => clearTimeout(slow));
    return () => {
      clearTimeout(slow);
      end.abort();
    };
  }, []);

  return (
    <>
      <form
        class='rehearsal'
        onSubmit={(event) => {
          event.preventDefault();
          setPosted(text);
        }}
      >
        <label>
          <span class='hidden'>{welcome.tryLabel}</span>
          <textarea
            ref={box}
            id='rehearsal-box'
            rows={3}
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
              setPosted('');
            }}
          />
        </label>
        <div class='actions'>
          <button
            type='button'
            class='link'
            onClick={() => {
              setText(welcome.trySample);
              setPosted('');
              box.current?.focus();
            }}
          >
            {welcome.tryAgain}
          </button>
          <button type='submit' id='rehearsal-send' class='primary'>
            {welcome.tryPublish}
          </button>
        </div>
        <p role='status'>
          {state === 'loading' && welcome.tryLoading}
          {state === 'failed' && welcome.tryFailed}
          {posted !== '' && welcome.tryPosted}
        </p>
      </form>
      <ol class='hints'>
        {welcome.trySteps.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ol>
      <h2>{welcome.privacyTitle}</h2>
      <p>{welcome.privacy}</p>
      <details>
        <summary>{welcome.proofTitle}</summary>
        <ul>
          {welcome.proofs.map((proof) => (
            <li key={proof}>{proof}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
