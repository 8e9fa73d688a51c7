/** Why a setting was refused. */
export type RejectionCode =
  | 'no-settings'
  | 'unknown'
  | 'wrong-type'
  | 'not-one-of'
  | 'too-long'
  | 'too-many'
  | 'too-small'
  | 'too-large'
  | 'empty'
  | 'missing'
  | 'bad-form'
  | 'bad-rule'
  | 'bad-address'
  | 'no-account'
  | 'from-after-to'
  | 'unknown-rule'
  | 'floor'
  | 'twice'
  | 'same-words'
  | 'contradiction'
  | 'no-word'
  | 'test-failed'
  | 'not-json'
  | 'dropped'
  | 'locked'
  | 'more';

/** A setting that was refused, and why. It names the place, never the value. */
export interface Rejection {
  /** Where, such as `gate.stop` or `ownTerms[3].near`. */
  readonly path: string;
  readonly code: RejectionCode;
  /** The same as a plain English sentence. */
  readonly reason: string;
  /** What fills the sentence's places. */
  readonly details?: Readonly<Record<string, string>>;
}

/** English sentences, by code; other languages are in `locales/<xx>/policy-page.ts`. */
export const reasons: Readonly<Record<RejectionCode, string>> = {
  'no-settings': 'This is no set of settings.',
  unknown: 'Sigilo knows no setting of this name.',
  'wrong-type': 'This should be {expected}.',
  'not-one-of': 'This should be one of: {choices}.',
  'too-long': 'This is longer than {most} characters.',
  'too-many': 'Only the first {most} are used.',
  'too-small': 'This should be {least} or more.',
  'too-large': 'This should be {most} or less.',
  empty: 'This is empty.',
  missing: 'A value is missing here.',
  'bad-form': 'This is not written as it should be.',
  'bad-rule': 'This should be + or - and a name, such as -endorsement or +tone.',
  'bad-address': 'This should be a web address that begins with https:// or http://.',
  'no-account': 'An account needs a handle or a name.',
  'from-after-to': 'The end should come after the beginning; split hours that pass midnight.',
  'unknown-rule': 'There is no rule of this name.',
  floor: 'Patient data cannot be switched off: a note stays.',
  twice: 'This stands twice; the first one is used.',
  'same-words':
    'More than {most} terms have these very words; the rest is not used. Put their nearby words into one list.',
  contradiction: 'Two entries contradict each other; the stricter one is used.',
  'no-word': 'There is no word in this term.',
  'test-failed': 'Test {number} of “{list}” does not hold, so the term is not loaded.',
  'not-json': 'This is no valid JSON.',
  dropped: 'This was sent, but the browser did not pass it on: a value in it has the wrong type.',
  locked: 'Your organisation has fixed this.',
  more: 'And {count} more.',
};

/** How many rejections are listed; the rest is counted. */
const most = 200;

/** Collects rejections, each place and reason once. */
export interface Rejections {
  add(path: string, code: RejectionCode, details?: Rejection['details']): void;
  list(): readonly Rejection[];
}

export function collectRejections(before: readonly Rejection[] = []): Rejections {
  const kept = before.filter(({ code }) => code !== 'more');
  const known = new Set(kept.map(keyOf));
  let left = before.reduce(
    (sum, { code, details }) => sum + (code === 'more' ? Number(details?.count ?? 0) : 0),
    0,
  );
  return {
    add: (path, code, details) => {
      const place = path.slice(0, 120);
      const key = keyOf({ path: place, code });
      if (known.has(key)) return;
      if (kept.length >= most) left++;
      else {
        known.add(key);
        kept.push(rejection(place, code, details));
      }
    },
    list: () => (left === 0 ? kept : [...kept, rejection('…', 'more', { count: String(left) })]),
  };
}

function rejection(path: string, code: RejectionCode, details: Rejection['details']): Rejection {
  return {
    path,
    code,
    reason: filled(reasons[code], named(details)),
    ...(details === undefined ? {} : { details }),
  };
}

/** What types are called in English. */
export const typeNames = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of settings',
} as const;

function named(details: Rejection['details']): Rejection['details'] {
  const type = details?.expected;
  if (type === undefined || !Object.hasOwn(typeNames, type)) return details;
  return { ...details, expected: typeNames[type as keyof typeof typeNames] };
}

function keyOf({ path, code }: Pick<Rejection, 'path' | 'code'>): string {
  return `${code} ${path}`;
}

/** Puts details into the places of a sentence. */
export function filled(sentence: string, details: Rejection['details'] = {}): string {
  return sentence.replace(/\{([a-z]{1,20})\}/g, (whole, name: string) => details[name] ?? whole);
}
