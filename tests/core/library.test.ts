import { describe, expect, test } from 'vitest';
import {
  check,
  type Draft,
  defaultPolicy,
  disclaimerUses,
  fieldIds,
  fill,
  locales,
  type Role,
  reminderIds,
  replyUses,
} from '../../core/index.ts';
import { libraries } from '../../core/locales/libraries.ts';

/** Characters: what X allows in a post, and what a short disclaimer may take of it. */
const longestReply = 280;
const longestShort = 60;

/** What GUIDANCE section 6 forbids: words that confirm or deny that somebody is a patient. */
const forbidden: Readonly<Record<string, RegExp>> = {
  es: /su caso|tu caso|su visita|su cita|su tratamiento|su historia|confiar en nosotros|no nos consta|hemos revisado/iu,
  it: /il suo caso|il tuo caso|la sua visita|il suo appuntamento|la sua cura|la sua cartella|averci scelto|non risulta|abbiamo verificato/iu,
  en: /your case|your visit|your appointment|your treatment|your (?:chart|file)|trusting us|no record|we checked/iu,
};

/** A private message to one person may name the appointment; nobody else reads it. */
const privateReplies: readonly string[] = ['T1'];

/** The surface that each reply is for. */
function draftOf(id: string, text: string): Draft {
  if (id === 'T1')
    return { text, kind: 'message', network: 'whatsapp', counterpart: { relation: 'patient' } };
  if (id.startsWith('R4'))
    return { text, kind: 'message', network: 'facebook', counterpart: { relation: 'patient' } };
  if (id === 'T5')
    return { text, kind: 'message', network: 'facebook', counterpart: { relation: 'subordinate' } };
  const isPost = ['R6', 'R7', 'R8', 'T2', 'T3', 'T4', 'T6'].includes(id);
  return isPost
    ? { text, kind: 'post', network: 'x' }
    : { text, kind: 'reply', network: 'x', replyTo: { text: '' } };
}

function graveFindings(draft: Draft, role: Role): string[] {
  return check(draft, { ...defaultPolicy, role })
    .findings.filter((finding) => finding.severity !== 'note')
    .map((finding) => finding.rule);
}

describe.each(Object.values(locales))('library in $id', (locale) => {
  const { replies, disclaimers, fields } = libraries[locale.id];
  test('has each reply, disclaimer, reminder and field, and none besides', () => {
    expect(Object.keys(replies).sort()).toEqual(Object.keys(replyUses).sort());
    expect(Object.keys(disclaimers).sort()).toEqual(Object.keys(disclaimerUses).sort());
    expect(Object.keys(locale.reminders).sort()).toEqual([...reminderIds].sort());
    expect(Object.keys(fields).sort()).toEqual([...fieldIds].sort());
  });

  test('leaves open only fields that have a label', () => {
    const texts = [
      ...Object.values(replies).map((reply) => reply.text),
      ...Object.values(disclaimers).flatMap(({ full, short }) => [full, short]),
      ...Object.values(locale.reminders),
    ];
    for (const text of texts)
      for (const [, field] of text.matchAll(/\{([^}]*)\}/g)) expect(fieldIds).toContain(field);
  });

  test.each(Object.entries(replies))('%s is short and confirms nothing', (id, { text, title }) => {
    expect(title).not.toBe('');
    expect(text.length).toBeLessThanOrEqual(longestReply);
    if (!privateReplies.includes(id)) expect(text).not.toMatch(forbidden[locale.id] as RegExp);
  });

  test.each(Object.entries(replies))('%s is flagged by nothing above a note', (id, { text }) => {
    const roles = replyUses[id as keyof typeof replyUses].roles;
    for (const role of roles) expect(graveFindings(draftOf(id, text), role), `${id} as ${role}`).toEqual([]);
  });

  test.each(Object.entries(disclaimers))('%s is short and flagged by nothing above a note', (id, text) => {
    expect(fill(text.short, defaultPolicy).length).toBeLessThanOrEqual(longestShort);
    for (const role of disclaimerUses[id as keyof typeof disclaimerUses].roles)
      for (const one of [text.full, text.short])
        expect(graveFindings({ text: one, kind: 'post', network: 'x' }, role)).toEqual([]);
  });

  test('own views, once inserted, settle what asked for them', () => {
    const { D1 } = disclaimers;
    const opinion = {
      es: 'Como enfermera del hospital creo que la huelga es justa.',
      it: "Da infermiera dell'ospedale penso che lo sciopero sia giusto.",
      en: 'As a nurse at the hospital I think the strike is fair.',
    }[locale.id];
    const asks = (text: string) =>
      check({ text, kind: 'post', network: 'x' }, defaultPolicy).findings.some(
        (finding) => finding.rule === 'missing-disclaimer',
      );
    expect(asks(opinion)).toBe(true);
    expect(asks(`${opinion} ${D1?.short}`)).toBe(false);
    expect(asks(`${opinion} ${D1?.full}`)).toBe(false);
  });
});

test('the emergency number follows the country, and the policy may set its own', () => {
  const text = 'call {emergency}, {unknown}';
  expect(fill(text, { ...defaultPolicy, country: 'us' })).toBe('call 911, {unknown}');
  expect(fill(text, { ...defaultPolicy, country: 'gb' })).toBe('call 999, {unknown}');
  expect(fill(text, { ...defaultPolicy, fields: { emergency: '061' } })).toBe('call 061, {unknown}');
});
