import { topic } from './topic.ts';

/** Care: what was wrong, what was done, with what, where and when on duty. */
export const clinical = topic({
  concepts: {
    condition: 'an illness, injury or state that is diagnosed ("diabetes", "ictus", "frattura", "overdose")',
    'everyday-condition':
      'an illness that everybody speaks of ("covid", "ansiedad", "influenza", "flu"); says little of care',
    'rare-condition': 'an illness that few people have ("ELA", "fibrosi cistica", "Huntington\'s")',
    symptom: 'what is felt, seen or measured ("fiebre", "tosse", "bleeding", "BP")',
    procedure: 'what is done to somebody ("cesárea", "intervento", "stitches", "intubation")',
    drug: 'a medicine, by substance, brand or class ("insulina", "morfina", "antibiotics")',
    treatment: 'the course of care ("tratamiento", "terapia", "discharge meds", "chemo")',
    'body-part': 'a part, product or orifice of the body ("rodilla", "vena", "rectum")',
    'care-place': 'where care is given ("urgencias", "sala operatoria", "ward", "care home")',
    duty: 'the author\'s working time in care ("guardia", "turno di notte", "on call", "night shift")',
    'care-event': 'a step of care ("ingreso", "dimissione", "triage", "code blue", "birth")',
    test: 'a test or its result ("analítica", "referto", "CT")',
    device: 'a thing of care ("sonda", "gesso", "ventilator", "bedpan")',
  },
  constructions: {},
});

type ClinicalConcept = keyof (typeof clinical)['concepts'];

/** Words for illness, which everybody uses. */
export const illnessConcepts: ReadonlySet<string> = new Set<ClinicalConcept>([
  'condition',
  'rare-condition',
  'symptom',
  'treatment',
]);

/** Words for what is done in care, with what, and where on the body. */
export const workConcepts: ReadonlySet<string> = new Set<ClinicalConcept>([
  'procedure',
  'drug',
  'body-part',
  'care-event',
  'test',
  'device',
]);

/** Concepts that place a sentence in care. */
export const clinicalConcepts: ReadonlySet<string> = new Set([
  ...illnessConcepts,
  ...workConcepts,
  'care-place',
]);
