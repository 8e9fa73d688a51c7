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
  'HIPAA-Q': {
    title: '45 CFR 164.514(b)(2)(i)(Q), HIPAA',
    says: 'Full-face photographs and comparable images identify.',
    url: 'http://www.hippa.com/pslegislation/45CFR-164.514.html',
  },
  'GMC-20': {
    title: 'GMC, Using social media as a medical professional, 20',
    says: 'No identifiable information without explicit consent.',
    url: 'https://www.gmc-uk.org/professional-standards/the-professional-standards/using-social-media-as-a-medical-professional/using-social-media-as-a-medical-professional',
  },
  'FNOMCeO-10': {
    title: 'FNOMCeO, Codice di deontologia medica, art. 10',
    says: 'The physician keeps the secret of all that is learnt in practice.',
    url: 'https://omceo-to.it/istituzionale/codice-deontologico',
  },
  'FNOPI-28': {
    title: 'FNOPI, Codice deontologico delle professioni infermieristiche, art. 28',
    says: 'Particular care with data and images that may harm people or institutions.',
    url: 'https://www.secondopianonews.it/calabria/cosenza/2020/03/21/covid-19-lopi-richiama-gli-infermieri-chiacchieroni-non-fate-dichiarazioni-senza-autorizzazione.html',
  },
  'Garante-769': {
    title: 'Garante privacy, decision 769 of 12 December 2024',
    says: 'A surgeon was fined 20,000 euro for pictures of a patient on Instagram.',
    url: 'https://federprivacy.org/informazione/flash-news/foto-di-un-lifting-su-instagram-il-garante-della-privacy-sanziona-un-chirurgo',
  },
  'AEPD-130': {
    title: 'AEPD, decision PS-00130-2024',
    says: 'A clinic was fined 10,000 euro for before-and-after pictures on social media.',
    url: 'https://blog.psnsercon.com/redes-sociales-y-clinicas-de-estetica-riesgos-y-uso-indebido-de-imagenes-de-pacientes/',
  },
  'FNOPI-2018': {
    title: 'FNOPI, pronouncement of 2018 on social media',
    says: 'Fake profiles, swearing and ignorance online are disciplinary matters.',
    url: 'https://fpress.it/professione/social-dallordine-degli-infermieri-linee-guida-per-richiamare-gli-iscritti-al-contegno',
  },
  'CDM-81.4': {
    title: 'CGCOM, Código de Deontología Médica 2022, 81.4',
    says: 'The physician minds attitude, image and language in social communication.',
    url: 'https://issuu.com/./medena01/docs/codigo_de_deontologia_m_dica_2022/s/21445173',
  },
  'FNOMCeO-3': {
    title: 'FNOMCeO, Codice di deontologia medica, art. 3',
    says: 'Care without discrimination of any kind.',
    url: 'https://omceo-to.it/istituzionale/codice-deontologico',
  },
  'FNOMCeO-58': {
    title: 'FNOMCeO, Codice di deontologia medica, art. 58',
    says: 'Respect among colleagues; a sanction for Facebook posts was upheld.',
    url: 'https://omceo-to.it/istituzionale/codice-deontologico',
  },
  'OMC-6': {
    title: 'OMC, Manual de estilo sobre el buen uso de redes sociales (2014), 6',
    says: 'Respect among colleagues on social media.',
    url: 'https://cardio2cero.com/manual-de-estilo-para-medicos-sobre-el-buen-uso-de-las-redes-sociales/',
  },
  'GMC-18': {
    title: 'GMC, Using social media as a medical professional, 18',
    says: 'Keep confidentiality and respect the dignity of patients.',
    url: 'https://www.gmc-uk.org/professional-standards/the-professional-standards/using-social-media-as-a-medical-professional/using-social-media-as-a-medical-professional',
  },
  'NMC-1.1': {
    title: 'NMC, The Code, 1.1',
    says: 'Treat people with kindness, respect and compassion.',
    url: 'https://studentnurseproject.co.uk/nmcsocialmedia/',
  },
  'AMA-b': {
    title: 'AMA Code of Medical Ethics, 2.3.2 (b)',
    says: 'Privacy settings are not absolute, and content is likely there permanently.',
    url: 'https://journalofethics.ama-assn.org/article/ama-code-medical-ethics-opinions-confidentiality-patient-information/2011-07',
  },
  'GMC-9': {
    title: 'GMC, Using social media as a medical professional, 9',
    says: 'Anonymous content can often be traced back, and private groups may become public.',
    url: 'https://www.gmc-uk.org/professional-standards/the-professional-standards/using-social-media-as-a-medical-professional/using-social-media-as-a-medical-professional',
  },
  OCR: {
    title: 'HHS Office for Civil Rights, decisions on replies to reviews (2019-2023)',
    says: 'Practices were fined for answering reviews with facts about the reviewer.',
    url: 'https://www.openlegalblogarchive.org/2022/12/15/dental-practice-responses-to-online-reviews-cost-23000-settlement-with-ocr-for-impermissible-disclosure-of-phi/',
  },
  'FNOMCeO-56': {
    title: 'FNOMCeO, Codice di deontologia medica, art. 56',
    says: 'Advertising is truthful, correct and useful, never misleading or disparaging.',
    url: 'https://omceo-to.it/istituzionale/codice-deontologico',
  },
  'FNOMCeO-57': {
    title: 'FNOMCeO, Codice di deontologia medica, art. 57',
    says: 'The physician lends no patronage to products or firms.',
    url: 'https://omceo-to.it/istituzionale/codice-deontologico',
  },
  'OMC-4': {
    title: 'OMC, Manual de estilo sobre el buen uso de redes sociales (2014), 4',
    says: 'Technology must not distract in consultation.',
    url: 'https://cardio2cero.com/manual-de-estilo-para-medicos-sobre-el-buen-uso-de-las-redes-sociales/',
  },
  'ES-Alicante': {
    title: 'Court of Alicante, July 2024',
    says: 'Criticism of the health system that reveals no secret is no breach; a suspension was annulled.',
    url: 'https://www.infobae.com/espana/agencias/2024/07/16/un-juzgado-de-alicante-anula-el-cese-de-una-enfermera-que-critico-en-redes-la-falta-de-medios-ante-covid-en-un-hospital/',
  },
  'GMC-concerns': {
    title: 'GMC, Raising and acting on concerns',
    says: 'Raise concerns through the proper channels; nobody may be stopped from doing so.',
  },
  'seed-practice': {
    title: 'Twitter in the practice: rules of respect and courtesy',
    says: 'Answer at once, converse, do not always talk about yourself, give useful information.',
  },
  'seed-errors': {
    title: 'Institutions on social media: frequent errors',
    says: 'Broadcasting without interacting, self-praise, political agendas, fear of criticism.',
  },
  'seed-crisis': {
    title: 'Twitter in the practice: criticism and crises',
    says: 'Do not ignore criticism; face it, with agreed answers.',
  },
  'seed-staff': {
    title: 'Guidelines on social media for staff',
    says: 'No confidential information, endorsement or politics; breaks only; what is posted stays.',
  },
} as const satisfies Record<string, Source>;

export type CitationId = keyof typeof guidance;
