/** Addresses of documents that are cited in several places. */
export const pages = {
  gmcSocialMedia:
    'https://www.gmc-uk.org/professional-standards/the-professional-standards/using-social-media-as-a-medical-professional/using-social-media-as-a-medical-professional',
  fnomceoCode: 'https://omceo-to.it/istituzionale/codice-deontologico',
  cgcomCode: 'https://issuu.com/./medena01/docs/codigo_de_deontologia_m_dica_2022/s/21445173',
  amaOpinions:
    'https://journalofethics.ama-assn.org/article/ama-code-medical-ethics-opinions-confidentiality-patient-information/2011-07',
  hipaaDeidentification: 'http://www.hippa.com/pslegislation/45CFR-164.514.html',
  omcStyleManual:
    'https://cardio2cero.com/manual-de-estilo-para-medicos-sobre-el-buen-uso-de-las-redes-sociales/',
  aepd7000:
    'https://sapd.com.es/7-000-euros-de-sancion-a-una-clinica-por-compartir-datos-personales-de-un-cliente-que-escribio-una-resena-en-internet/',
  nmcSocialMedia: 'https://studentnurseproject.co.uk/nmcsocialmedia/',
  nurseTips: 'https://phesonline.com/8-tips-for-social-networking-for-nurses/',
} as const;
