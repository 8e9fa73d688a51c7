/** An invented profile or page. */
export interface Person {
  readonly vanity: string;
  readonly name: string;
  readonly initials: string;
  /** Hue of the drawn portrait, in degrees. */
  readonly hue: number;
}

/** An invented comment. */
export interface Comment {
  readonly by: Person;
  readonly text: string;
}

/** An invented post. */
export interface Post {
  readonly id: string;
  readonly by: Person;
  readonly text: string;
  readonly picture?: number;
  readonly comments: readonly Comment[];
}

export const ME: Person = { vanity: 'planta.siete', name: 'Planta Siete', initials: 'P7', hue: 168 };
export const PAGE: Person = {
  vanity: 'hospitalmiravent',
  name: 'Hospital Miravent',
  initials: 'HM',
  hue: 214,
};
export const PEER: Person = { vanity: 'oriol.pedales', name: 'Oriol Pedales', initials: 'OP', hue: 28 };
export const RUNNER: Person = { vanity: 'giulia.corre', name: 'Giulia Corre', initials: 'GC', hue: 330 };

export const POSTS: readonly Post[] = [
  {
    id: '701',
    by: PAGE,
    text: 'El aparcamiento norte reabre el lunes. Gracias por la paciencia durante las obras.',
    picture: 205,
    comments: [
      {
        by: PEER,
        text: 'Two hours in the corridor last Monday and nobody told me anything. Is that normal?',
      },
      { by: ME, text: 'Los carteles nuevos se ven bien de noche' },
    ],
  },
  {
    id: '702',
    by: RUNNER,
    text: 'Prima corsa dopo l’inverno: colline, vento e zero rimpianti.',
    comments: [{ by: PEER, text: 'See you on the slope on Sunday' }],
  },
];

/** What takes the places of the posts when the feed reuses its nodes. */
export const LATER: readonly Post[] = [
  { id: '703', by: RUNNER, text: 'Domani si vota per il nome del nuovo parco.', comments: [] },
  { id: '704', by: PEER, text: 'Sunday ride, who is in?', comments: [] },
];
