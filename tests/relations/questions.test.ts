import { describe, expect, test } from 'vitest';
import { asksStaff, defaultPolicy, type Policy, questionFor, type Tied } from '../../core/index.ts';

const friend: Tied = { network: 'facebook', tie: 'friend', isForWork: false, name: 'Oriol Pedales' };
const follow: Tied = { ...friend, tie: 'follow' };
const accept: Tied = { ...friend, tie: 'accept' };
const message: Tied = { ...friend, tie: 'message' };
const messageRequest: Tied = { ...friend, tie: 'accept', isForMessages: true };
const work: Tied = { ...friend, network: 'linkedin', isForWork: true };
const as = (more: Partial<Policy>): Policy => ({ ...defaultPolicy, ...more });
const boss = as({ role: 'supervisor' });

/** Of who says this of themselves nobody is asked: it is a colleague. */
const colleagues = [
  'Senior ICU nurse',
  'Nurse at Hospital Miravent',
  'Pediatric nurse practitioner | marathon runner',
  'Paramedic in the north',
  'Enfermera UCI · lectora',
  'Médico de familia',
  'Farmacéutica en Miravent. Montaña y pan',
  'Infermiera pediatrica',
  'Medico chirurgo presso Miravent',
  'Ciclista e ostetrica',
];
/** These have to do with professions of healthcare, and may be patients. */
const strangers = [
  'Nurse’s daughter. Doctor Pons’ patient',
  'Hospital patient liaison, thanks Doctor Pons for my knee',
  'Doctor Who fan',
  'Doctor Strange and other films',
  'My doctor is the best',
  'Grateful to every nurse of ward 4',
  'Enfermera de mi abuela por un verano',
  'Paciente de la doctora Pons',
  'Mamma di una dottoressa',
  'Dottoressa Rossi, grazie di tutto',
  'Doctora Pons, eres la mejor',
];
/** Names of institutions. */
const institutions = [
  'Hospital Miravent',
  'Miravent Hospital',
  'The Miravent Heart Clinic',
  'Clínica Miravent',
  'Centro de Salud Miravent',
  'Club Ciclista Miravent',
  'Museo del Agua',
  'Grand Miravent Library',
  'Universidad de Miravent',
  'Policlinico San Bardo',
];
/** People whose names have such a word in them. */
const named = [
  'Di Clinic',
  'Jordi Hospital',
  'Ana Ruiz Clinic',
  'Marta Library',
  'Reina del Centro',
  'Ana Magazine',
  'Giulia la del Club',
];

