/** A source that rules cite. */
export interface Source {
  /** How it is named to the reader. */
  readonly title: string;
  /** What it says, in a few words of ours. */
  readonly says: string;
  /** Where it can be read. Absent: no public address. */
  readonly url?: string;
}

/** The guidance that rules rest on, by citation id. */
export const guidance = {
  'AMA-a': {
    title: 'AMA Code of Medical Ethics, 2.3.2 (a)',
    says: 'Refrain from posting identifiable patient information online.',
    url: 'https://journalofethics.ama-assn.org/article/ama-code-medical-ethics-opinions-confidentiality-patient-information/2011-07',
  },
  'GMC-19': {
    title: 'GMC, Using social media as a medical professional, 19',
    says: 'The sum of information shared could be enough to identify a patient.',
    url: 'https://www.gmc-uk.org/professional-standards/the-professional-standards/using-social-media-as-a-medical-professional/using-social-media-as-a-medical-professional',
  },
  'HIPAA-C': {
    title: '45 CFR 164.514(b)(2)(i)(C), HIPAA',
    says: 'Every element of a date except the year, and every age over 89, identifies.',
    url: 'http://www.hippa.com/pslegislation/45CFR-164.514.html',
  },
  'HIPAA-R': {
    title: '45 CFR 164.514(b)(2)(i)(R), HIPAA',
    says: 'Any other unique characteristic identifies, alone or combined.',
    url: 'http://www.hippa.com/pslegislation/45CFR-164.514.html',
  },
  'FNOMCeO-11': {
    title: 'FNOMCeO, Codice di deontologia medica, art. 11',
    says: 'The physician ensures that people in publications cannot be identified.',
    url: 'https://omceo-to.it/istituzionale/codice-deontologico',
  },
} as const satisfies Record<string, Source>;

export type CitationId = keyof typeof guidance;
