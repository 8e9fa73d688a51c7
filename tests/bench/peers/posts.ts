/** Invented sentences of a clinician's posts; harmless and risky ones, so that no tool is spared its work. */
const sentences = {
  es: [
    'Hoy en el centro hemos hablado de cómo cuidar la espalda en los turnos largos.',
    'Ayer atendí a una señora de 81 años que no quería ir al hospital.',
    'La vacuna de la gripe se pone desde el lunes, de nueve a dos.',
    'Para cita, llamen al 900 555 012 o escriban a citas@centro.example.',
    'Qué guardia, otra vez la de la cama 7 con sus historias.',
    'Las opiniones son mías y no de mi hospital.',
    'Nuevo estudio sobre el sueño de los residentes: https://revista.example/a12',
    'Enhorabuena a Amparo Quiroga por su plaza.',
  ],
  it: [
    'Oggi in reparto abbiamo parlato di come proteggere la schiena nei turni lunghi.',
    'Ieri ho visto una signora di 81 anni che non voleva andare in ospedale.',
    "Il vaccino contro l'influenza si fa da lunedì, dalle nove alle due.",
    'Per appuntamenti chiamate il 800 555 012 o scrivete a visite@centro.example.',
    'Che guardia, di nuovo quella del letto 7 con le sue storie.',
    'Le opinioni sono mie e non del mio ospedale.',
    'Nuovo studio sul sonno degli specializzandi: https://rivista.example/a12',
    'Complimenti a Ortensia Malvezzi per il nuovo incarico.',
  ],
  en: [
    'Today at the practice we talked about looking after your back on long shifts.',
    'Yesterday I saw a lady of 81 who did not want to go to hospital.',
    'Flu jabs start on Monday, from nine to two.',
    'For appointments call 020 7946 0012 or write to visits@centre.example.',
    'What a night, bed 7 again with her stories.',
    'Views are mine and not those of my hospital.',
    'New study on how residents sleep: https://journal.example/a12',
    'Congratulations to Winifred Askew on the new post.',
  ],
} as const;

export const languages = ['es', 'it', 'en'] as const;
export const lengths = [280, 500, 3_000, 25_000] as const;

/** A post of about this length whose sentences are never twice the same, in paragraphs of four. */
export function post(language: (typeof languages)[number], length: number): string {
  const parts: string[] = [];
  for (let count = 0, size = 0; size < length; count++) {
    const sentence = sentences[language][(count * 5) % 8] ?? '';
    const own = count < 8 ? sentence : sentence.replace(/(\d+|[.!?])/u, ` ${count}$1`);
    parts.push(own + (count % 4 === 3 ? '\n\n' : ' '));
    size += own.length + 1;
  }
  return parts.join('').slice(0, length);
}
