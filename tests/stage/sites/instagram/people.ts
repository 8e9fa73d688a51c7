/** An invented account. */
export interface Person {
  readonly handle: string;
  readonly name: string;
  readonly initials: string;
  /** Hue of the drawn portrait, in degrees. */
  readonly hue: number;
}

/** An invented post with its comments. */
export interface Story {
  readonly code: string;
  readonly by: Person;
  readonly text: string;
  readonly hue: number;
  readonly comments: readonly { readonly by: Person; readonly text: string }[];
}

/** Who is signed in. */
export const ME: Person = { handle: 'planta7.notas', name: 'Planta Siete', initials: 'P7', hue: 168 };

export const PEER: Person = { handle: 'oriol.bicis', name: 'Oriol Batllori', initials: 'OB', hue: 28 };
const CLINIC: Person = { handle: 'clinica.miravent', name: 'Clínica Miravent', initials: 'CM', hue: 214 };
export const RUNNER: Person = { handle: 'giu.corre', name: 'Giulia Serrante', initials: 'GS', hue: 330 };

export const PEOPLE: readonly Person[] = [ME, PEER, CLINIC, RUNNER];

export const STORIES: readonly Story[] = [
  {
    code: 'DKstage01aa',
    by: CLINIC,
    text: 'El vestíbulo nuevo ya está abierto. Gracias a quienes habéis aguantado las obras.',
    hue: 205,
    comments: [
      { by: RUNNER, text: 'Lavorano benissimo, mi hanno rimessa in piedi in un mese' },
      { by: PEER, text: 'Two hours in the corridor last Monday and nobody told me anything' },
    ],
  },
  {
    code: 'DKstage02bb',
    by: RUNNER,
    text: 'Prima corsa dopo l’inverno, colline e vento.',
    hue: 130,
    comments: [{ by: PEER, text: 'Nos vemos en la cuesta el domingo' }],
  },
  {
    code: 'DKstage03cc',
    by: ME,
    text: 'Vistas desde el tren, camino del curso.',
    hue: 30,
    comments: [{ by: RUNNER, text: 'Buon viaggio!' }],
  },
];

/** The account of a handle; unknown handles get an account of their own. */
export function personOf(handle: string): Person {
  return (
    PEOPLE.find((known) => known.handle === handle) ?? {
      handle,
      name: handle,
      initials: handle.slice(0, 2).toUpperCase(),
      hue: 260,
    }
  );
}
