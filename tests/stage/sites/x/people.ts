/** An invented account. */
export interface Person {
  readonly handle: string;
  readonly name: string;
  readonly initials: string;
  /** Hue of the drawn portrait, in degrees. */
  readonly hue: number;
}

/** An invented post. */
export interface Post {
  readonly id: string;
  readonly by: Person;
  readonly text: string;
  /** Hue of a picture. Absent: there is none. */
  readonly picture?: number;
  readonly quotes?: Post;
}

export const ME: Person = { handle: 'planta_siete', name: 'Planta Siete', initials: 'P7', hue: 168 };
export const HOSPITAL: Person = {
  handle: 'hospitalmiravent',
  name: 'Hospital Miravent',
  initials: 'HM',
  hue: 214,
};
export const RIDER: Person = { handle: 'oriol_pedales', name: 'Oriol Pedales 🚲', initials: 'OP', hue: 28 };
export const RUNNER: Person = { handle: 'corre_giulia', name: 'Giulia Corre', initials: 'GC', hue: 330 };

const NOTICE: Post = {
  id: '1901',
  by: HOSPITAL,
  text: 'El aparcamiento norte reabre el lunes. Gracias por la paciencia durante las obras.',
};

export const POSTS: readonly Post[] = [
  {
    id: '1902',
    by: RIDER,
    text: 'Two hours in the corridor last Monday and nobody told me anything. Is that normal up there?',
    quotes: NOTICE,
  },
  {
    id: '1903',
    by: RUNNER,
    text: 'Prima corsa dopo l’inverno: colline, vento e zero rimpianti.',
    picture: 130,
  },
  NOTICE,
  { id: '1904', by: ME, text: 'Leyendo sobre higiene de manos en el tren, camino del curso.', picture: 30 },
];

/** What takes the places of the posts when the list reuses its nodes. */
export const LATER: readonly Post[] = [
  { id: '1905', by: RUNNER, text: 'Domani si vota per il nome del nuovo parco.' },
  { id: '1906', by: RIDER, text: 'Sunday ride, who is in?', picture: 70 },
];

/** The post of a number; the first one for unknown numbers. */
export function postOf(id: string | null): Post {
  return POSTS.find((known) => known.id === id) ?? (POSTS[0] as Post);
}
