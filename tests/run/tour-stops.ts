/** What the tour types where. The posts are invented. */
export interface Stop {
  readonly network: string;
  readonly language: 'es' | 'it' | 'en';
  /** Address of the stage page. */
  readonly at: string;
  /** Names (`data-stage`) of the box and of the button that sends. */
  readonly box: string;
  readonly send: string;
  readonly risky: string;
  readonly harmless: string;
}

export const stops: readonly Stop[] = [
  {
    network: 'X',
    language: 'es',
    at: 'https://x.com/home',
    box: 'home-box',
    send: 'home-send',
    risky: 'Hoy le hemos puesto la prótesis a Rosaura, la del estanco, y ya camina sola',
    harmless: 'El jueves hay charla abierta sobre prótesis de cadera, a las seis en el salón de actos',
  },
  {
    network: 'Facebook',
    language: 'it',
    at: 'https://www.facebook.com/?open=post',
    box: 'post-box',
    send: 'post-send',
    risky: 'Stanotte ho intubato una signora del paese, 92 anni: la figlia urlava in corridoio',
    harmless: 'Domenica si corre per la ricerca: ci vediamo in piazza alle nove',
  },
  {
    network: 'Instagram',
    language: 'en',
    at: 'https://www.instagram.com/create/details/',
    box: 'instagram-caption-box',
    send: 'instagram-caption-send',
    risky: 'Before and after of my patient’s nose job, what do you think?',
    harmless: 'The whole team at the summer fair. Thank you to everyone who came by',
  },
  {
    network: 'LinkedIn',
    language: 'es',
    at: 'https://www.linkedin.com/feed/?open=share',
    box: 'linkedin-post-box',
    send: 'linkedin-post-send',
    risky: 'Paciente con NHC 4471902, pendiente de biopsia desde marzo: así no se puede trabajar',
    harmless: 'Nuestro servicio busca residentes de tercer año para un proyecto de docencia',
  },
];
