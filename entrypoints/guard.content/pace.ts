/** Texts whose readings take longer than this, in milliseconds, are not read again for each keystroke. */
const budget = 50;
/** Slow readings are followed by a rest of so many times their length, so that typing stays possible in huge texts. */
const restFactor = 3;
const longestRest = 2_000;

/** When a box is read again: in the next frame, or after a rest where reading is slow. */
export interface Pace {
  /** Asks for a reading; one at a time is under way. */
  schedule(): void;
  /** Does some work and remembers how long it took. */
  timed<T>(work: () => T): T;
  stop(): void;
}

export function createPace(read: () => void): Pace {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Milliseconds that the last two readings took; one alone may have been unlucky. */
  let lasted: readonly [number, number] = [0, 0];

  const stop = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = 0;
    timer = undefined;
  };
  const start = (): void => {
    stop();
    read();
  };
  return {
    schedule() {
      if (frame !== 0 || timer !== undefined) return;
      const usual = Math.min(...lasted);
      if (usual <= budget) frame = requestAnimationFrame(start);
      else timer = setTimeout(start, Math.min(usual * restFactor, longestRest));
    },
    timed(work) {
      const begin = performance.now();
      const result = work();
      lasted = [lasted[1], performance.now() - begin];
      return result;
    },
    stop,
  };
}
