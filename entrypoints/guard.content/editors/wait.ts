/** Resolves after `count` frames; hidden pages draw none, so after 100 ms in any case. */
export function frames(count: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 100);
    const next = (left: number) => {
      if (left > 0) requestAnimationFrame(() => next(left - 1));
      else {
        clearTimeout(timer);
        resolve();
      }
    };
    next(count);
  });
}

/** Resolves with the next task. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
