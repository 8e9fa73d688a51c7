import { frames } from './wait.ts';

/** How often a box is read again before a replacement counts as failed: slow pages draw late. */
const ATTEMPTS = 5;

/** A replacement that is to be made, and how to see what came of it. */
export interface Change {
  readonly box: HTMLElement;
  readonly before: string;
  readonly wanted: string;
  read(): string;
  write(): void | Promise<void>;
}

/** Overtaken: the box took the replacement, and somebody has written on since. */
export type Verified = 'taken' | 'overtaken' | 'refused';

/**
 * Makes a change and waits two frames or more until the box reads exactly what was wanted: an editor may take a text and
 * then put its own back.
 */
export async function verified({ box, before, wanted, read, write }: Change): Promise<Verified> {
  let wasTaken = false;
  const look = (): Verified | undefined => {
    const now = read();
    if (now === wanted) wasTaken = true;
    else if (now === before) wasTaken = false;
    else if (wasTaken) return 'overtaken';
    return now === wanted ? 'taken' : undefined;
  };
  const observer = new MutationObserver(look);
  observer.observe(box, { childList: true, characterData: true, subtree: true });
  try {
    await write();
    look();
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      await frames(2);
      const seen = look();
      if (seen !== undefined) return seen;
    }
    return 'refused';
  } finally {
    observer.disconnect();
  }
}
