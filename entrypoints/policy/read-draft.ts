import type { Problem } from '../../components/policy-problems.tsx';
import { artefacts, readPolicyFile } from '../../core/artefacts/index.ts';
import type { LanguageId } from '../../core/index.ts';
import { policyPages } from '../../core/locales/policy-pages.ts';
import { review, sayAdvice, sayMistake } from '../../core/policy-review.ts';

/** A draft, read: what is sound of it, and what is to be looked at. */
export interface DraftRead {
  readonly sound: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
  readonly hasMistakes: boolean;
  /** Absent: plain JSON, or not readable. */
  readonly kind?: string;
}

/** Reads what an admin has written so far. An empty draft says nothing. */
export function readDraft(draft: string, language: LanguageId): DraftRead {
  if (draft.trim() === '') return { sound: {}, problems: [], hasMistakes: false };
  let file: ReturnType<typeof readPolicyFile>;
  try {
    file = readPolicyFile(draft);
  } catch (error) {
    return { sound: {}, problems: [unreadable(draft, error, language)], hasMistakes: true };
  }
  const { sound, mistakes, advice } = review(file.policy);
  return {
    sound,
    hasMistakes: mistakes.length > 0,
    problems: [
      ...mistakes.map(
        (one): Problem => ({ path: one.path, words: sayMistake(one, language), severity: 'stop' }),
      ),
      ...advice.map(
        (one): Problem => ({ path: one.path, words: sayAdvice(one, language), severity: 'note' }),
      ),
    ],
    ...kindOf(file.kind, language),
  };
}

/** What the reader of files calls a kind, in the language of the page; plain JSON needs no name. */
function kindOf(kind: string, language: LanguageId): Pick<DraftRead, 'kind'> {
  const id = artefacts.find(({ name }) => name === kind)?.id;
  const name = id === undefined ? undefined : policyPages[language].artefacts[id]?.name;
  return name === undefined ? {} : { kind: name };
}

/** Says where JSON breaks off, in lines and columns, as far as the browser tells. */
function unreadable(draft: string, error: unknown, language: LanguageId): Problem {
  const text = policyPages[language];
  if (!draft.trimStart().startsWith('{')) return { path: '', words: text.unreadable, severity: 'stop' };
  const { line, column } = placeOf(draft, error instanceof Error ? error.message : '');
  return {
    path: '',
    words: text.draftSyntax.replace('{line}', String(line)).replace('{column}', String(column)),
    severity: 'stop',
  };
}

function placeOf(draft: string, message: string): { readonly line: number; readonly column: number } {
  const told = /line (\d+) column (\d+)/.exec(message);
  if (told !== null) return { line: Number(told[1]), column: Number(told[2]) };
  const at = /position (\d+)/.exec(message);
  const lines = draft.slice(0, at === null ? draft.length : Number(at[1])).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
