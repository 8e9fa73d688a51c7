// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { ReplyNotice } from '../../components/reply-menu.tsx';
import { check, type Policy, settle } from '../../core/index.ts';
import type { Editor } from '../../entrypoints/guard.content/editors/editor.ts';
import { createReplyDesk, type ReplyDesk } from '../../entrypoints/guard.content/reply-desk.ts';
import type { Session } from '../../entrypoints/guard.content/session.ts';

const { policy }: { policy: Policy } = settle(undefined, { interfaceLanguage: 'en' });

/** A box whose editor takes a text in two steps, with a reading after each, as it happens in slow pages. */
function deskWith(start: string) {
  let text = start;
  let isTaking = true;
  let desk: ReplyDesk | undefined;
  const box = document.createElement('div');
  document.body.append(box);
  const read = () => ({ text }) as ReturnType<Editor['read']>;
  const editor = {
    read,
    async replace(
      _box: HTMLElement,
      { start: from, end: to }: { start: number; end: number },
      words: string,
    ) {
      if (!isTaking) return 'refused';
      const after = text.slice(0, from) + words + text.slice(to);
      for (const next of [text.slice(0, from) + text.slice(to), after]) {
        text = next;
        await Promise.resolve();
        desk?.read(session);
      }
      return 'done';
    },
  } as unknown as Editor;
  const composer = {
    kind: 'post',
    replyTo: () => undefined,
    attachments: () => ({ images: 0, videos: 0 }),
  };
  const session = {
    surface: { box, editor, composer, network: { id: 'x', account: () => undefined } },
    get state() {
      const verdict = check({ text, kind: 'post', network: 'x' }, policy);
      return { snapshot: read(), verdict, findings: verdict.findings };
    },
  } as unknown as Session;
  const said: string[] = [];
  desk = createReplyDesk({
    policy: () => policy,
    show: () => {},
    close: () => void desk?.close(),
    clipboard: { writeText: async () => {} } as unknown as Clipboard,
    announcer: { later: () => {}, now: (words) => void said.push(words), forget: () => {} },
  });
  return {
    desk,
    session,
    said,
    text: () => text,
    type: (words: string) => {
      text += words;
    },
    refuse: () => {
      isTaking = false;
    },
    notice: (): ReplyNotice | undefined => desk?.menu(session)?.notice,
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

test('undo leaves the menu open and says so, though the box is read while it is written to', async () => {
  const { desk, session, notice, text, said } = deskWith('Good morning.');
  desk.open(session);
  expect(await desk.insert(session, 'R6', 'en')).toBe(true);
  const inserted = notice();
  expect(inserted?.kind).toBe('inserted');
  if (inserted?.kind === 'inserted') inserted.onUndo();
  await settled();
  expect(text().trim()).toBe('Good morning.');
  expect(notice()).toEqual({ kind: 'undone' });
  expect(said.at(-1)).toBe('The text is as it was.');
});

test('what the author writes afterwards closes the notice', async () => {
  const { desk, session, type } = deskWith('');
  await desk.insert(session, 'R6', 'en');
  expect(desk.isOpen(session)).toBe(true);
  type('!');
  desk.read(session);
  expect(desk.isOpen(session)).toBe(false);
});

test('a reply by its id is filled, in its language, and what is open is named; none for an id that does not exist', async () => {
  const { desk, session, notice, text } = deskWith('');
  expect(await desk.insert(session, 'none', 'es')).toBe(false);
  expect(text()).toBe('');
  expect(await desk.insert(session, 'R6', 'es')).toBe(true);
  const said = notice();
  expect(said?.kind === 'inserted' && said.open.length).toBeGreaterThan(0);
  expect(desk.menu(session)?.language).toBe('es');
});

test('a refusal is told, and the corrected text can be copied', async () => {
  const { desk, session, notice, refuse } = deskWith('Good morning.');
  refuse();
  expect(await desk.insert(session, 'R6', 'en')).toBe(false);
  const told = notice();
  expect(told).toMatchObject({ kind: 'refused', isCopied: false });
  if (told?.kind === 'refused') told.onCopy();
  await settled();
  expect(notice()).toMatchObject({ kind: 'refused', isCopied: true });
});
