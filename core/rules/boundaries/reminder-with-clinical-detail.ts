import { reply } from '../../fixes.ts';
import { has, isPrivate } from '../../reading/within.ts';
import type { Rule } from '../../rule.ts';

export const reminderWithClinicalDetail: Rule = {
  id: 'reminder-with-clinical-detail',
  severity: 'stop',
  audience: ['official', 'clinician', 'supervisor'],
  cites: ['GDPR-9', 'LFPDPPP', 'HIPAA-minimum'],
  wording: {
    what: 'This reminder says what the appointment or result is about.',
    why: 'Previews of messages are read by whoever holds the phone: day, time, place and a phone number are enough.',
    instead:
      'Name day, time, centre and phone, nothing clinical; send preparation through the portal or on paper.',
  },
  *find(reading) {
    const { draft } = reading;
    const relation = draft.counterpart?.relation;
    if (!isPrivate(draft) || relation === 'friend' || relation === 'colleague' || relation === 'subordinate')
      return;
    const telling = reading
      .found('reminder-tells', 'group-reminder')
      .filter(
        (found) =>
          found.construction === 'group-reminder' ||
          has(
            reading,
            reading.sentences[found.sentence],
            'remind',
            'fetch',
            'your',
            'preparation',
            'see-you',
            'glad',
          ),
      );
    if (telling.length > 0) yield { spans: telling, fixes: reply('T1') };
  },
};
