/** The reminders M1 to M6 of GUIDANCE section 7, shown before posting or beside a finding. */
export const reminders: Readonly<Record<string, string>> = {
  M1: 'What you post stays: even if you delete it, somebody may have a screenshot.',
  M2: 'A pseudonym does not make you anonymous: what you write can identify you.',
  M3: 'Would you say it in front of that person and the family? Wait {seconds} seconds and read again.',
  M4: 'You are inside your working hours: keep it as a draft until your break.',
  M5: 'If there is no time to do it well, better not to post it today.',
  M6: "Remember your centre's social media policy: {link}",
};
