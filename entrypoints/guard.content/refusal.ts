/** An editor did not take a text; the author can copy it. */
export interface Refusal {
  readonly kind: 'refused';
  readonly isCopied: boolean;
  onCopy(): void;
}

/** The notice of a refusal; hands out the next one when the text has been copied. */
export function refusal(corrected: string, clipboard: Clipboard, onCopied: (next: Refusal) => void): Refusal {
  const notice = (isCopied: boolean): Refusal => ({
    kind: 'refused',
    isCopied,
    onCopy: () => void clipboard.writeText(corrected).then(() => onCopied(notice(true))),
  });
  return notice(false);
}
