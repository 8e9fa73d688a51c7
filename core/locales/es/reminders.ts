/** The reminders M1 to M6 of GUIDANCE section 7, shown before posting or beside a finding. */
export const reminders: Readonly<Record<string, string>> = {
  M1: 'Lo publicado queda: aunque lo borre, alguien puede tener una captura.',
  M2: 'Un seudónimo no garantiza el anonimato: lo que cuenta aquí puede identificarle.',
  M3: '¿Lo diría delante de esa persona y de su familia? Espere {seconds} segundos y vuelva a leer.',
  M4: 'Está en su horario de trabajo: guárdelo como borrador para el descanso.',
  M5: 'Si no hay tiempo para hacerlo bien, mejor no publicarlo hoy.',
  M6: 'Recuerde la guía de redes de su centro: {link}',
};
