/** The reminders M1 to M6 of GUIDANCE section 7, shown before posting or beside a finding. */
export const reminders: Readonly<Record<string, string>> = {
  M1: 'Ciò che pubblichi resta: anche se lo cancelli, qualcuno può avere lo screenshot.',
  M2: "Uno pseudonimo non garantisce l'anonimato: quello che scrivi può identificarti.",
  M3: 'Lo diresti davanti a quella persona e alla sua famiglia? Aspetta {seconds} secondi e rileggi.',
  M4: 'Sei in orario di lavoro: salvalo come bozza per la pausa.',
  M5: "Se non c'è tempo per farlo bene, meglio non pubblicare oggi.",
  M6: 'Ricorda le linee guida social della tua struttura: {link}',
};
