import type { DisclaimerText } from '../library-text.ts';

/** The disclaimers D1 to D5 of GUIDANCE section 5. */
export const disclaimers: Readonly<Record<string, DisclaimerText>> = {
  D1: {
    title: 'Opiniones propias',
    full: 'Las opiniones expresadas en esta cuenta son mías y no reflejan las de mi empleador.',
    short: 'Opiniones mías, no de mi empresa.',
  },
  D2: {
    title: 'Información general',
    full: 'Información general con fines educativos; no sustituye la consulta con su profesional sanitario. En una urgencia, llame al {emergency}.',
    short: 'Info general: no sustituye a su médico.',
  },
  D3: {
    title: 'Caso ficticio',
    full: 'Caso ficticio creado para docencia: cualquier parecido con una persona real es casual.',
    short: 'Caso ficticio para docencia.',
  },
  D3c: {
    title: 'Con consentimiento escrito',
    full: 'Publicado con consentimiento escrito de la persona para este uso; puede retirarlo cuando quiera.',
    short: 'Publicado con consentimiento escrito.',
  },
  D4: {
    title: 'Publicidad o conflicto de interés',
    full: 'Publicidad: esta publicación está pagada por {brand} o tengo relación económica con ella.',
    short: '#Publi · pagado por {brand}',
  },
  D5: {
    title: 'Para qué no sirve este canal',
    full: 'Este canal no atiende urgencias ni consultas clínicas personales y no publica datos de pacientes. Urgencias: {emergency}. Cita: {tel}.',
    short: 'Sin consultas clínicas por aquí. Urgencias: {emergency}.',
  },
};
