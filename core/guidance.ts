import { pages } from './cited-pages.ts';

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
    url: pages.amaOpinions,
  },
  'GMC-19': {
    title: 'GMC, Using social media as a medical professional, 19',
    says: 'The sum of information shared could be enough to identify a patient.',
    url: pages.gmcSocialMedia,
  },
  'HIPAA-C': {
    title: '45 CFR 164.514(b)(2)(i)(C), HIPAA',
    says: 'Every element of a date except the year, and every age over 89, identifies.',
    url: pages.hipaaDeidentification,
  },
  'HIPAA-R': {
    title: '45 CFR 164.514(b)(2)(i)(R), HIPAA',
    says: 'Any other unique characteristic identifies, alone or combined.',
    url: pages.hipaaDeidentification,
  },
  'AEPD-7000': {
    title: 'AEPD, decision EXP202206316 (2023)',
    says: 'A centre was fined 7,000 euro for answering a review with name, identity number, phone and health data.',
    url: pages.aepd7000,
  },
  'FNOMCeO-11': {
    title: 'FNOMCeO, Codice di deontologia medica, art. 11',
    says: 'The physician ensures that people in publications cannot be identified.',
    url: pages.fnomceoCode,
  },
  'HIPAA-Q': {
    title: '45 CFR 164.514(b)(2)(i)(Q), HIPAA',
    says: 'Full-face photographs and comparable images identify.',
    url: pages.hipaaDeidentification,
  },
  'GMC-20': {
    title: 'GMC, Using social media as a medical professional, 20',
    says: 'No identifiable information without explicit consent.',
    url: pages.gmcSocialMedia,
  },
  'FNOMCeO-10': {
    title: 'FNOMCeO, Codice di deontologia medica, art. 10',
    says: 'The physician keeps the secret of all that is learnt in practice.',
    url: pages.fnomceoCode,
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
    url: pages.cgcomCode,
  },
  'FNOMCeO-3': {
    title: 'FNOMCeO, Codice di deontologia medica, art. 3',
    says: 'Care without discrimination of any kind.',
    url: pages.fnomceoCode,
  },
  'FNOMCeO-58': {
    title: 'FNOMCeO, Codice di deontologia medica, art. 58',
    says: 'Respect among colleagues; a sanction for Facebook posts was upheld.',
    url: pages.fnomceoCode,
  },
  'OMC-6': {
    title: 'OMC, Manual de estilo sobre el buen uso de redes sociales (2014), 6',
    says: 'Respect among colleagues on social media.',
    url: pages.omcStyleManual,
  },
  'GMC-18': {
    title: 'GMC, Using social media as a medical professional, 18',
    says: 'Keep confidentiality and respect the dignity of patients.',
    url: pages.gmcSocialMedia,
  },
  'NMC-1.1': {
    title: 'NMC, The Code, 1.1',
    says: 'Treat people with kindness, respect and compassion.',
    url: pages.nmcSocialMedia,
  },
  'CDM-28.5': {
    title: 'CGCOM, Código de Deontología Médica 2022, 28.5',
    says: "A patient's information on social networks only for care, teaching or research, always anonymous.",
    url: pages.cgcomCode,
  },
  'ANA-1': {
    title: 'ANA, Principles for social networking, 1',
    says: 'Nurses post no individually identifiable patient information.',
    url: pages.nurseTips,
  },
  'OCR-reviews': {
    title: 'HHS Office for Civil Rights, settlements on replies to reviews (2019 to 2023)',
    says: 'Practices were fined for naming care, bills or insurance in answers to online reviews.',
    url: 'https://www.openlegalblogarchive.org/2022/12/15/dental-practice-responses-to-online-reviews-cost-23000-settlement-with-ocr-for-impermissible-disclosure-of-phi/',
  },
  'AEPD-2023': {
    title: 'AEPD, decision EXP202206316 of 26 October 2023',
    says: 'A centre was fined 7,000 euro for answering a review with personal and health data.',
    url: pages.aepd7000,
  },
  'GDPR-9': {
    title: 'Regulation (EU) 2016/679, GDPR, article 9',
    says: 'Health data may not be processed without explicit consent for that purpose or another legal ground.',
  },
  'OMC-2': {
    title: 'OMC, Manual de estilo sobre el buen uso de redes sociales (2014), 2',
    says: 'No direct clinical advice to virtual patients.',
    url: pages.omcStyleManual,
  },
  'FNOMCeO-ICT': {
    title: 'FNOMCeO, working group ICT, recommendations on social media (2023)',
    says: 'Two profiles, caution with friend requests, no individual clinical advice, conflicts declared.',
    url: 'https://www.borderline24.com/2023/08/04/medici-e-social-due-profili-e-cautela-nelle-amicizie-con-i-pazienti/',
  },
  'ACP-FSMB': {
    title: 'ACP and FSMB, policy statement on online professionalism (2013)',
    says: 'Pause before posting; do not befriend patients or contact them through social media.',
    url: 'https://www.staging.medscape.com/viewarticle/782459',
  },
  'RCGP-3': {
    title: 'RCGP, Social Media Highway Code (2013), 3',
    says: 'Engage, but be cautious of giving personal advice.',
    url: 'https://docslib.org/doc/1851948/in-partnership-with',
  },
  'CDM-80.1': {
    title: 'CGCOM, Código de Deontología Médica 2022, 80.1',
    says: 'Care at a distance needs identification of both sides and confidentiality.',
    url: pages.cgcomCode,
  },
  'GMC-verify': {
    title: 'GMC, Using social media as a medical professional (2024)',
    says: 'Give enough context for people to verify your claims, and usually say who you are.',
    url: pages.gmcSocialMedia,
  },
  'NMC-6': {
    title: 'NMC, The Code, 6',
    says: 'Information and advice rest on evidence.',
    url: pages.nmcSocialMedia,
  },
  'CDM-81.3': {
    title: 'CGCOM, Código de Deontología Médica 2022, 81.3',
    says: 'Information to the public has a scientific base, veracity and prudence.',
    url: pages.cgcomCode,
  },
  'CDM-81.5': {
    title: 'CGCOM, Código de Deontología Médica 2022, 81.5',
    says: 'Spreading false information is contrary to deontology.',
    url: pages.cgcomCode,
  },
  'FNOMCeO-55': {
    title: 'FNOMCeO, Codice di deontologia medica, art. 55',
    says: 'Health information is accessible, transparent, rigorous and prudent.',
    url: pages.fnomceoCode,
  },
  'FNOMCeO-56': {
    title: 'FNOMCeO, Codice di deontologia medica, art. 56',
    says: 'Advertising is truthful, correct and never equivocal, deceptive or denigrating.',
    url: 'https://ansa.it/amp/canale_saluteebenessere/notizie/sanita/2024/11/13/medici-e-social-la-pubblicita-e-libera-ma-e-necessario-verificare_1a16979c-8c57-4fb4-8ffe-9c76468ef52a.html',
  },
  'AMA-f': {
    title: 'AMA Code of Medical Ethics, 2.3.2 (f)',
    says: 'What a physician does online can harm reputation and public trust in the profession.',
    url: pages.amaOpinions,
  },
  'employer-policy': {
    title: "The centre's own social media policy",
    says: 'Staff write in the first person, not for the centre; name and logo need approval.',
  },
  'GMC-9': {
    title: 'GMC, Using social media as a medical professional, 9',
    says: 'Content posted without a name can, in many cases, be traced back.',
    url: pages.gmcSocialMedia,
  },
  'GMC-interests': {
    title: 'GMC, Using social media as a medical professional (2024), interests',
    says: 'Be open about any interest in what you recommend.',
    url: pages.gmcSocialMedia,
  },
  'FNOMCeO-57': {
    title: 'FNOMCeO, Codice di deontologia medica, art. 57',
    says: 'The physician lends no patronage to health products or firms.',
    url: pages.fnomceoCode,
  },
  'AMA-b': {
    title: 'AMA Code of Medical Ethics, 2.3.2 (b)',
    says: 'Use privacy settings, but know that they are not absolute and content is likely there permanently.',
    url: pages.amaOpinions,
  },
  'AMA-c': {
    title: 'AMA Code of Medical Ethics, 2.3.2 (c)',
    says: 'Maintain appropriate boundaries of the patient-physician relationship.',
    url: pages.amaOpinions,
  },
  'ANA-2': {
    title: 'ANA, six principles for social networking, 2',
    says: 'Observe ethically prescribed boundaries between patient and nurse.',
    url: pages.nurseTips,
  },
  'BMA-friends': {
    title: 'BMA, social media guidance (2011)',
    says: 'Politely refuse friend requests from patients.',
    url: 'https://www.fiercehealthcare.com/practices/politely-refuse-facebook-friend-requests-from-patients-medical-group-warns',
  },
  'GMC-2013': {
    title: 'GMC, social media guidance of 2013 (superseded)',
    says: 'Say that you cannot mix social and professional relationships, and direct people to your professional profile.',
    url: 'https://www.themdu.com/guidance-and-advice/journals/good-practice-october-2013/ethical-social-networking',
  },
  'GMC-boundaries': {
    title: 'GMC, Maintaining personal and professional boundaries',
    says: 'No personal relationship with patients; the same online as in the consulting room.',
    url: pages.gmcSocialMedia,
  },
  LFPDPPP: {
    title: 'LFPDPPP, Mexico',
    says: 'Health data are sensitive personal data.',
    url: 'https://iapp.org/news/a/la-proteccion-de-datos-personales-en-los-expedientes-clinicos',
  },
  'HIPAA-minimum': {
    title: 'HIPAA, minimum necessary standard',
    says: 'Disclose no more than the purpose needs.',
  },
  'OMC-4': {
    title: 'OMC, Manual de estilo sobre el buen uso de redes sociales (2014), 4',
    says: 'Technology must not distract in consultation.',
    url: pages.omcStyleManual,
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
