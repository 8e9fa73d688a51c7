import type { LanguageId } from './locales/locale.ts';
import type { PolicyPageText } from './locales/policy-page-text.ts';
import { policyPages } from './locales/policy-pages.ts';
import { type Advice, advise } from './policy-advice.ts';
import { readDocument, writeDocument } from './policy-document.ts';
import { filled, type Rejection } from './rejection.ts';
import { type Settled, settle } from './settle.ts';

/** A policy looked at before it is handed out. */
export interface Review {
  /** What is sound of it, ready to be written. */
  readonly sound: Readonly<Record<string, unknown>>;
  /** Settled with nobody's choices beneath. */
  readonly settled: Settled;
  readonly mistakes: readonly Rejection[];
  readonly advice: readonly Advice[];
}

/** Reads a policy as a browser would, and says what is wrong with it and what should be looked at. Never throws. */
export function review(policy: unknown): Review {
  const settled = settle(policy, undefined);
  return {
    sound: writeDocument(readDocument(policy)),
    settled,
    mistakes: settled.rejected,
    advice: advise(settled.policy),
  };
}

/** A mistake as a sentence in a language. */
export function sayMistake({ code, details }: Rejection, language: LanguageId): string {
  const { reasons, types } = policyPages[language];
  const type = details?.expected;
  return filled(reasons[code], {
    ...details,
    ...(type === undefined ? {} : { expected: nameType(type, types) }),
  });
}

/** A piece of advice as a sentence in a language. */
export function sayAdvice({ code, details }: Advice, language: LanguageId): string {
  return filled(policyPages[language].advice[code], details);
}

function nameType(type: string, types: PolicyPageText['types']): string {
  return Object.hasOwn(types, type) ? types[type as keyof typeof types] : type;
}