const rows: readonly (readonly [string, Parameters<typeof questionFor>, ReturnType<typeof questionFor>])[] = [
  ['a stranger is asked about', [friend, undefined, defaultPolicy], 'patient'],
  ['for follows too', [follow, undefined, defaultPolicy], 'patient'],
  [
    'not for follows where the setting says so',
    [follow, undefined, as({ relationsOnFollow: false })],
    'none',
  ],
  ['for friends all the same', [friend, undefined, as({ relationsOnFollow: false })], 'patient'],
  ['an answer is remembered', [friend, 'no', defaultPolicy], 'none'],
  ['an old friend may be added', [friend, 'friend', defaultPolicy], 'none'],
  ['a patient stays one', [friend, 'patient', defaultPolicy], 'declared-patient'],
  [
    'a patient who is followed, too',
    [follow, 'patient', as({ relationsOnFollow: false })],
    'declared-patient',
  ],
  ['a patient may be written to: the text is read', [message, 'patient', defaultPolicy], 'none'],
  [
    'somebody tied already may be written to',
    [{ ...message, isConnected: true }, undefined, defaultPolicy],
    'none',
  ],
  ['off is off', [friend, 'patient', as({ relations: 'off' })], 'none'],
  ['so is a network', [friend, undefined, as({ networks: { facebook: false } })], 'none'],
  ['an official account follows freely', [follow, undefined, as({ role: 'official' })], 'none'],
  ['and answers messages', [message, undefined, as({ role: 'official' })], 'none'],
  ['and requests for them', [messageRequest, undefined, as({ role: 'official' })], 'none'],
  [
    'a request for messages from a patient is asked about',
    [messageRequest, 'patient', as({ relations: 'hold' })],
    'declared-patient',
  ],
  ['but a friend is a friend', [friend, undefined, as({ role: 'official' })], 'patient'],
  ['a page is no person', [{ ...friend, isInstitution: true }, undefined, defaultPolicy], 'none'],
  [
    'nor is a hospital by its name',
    [{ ...friend, name: 'Hospital Miravent' }, undefined, defaultPolicy],
    'none',
  ],
  ['nor a faculty in Italian', [{ ...friend, name: 'Facoltà di Lettere' }, undefined, defaultPolicy], 'none'],
  [
    'a family name within a word is',
    [{ ...friend, name: 'Ana Hospitalet' }, undefined, defaultPolicy],
    'patient',
  ],
  [
    'a colleague by profession',
    [{ ...work, about: 'Oriol Pedales · Enfermero de UCI' }, undefined, defaultPolicy],
    'none',
  ],
  [
    'one whose trade stands last',
    [{ ...work, about: '2nd · Senior ICU nurse' }, undefined, defaultPolicy],
    'none',
  ],
  [
    'one of two trades',
    [{ ...follow, about: '@oriol · Ciclista y fisioterapeuta' }, undefined, defaultPolicy],
    'none',
  ],
  [
    'who is married to one is asked about',
    [{ ...follow, about: 'Runner. Married to a nurse' }, undefined, defaultPolicy],
    'patient',
  ],
  [
    'who is the son of one, too',
    [{ ...follow, about: 'Hijo de enfermera, padre de dos' }, undefined, defaultPolicy],
    'patient',
  ],
  [
    'and who thanks one',
    [{ ...follow, about: 'Grazie alla mia dottoressa e a chi corre' }, undefined, defaultPolicy],
    'patient',
  ],
  [
    'a colleague by employer',
    [{ ...work, about: 'Oriol Pedales Logistics at Miravent' }, undefined, as({ employers: ['Miravent'] })],
    'none',
  ],
  [
    'a name that is a profession is none',
    [{ ...work, name: 'Eva Dentista', about: 'Eva Dentista' }, undefined, defaultPolicy],
    'patient',
  ],
  [
    'somebody else at work is asked about',
    [{ ...work, about: 'Teacher' }, undefined, defaultPolicy],
    'patient',
  ],
  ['a supervisor is reminded of staff', [friend, 'subordinate', boss], 'declared-staff'],
  ['who accepts theirs is not', [accept, 'subordinate', boss], 'none'],
  ['nor on a network of work', [work, 'subordinate', boss], 'none'],
  ['who said that somebody is no patient is asked about staff', [friend, 'no', boss], 'staff'],
  ['once', [friend, 'neither', boss], 'none'],
  ['not when following', [follow, 'no', boss], 'none'],
  ['neither is neither for everybody', [friend, 'neither', defaultPolicy], 'none'],
];

describe('what the page shows beside a name', () => {
  test.each(colleagues)('is a colleague: %s', (about) => {
    expect(questionFor({ ...work, about }, undefined, defaultPolicy)).toBe('none');
  });

  test.each(strangers)('is nobody known: %s', (about) => {
    expect(questionFor({ ...work, about }, undefined, defaultPolicy)).toBe('patient');
  });

  test.each(institutions)('is an institution: %s', (name) => {
    expect(questionFor({ ...friend, name }, undefined, defaultPolicy)).toBe('none');
  });

  test.each(named)('is a person: %s', (name) => {
    expect(questionFor({ ...friend, name }, undefined, defaultPolicy)).toBe('patient');
  });
});

describe('what is asked', () => {
  test.each(rows)('%s', (_, args, question) => {
    expect(questionFor(...args)).toBe(question);
  });

  test('a supervisor who sends is asked about staff next, nobody else is', () => {
    expect(asksStaff(friend, boss)).toBe(true);
    for (const [tied, policy] of [
      [accept, boss],
      [follow, boss],
      [work, boss],
      [friend, defaultPolicy],
    ] as const)
      expect(asksStaff(tied, policy)).toBe(false);
  });
});
