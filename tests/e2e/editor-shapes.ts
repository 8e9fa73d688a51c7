/** One piece of what an author enters. */
export type Entry =
  | { readonly kind: 'text' | 'bold' | 'mention'; readonly text: string }
  | { readonly kind: 'enter' };

/** What is entered before each replacement: three lines with a bold word, a hashtag and a mention. */
export const story: readonly Entry[] = [
  { kind: 'text', text: 'Saw Rosa ' },
  { kind: 'bold', text: 'Lima' },
  { kind: 'text', text: ' again' },
  { kind: 'enter' },
  { kind: 'text', text: 'with #caso and ' },
  { kind: 'mention', text: 'rosalima' },
  { kind: 'text', text: ' now' },
  { kind: 'enter' },
  { kind: 'text', text: 'end of the shift' },
];

/** A stretch of the story and what is to stand there instead. */
export interface Shape {
  readonly name: string;
  /** First and last words of the stretch. Absent: the whole text. */
  readonly from?: string;
  readonly to?: string;
  /** Only the place after the stretch. Default: false. */
  readonly isInsertion?: boolean;
  /** Tried in shadow roots and in Firefox as well, where the same code meets another selection. Default: false. */
  readonly isTriedEverywhere?: boolean;
  readonly text: string;
}

export const shapes: readonly Shape[] = [
  { name: 'inside one node', from: 'of the', to: 'of the', text: 'of my' },
  { name: 'first word', from: 'Saw', to: 'Saw', text: 'Met', isTriedEverywhere: true },
  { name: 'last word', from: 'shift', to: 'shift', text: 'long day' },
  { name: 'across bold', from: 'Rosa', to: 'Lima', text: 'a patient', isTriedEverywhere: true },
  { name: 'into half of bold', from: 'osa', to: 'Li', text: 'emi' },
  { name: 'bold alone', from: 'Lima', to: 'Lima', text: 'L.' },
  { name: 'hashtag alone', from: '#caso', to: '#caso', text: 'a case' },
  { name: 'across a hashtag', from: 'with', to: 'and', text: 'on a case and' },
  { name: 'mention alone', from: 'rosalima', to: 'rosalima', text: 'somebody' },
  { name: 'across a mention', from: 'and', to: 'now', text: 'and somebody', isTriedEverywhere: true },
  { name: 'whole line', from: 'with', to: 'now', text: 'Nothing more', isTriedEverywhere: true },
  { name: 'word of the second line', from: 'with', to: 'with', text: 'about' },
  { name: 'across two lines', from: 'again', to: 'with', text: 'and', isTriedEverywhere: true },
  { name: 'across three lines', from: 'Lima', to: 'end', text: 'gone' },
  { name: 'whole text', text: 'Thank you.' },
  { name: 'whole text by three lines', text: 'Thank you.\n\nCall us.', isTriedEverywhere: true },
  {
    name: 'lines after the end',
    from: 'shift',
    to: 'shift',
    isInsertion: true,
    text: '\n\nMy own view.',
    isTriedEverywhere: true,
  },
  { name: 'a sentence after a word', from: 'again', to: 'again', isInsertion: true, text: ' today' },
  { name: 'word taken away', from: ' again', to: ' again', text: '' },
  { name: 'first word taken away', from: 'Saw ', to: 'Saw ', text: '' },
  { name: 'last word taken away', from: ' shift', to: ' shift', text: '', isTriedEverywhere: true },
  { name: 'bold word taken away', from: ' Lima', to: ' Lima', text: '' },
  { name: 'whole line taken away', from: 'with', to: 'now', text: '' },
  { name: 'whole text taken away', text: '' },
];

/** Where a shape lies in a text, and the text that must result. */
export function placed(text: string, shape: Shape): { start: number; end: number; wanted: string } {
  const first = shape.from ? text.indexOf(shape.from) : 0;
  const end = shape.to ? text.indexOf(shape.to, first) + shape.to.length : text.length;
  const at = shape.from === 'rosalima' && text[first - 1] === '@' ? first - 1 : first;
  const start = shape.isInsertion ? end : at;
  if (first < 0) throw new Error(`The story has no "${shape.from}"`);
  return { start, end, wanted: text.slice(0, start) + shape.text + text.slice(end) };
}
