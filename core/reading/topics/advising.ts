import { topic } from './topic.ts';

/** Giving one person clinical advice: dose, change of treatment, diagnosis, triage, reading of a test; or offering to. */
export const advising = topic({
  concepts: {
    remedy:
      'what one takes or uses against an illness ("ibuprofeno", "cortisone", "antibiotics", "the pill")',
    dose: 'how much or how often ("400 mg", "cada 8 horas", "due volte al giorno")',
    medication: 'what somebody is on, in general ("la medicación", "la terapia", "your meds")',
    take: 'imperative to one person: take, use, apply, start ("tómate", "prenda", "take")',
    stop: 'imperative to one person: stop or leave out ("deja de tomar", "sospenda", "stop taking")',
    change: 'imperative to one person: raise, lower, double, split ("sube", "dimezzi", "double")',
    'advise-you':
      'what the author would do or recommends to one person ("te recomiendo", "io prenderei", "you should take")',
    ailment: 'what a layperson has and a clinician names ("lipoma", "reflusso", "shingles")',
    'it-is': 'names what it is ("eso es", "mi sembra", "sounds like")',
    reassure: 'says that it is nothing ("no es nada", "stia tranquilla", "nothing to worry about")',
    'no-need':
      'says that no care is needed ("no hace falta ir", "non serve il pronto soccorso", "no need to go")',
    'test-result': 'a test or value of one person ("tu analítica", "la TSH", "your MRI")',
    'is-fine': 'judges a value or picture ("está bien", "è normale", "looks fine")',
    'send-me': 'asks for symptoms, pictures or tests ("mándame", "scrivimi", "DM me")',
    'tell-you': 'promises an answer about them ("y te digo", "ti dico", "I\'ll tell you")',
    'symptom-told': 'a symptom of the one who asks ("me duele", "ho la febbre", "I have a lump")',
    'asks-leave': 'asks whether something may be done ("puedo", "devo", "should I")',
    yes: 'a bare yes, no or never mind ("sí", "tranquila", "go ahead")',
    'do-it': 'imperative to one person: do, avoid, eat, rest, repeat ("haz", "eviti", "rest")',
    'see-somebody':
      'sends to a professional, a visit or an emergency number ("consulte", "prenoti", "call your doctor")',
    'not-advise': 'declines to advise here ("no puedo aconsejar", "non do consigli", "I can\'t advise")',
  },
  constructions: {
    'dose-advised': 'one person is told what to take, how much, or to start it',
    'treatment-changed': 'one person is told to stop, skip, raise or lower a treatment',
    'diagnosis-given': 'one person is told what they have',
    'care-dismissed': 'one person is told that it is nothing or that no care is needed',
    'test-read': "one person's test is judged",
    'advice-offered': 'the author offers to diagnose or to read tests of whoever writes',
    'told-to-do': 'one person is told what to do about what they have',
    'leave-asked': 'somebody asks whether to take, stop or do something clinical',
    'ill-told': 'somebody tells a symptom, a drug or a test of their own',
  },
});
