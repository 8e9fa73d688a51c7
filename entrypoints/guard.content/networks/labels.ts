/** What buttons that send are called. Only ever breaks a tie between candidates found by structure. */
const SENDING =
  /^(?:post(?: all)?|publish|send|share(?: now)?|tweet|reply|comment|save|submit|done|next|update|schedule|publicar|postear(?: todo)?|enviar|compartir(?: ahora)?|responder|comentar|guardar|siguiente|listo|actualizar|programar|pubblica|posta(?: tutto)?|invia|condividi(?: ora)?|rispondi|commenta|salva|avanti|fine|aggiorna|programma)(?!\p{L})/iu;

/** What buttons that leave or open something are called. */
const LEAVING =
  /^(?:cancel|close|back|discard|delete|remove|cancelar|cerrar|atrás|volver|descartar|eliminar|quitar|annulla|chiudi|indietro|elimina|rimuovi)(?!\p{L})/iu;

export const isSendingLabel = (label: string): boolean => SENDING.test(label);
export const isLeavingLabel = (label: string): boolean => LEAVING.test(label);
