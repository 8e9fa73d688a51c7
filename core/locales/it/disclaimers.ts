import type { DisclaimerText } from '../library-text.ts';

/** The disclaimers D1 to D5 of GUIDANCE section 5. */
export const disclaimers: Readonly<Record<string, DisclaimerText>> = {
  D1: {
    title: 'Opinioni personali',
    full: 'Le opinioni espresse su questo profilo sono mie e non riflettono le opinioni del mio datore di lavoro.',
    short: 'Opinioni mie, non del mio datore di lavoro.',
  },
  D2: {
    title: 'Informazioni generali',
    full: 'Informazioni generali a scopo educativo; non sostituiscono il parere del medico. In caso di emergenza chiamare il {emergency}.',
    short: 'Info generali: non sostituiscono il medico.',
  },
  D3: {
    title: 'Caso di fantasia',
    full: 'Caso di fantasia creato a fini didattici: ogni somiglianza con persone reali è casuale.',
    short: 'Caso di fantasia a fini didattici.',
  },
  D3c: {
    title: 'Con consenso scritto',
    full: 'Pubblicato con il consenso scritto della persona per questo uso, revocabile in ogni momento.',
    short: 'Pubblicato con consenso scritto.',
  },
  D4: {
    title: 'Pubblicità o conflitto di interessi',
    full: 'Pubblicità: contenuto retribuito da {brand} o rapporto economico in corso.',
    short: '#adv · retribuito da {brand}',
  },
  D5: {
    title: 'A cosa non serve questo canale',
    full: 'Questo canale non gestisce urgenze né consulti personali e non pubblica dati di pazienti. Emergenze: {emergency}. Prenotazioni: {tel}.',
    short: 'Niente consulti qui. Emergenze: {emergency}.',
  },
};
