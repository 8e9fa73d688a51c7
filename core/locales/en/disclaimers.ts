import type { DisclaimerText } from '../library-text.ts';

/** The disclaimers D1 to D5 of GUIDANCE section 5. */
export const disclaimers: Readonly<Record<string, DisclaimerText>> = {
  D1: {
    title: 'Own views',
    full: 'The opinions expressed on this account are mine and do not reflect the views of my employer.',
    short: "Views are my own, not my employer's.",
  },
  D2: {
    title: 'General information',
    full: 'General information for education only; it does not replace advice from your own clinician. In an emergency call your local emergency number.',
    short: 'General info, not a substitute for your doctor.',
  },
  D3: {
    title: 'Fictional case',
    full: 'Fictional case written for teaching: any likeness to a real person is accidental.',
    short: 'Fictional case, for teaching.',
  },
  D3c: {
    title: 'With written consent',
    full: "Published with the person's written consent for this use, which can be withdrawn at any time.",
    short: 'Shared with written consent.',
  },
  D4: {
    title: 'Advertising or conflict of interest',
    full: 'Advertisement: paid by {brand}, or I have a financial relationship with it.',
    short: '#ad · paid by {brand}',
  },
  D5: {
    title: 'What this channel is not for',
    full: 'This channel does not handle emergencies or personal medical questions and never posts patient data. Emergencies: {emergency}. Appointments: {tel}.',
    short: 'No medical advice here. Emergencies: {emergency}.',
  },
};
