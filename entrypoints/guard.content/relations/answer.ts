import type { ReplyResult } from '../../../components/relation-dialog-steps.tsx';
import { filled, type LanguageId, locales, type Policy, replyText } from '../../../core/index.ts';
import { interfaceLanguage } from '../../shared/interface-language.ts';
import { applyEdits } from '../apply-fix.ts';
import { editables } from '../attempt.ts';
import { allDeep } from '../networks/dom.ts';
import type { Network } from '../networks/network.ts';
import type { Person } from '../networks/relation.ts';
import { surfaceOf } from '../surface.ts';

/** Which model reply turns somebody away kindly, and which invites them to the page. */
const replies = { decline: 'R4a', invite: 'T3' } as const;

/**
 * Puts a model reply in the language of the page into an empty message box that goes to this very person, else on the clipboard,
 * else hands it back to be shown. Never sends it.
 */
export async function answerKindly(
  page: Window & typeof globalThis,
  network: Network,
  person: Person,
  kind: keyof typeof replies,
  policy: Policy,
): Promise<ReplyResult> {
  const language = languageOf(page.document, policy);
  const reply = filled(replyText(replies[kind], language, policy)?.text ?? '', language, policy);
  if (await insert(page.document, network, person, reply)) return { kind: 'inserted' };
  return page.navigator.clipboard.writeText(reply).then(
    () => ({ kind: 'copied', reply }) as const,
    () => ({ kind: 'shown', reply }) as const,
  );
}

async function insert(page: Document, network: Network, person: Person, reply: string): Promise<boolean> {
  for (const box of allDeep(page, editables)) {
    const surface = surfaceOf(box, network);
    if (surface?.composer.kind !== 'message') continue;
    const peer = surface.composer.replyTo(box);
    const isTheirs =
      person.handle !== undefined && peer?.handle !== undefined
        ? peer.handle.toLowerCase() === person.handle.toLowerCase()
        : person.name !== undefined && peer?.name === person.name;
    if (!isTheirs || surface.editor.read(box).text.trim() !== '') continue;
    const text = surface.editor.read(box).text;
    const edit = { span: { start: 0, end: text.length }, insert: reply };
    return (await applyEdits(surface, text, [edit])) === 'done';
  }
  return false;
}

function languageOf(page: Document, policy: Policy): LanguageId {
  const spoken = page.documentElement.lang.slice(0, 2).toLowerCase();
  const known = Object.values(locales).find(({ id }) => id === spoken)?.id;
  return known ?? interfaceLanguage(policy);
}
