// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultPolicy } from '../../core/index.ts';
import { createAnnouncer } from '../../entrypoints/guard.content/announce.ts';
import { textarea } from '../../entrypoints/guard.content/editors/textarea.ts';
import type { Composer, Network } from '../../entrypoints/guard.content/networks/network.ts';
import { selfTest } from '../../entrypoints/guard.content/self-test.ts';
import { openSession, type Session } from '../../entrypoints/guard.content/session.ts';
import { createSessions } from '../../entrypoints/guard.content/sessions.ts';
import type { Surface } from '../../entrypoints/guard.content/surface.ts';

const network: Network = {
  id: 'somewhere',
  name: 'Somewhere',
  matches: [],
  composers: [],
  relations: [],
  account: () => undefined,
};

function surfaceOf(box: HTMLElement, sendButtons: () => readonly HTMLElement[] = () => []): Surface {
  const composer = {
    id: 'somewhere-post',
    kind: 'post',
    isBox: () => true,
    scope: () => box,
    sendButtons,
    isSendKey: () => false,
    thread: () => [box],
    replyTo: () => undefined,
    attachments: () => ({ images: 0, videos: 0 }),
  } satisfies Composer;
  return { box, editor: textarea, composer, network };
}

let box: HTMLInputElement;
let end: AbortController;
beforeEach(() => {
  document.body.innerHTML = '<input type="text">';
  box = document.querySelector('input') as HTMLInputElement;
  end = new AbortController();
});
afterEach(() => end.abort());

describe('sessions', () => {
  const start = () => {
    const gone: Session[] = [];
    const sessions = createSessions(
      {
        policy: () => defaultPolicy,
        isReady: () => false,
        surface: (element) => (element === box ? surfaceOf(box) : undefined),
        mirrors: () => document.body,
        onState: () => {},
        onGone: (one) => gone.push(one),
        onHit: () => {},
      },
      end.signal,
    );
    return { sessions, gone };
  };

  test('are one for each box, and none for what is no box', () => {
    const { sessions } = start();
    const session = sessions.of(box);
    expect(session).toBeDefined();
    expect(sessions.of(box)).toBe(session);
    expect(sessions.of(document.createElement('p'))).toBeUndefined();
    expect(sessions.all()).toEqual([session]);
  });

  test('end with their boxes, and so do their listeners', () => {
    const { sessions, gone } = start();
    const session = sessions.of(box) as Session;
    sessions.sweep();
    expect(sessions.all()).toHaveLength(1);
    box.remove();
    sessions.sweep();
    expect(sessions.all()).toEqual([]);
    expect(gone).toEqual([session]);
    expect(session.ended.aborted).toBe(true);
    sessions.sweep();
    expect(gone).toHaveLength(1);
  });

  test('a box that comes back has a session of its own, with one listener for clicks', () => {
    const { sessions } = start();
    const listen = vi.spyOn(box, 'addEventListener');
    const first = sessions.of(box) as Session;
    box.remove();
    sessions.sweep();
    document.body.append(box);
    const second = sessions.of(box) as Session;
    expect(second).not.toBe(first);
    const signals = listen.mock.calls
      .filter(([type]) => type === 'click')
      .map(([, , options]) => (options as AddEventListenerOptions).signal?.aborted);
    expect(signals).toEqual([true, false]);
  });

  test('end with the guard', () => {
    const { sessions, gone } = start();
    sessions.of(box);
    end.abort();
    expect(sessions.all()).toEqual([]);
    expect(gone).toHaveLength(1);
  });
});

describe('the self-test', () => {
  test('asks a box that was found right for its button only, and one that is guarded for nothing', () => {
    let isThere = false;
    const asked = vi.fn(() => (isThere ? [box] : []));
    box.value = 'Good morning';
    const surface = surfaceOf(box, asked);
    const snapshot = textarea.read(box);
    const first = selfTest(surface, snapshot, 'empty');
    expect(first).toBe('cannot-hold');
    const content = vi.spyOn(box, 'value', 'get');
    isThere = true;
    const second = selfTest(surface, snapshot, first);
    expect(second).toBe('guarding');
    expect(content).not.toHaveBeenCalled();
    asked.mockClear();
    expect(selfTest(surface, snapshot, second)).toBe('guarding');
    expect(asked).not.toHaveBeenCalled();
  });

  test('looks again at what was misread or has failed', () => {
    const surface = surfaceOf(box, () => [box]);
    box.value = 'Good morning';
    const snapshot = textarea.read(box);
    expect(selfTest(surface, { ...snapshot, text: 'Good' }, 'empty')).toBe('misread');
    expect(selfTest(surface, snapshot, 'misread')).toBe('guarding');
    expect(selfTest(surface, { ...snapshot, text: 'Good' }, 'failed')).toBe('misread');
  });
});

test('a session whose checker breaks says so, and says otherwise once it works again', () => {
  let isBroken = true;
  const surface: Surface = {
    ...surfaceOf(box, () => [box]),
    knows: () => undefined,
  };
  box.value = 'Good morning';
  const session = openSession(
    {
      ...surface,
      composer: {
        ...surface.composer,
        attachments: () => {
          if (isBroken) throw new Error('on purpose');
          return { images: 0, videos: 0 };
        },
      },
    },
    {
      policy: () => defaultPolicy,
      isReady: () => false,
      mirrors: document.body,
      onState: () => {},
      onGone: () => {},
    },
    end.signal,
  );
  expect(() => session.judge()).toThrow('on purpose');
  expect([session.health, session.state]).toEqual(['failed', undefined]);
  isBroken = false;
  session.judge();
  expect(session.health).toBe('guarding');
});

describe('announcements', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('what waits is not said of a box that is gone, and the next box is told anew', () => {
    const region = document.createElement('p');
    document.body.append(region);
    const announcer = createAnnouncer(region, end.signal);
    announcer.later('2 to look at');
    announcer.forget();
    vi.advanceTimersByTime(5_000);
    expect(region.textContent).toBe('');
    announcer.later('2 to look at');
    vi.advanceTimersByTime(5_000);
    expect(region.textContent).toBe('2 to look at');
    region.textContent = '';
    announcer.forget();
    announcer.later('2 to look at');
    vi.advanceTimersByTime(5_000);
    expect(region.textContent).toBe('2 to look at');
  });
});
