import { describe, expect, test } from 'vitest';
import { check, defaultPolicy, read } from '../../core/index.ts';

const post = (text: string) => ({ text, kind: 'post', network: 'x' }) as const;

describe('pasted records are one finding', () => {
  test.each([
    [
      'a form in Spanish',
      'Nombre: Aurelia\nApellidos: Montes Gil\nFecha de nacimiento: 02/05/1949\nDiagnóstico: EPOC',
    ],
    [
      'a letter in Spanish',
      'Paciente: A. M. G.\nMotivo de ingreso: disnea\nTratamiento: furosemida\nRevisión en un mes',
    ],
    ['a form in Italian', 'Cognome: Gatti\nNome: Piera\nData di nascita: 02/05/1949\nDiagnosi: BPCO'],
    [
      'a letter in Italian',
      'Paziente: P. G.\nAnamnesi: ipertensione\nEsame obiettivo: nella norma\nTerapia: ramipril',
    ],
    ['a form in English', 'Surname: Whitlock\nDOB: 02/05/1949\nHospital number: 4418820\nPlan: home'],
    ['a letter in English', 'Patient: E. W.\nPresenting complaint: cough\nExamination: clear\nPlan: home'],
    ['one line', 'Paciente: A. M. Edad: 71 Motivo de consulta: tos Diagnóstico: bronquitis'],
    ['HL7', 'PID|1||4418820^^^H||WHITLOCK^EDNA||19490502|F\nOBX|1|NM|K||3.1|mmol/L'],
    ['FHIR', '{"resourceType": "Patient", "birthDate": "1949-05-02"}'],
    ['CDA', '<recordTarget><patientRole><id extension="4418820"/></patientRole></recordTarget>'],
    ['a laboratory sheet', 'Glucosa 182 mg/dL\nCreatinina 1,9 mg/dL\nSodio 131 mEq/L\nPotasio 5,6 mEq/L'],
  ])('%s', (_, text) => {
    const { findings } = check(post(text), defaultPolicy);
    const own = findings.filter((one) => one.rule === 'patient-identifier');
    expect(own, 'mend core/reading/record.ts').toHaveLength(1);
    expect(own[0]).toMatchObject({ severity: 'stop', details: { identifier: 'record' } });
    expect(own[0]?.spans).toHaveLength(1);
  });

  test.each([
    ['an event', 'Fecha: 2 de mayo\nHora: 18:00\nLugar: salón de actos\nPonente: Dra. Gil'],
    ['a recipe', 'Ingredientes: 200 g de harina\nTiempo: 30 min\nPaso 1: mezclar'],
    ['headings to explain', 'La historia tiene tres partes: motivo de consulta, exploración y diagnóstico'],
    ['one value', 'Un potasio de 5,6 mmol/L obliga a repetir la muestra'],
    ['contacts', 'Teléfono: 955 00 00 00\nCorreo: citas@centro.example\nDirección: calle Real 3'],
    ['a link', 'Vídeo: https://centro.example/v\nMás: https://centro.example/m'],
  ])('not %s', (_, text) => {
    expect(read(post(text), defaultPolicy).record).toBeUndefined();
  });
});
