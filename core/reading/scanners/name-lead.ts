import { isClose, type NameField } from '../name-field.ts';
import type { PersonRole } from '../reading.ts';
import type { Concept } from '../topics/index.ts';
import { Gap, type Token } from '../words.ts';

/** What stands before a word and makes it likely to be a name. */
export interface NameLead {
  readonly kind: 'label' | 'title' | 'called' | 'self' | 'noun' | 'salutation' | 'preposition';
  /** Absent: this lead does not tell. */
  readonly role?: PersonRole;
}

/** Leads in order of weight; the signs that may stand between lead and name. */
const leads: readonly (readonly [readonly Concept[], NameLead, number])[] = [
  [['staff-title'], { kind: 'title', role: 'colleague' }, Gap.space | Gap.stop],
  [['courtesy'], { kind: 'title' }, Gap.space | Gap.stop],
  [['is-called'], { kind: 'called' }, Gap.space | Gap.quote | Gap.colon],
  [['i-am'], { kind: 'self', role: 'author' }, Gap.space],
  [
    ['patient', 'child', 'elder', 'little'],
    { kind: 'noun', role: 'patient' },
    Gap.space | Gap.quote | Gap.stop,
  ],
  [['kin'], { kind: 'noun', role: 'relative' }, Gap.space | Gap.quote],
  [['staff'], { kind: 'noun', role: 'colleague' }, Gap.space],
  [['public-figure'], { kind: 'noun', role: 'public-figure' }, Gap.space],
  [['person', 'job'], { kind: 'noun' }, Gap.space | Gap.quote],
  [['salutation'], { kind: 'salutation', role: 'addressee' }, Gap.space | Gap.comma | Gap.exclamation],
  [['to-person'], { kind: 'preposition' }, Gap.space],
];

/** Labels of forms, which a colon follows. */
const labels: readonly (readonly [readonly Concept[], NameLead])[] = [
  [['staff-label'], { kind: 'label', role: 'colleague' }],
  [['name-label', 'patient'], { kind: 'label', role: 'patient' }],
  [['kin'], { kind: 'label', role: 'relative' }],
];

/** The lead before a token. Undefined: nothing before it speaks for a name. */
export function leadBefore(field: NameField, at: number): NameLead | undefined {
  const token = field.word(at)?.token;
  if (token === undefined || at === 0) return undefined;
  if ((token.before & Gap.colon) !== 0 && (token.before & Gap.line) === 0) {
    for (const [concepts, lead] of labels) if (field.endsAt(at - 1, ...concepts)) return lead;
  }
  for (const [concepts, lead, signs] of leads) {
    if ((token.before & ~signs) === 0 && field.endsAt(at - 1, ...concepts)) return lead;
  }
  return undefined;
}

/** Whether something new begins at a token, so that its capital says nothing. */
export function startsAfresh(token: Token, at: number): boolean {
  return at === 0 || !isClose(token);
}
