import type { Person, Tie } from '../networks/relation.ts';

/** What a button's own words say that it does; `other`: something else than tying two people. */
export type Saying = Tie | 'other';

/** Buttons that tie, by their words without the person's name. A booster only: structure decides where a word is unknown. */
const tying: Readonly<Record<Tie, string>> = {
  friend: `add friend|add as friend|add|connect|invite to connect|agregar a amigos|añadir a amigos|agregar amigo|agregar|añadir|
    conectar|invita a a conectar|invitar a a conectar|aggiungi agli amici|aggiungi|collegati|invita a collegarsi|ajouter comme ami|加好友`,
  follow: 'follow|follow back|seguir|seguir a|seguir también|segui|segui anche tu',
  accept: `accept|confirm|approve|accept request|accept invitation|accept s request to connect|accept s invitation|accept request from|aceptar|
    confirmar|aprobar|aceptar solicitud|aceptar invitación|aceptar la solicitud de|aceptar la invitación de|accetta|conferma|approva|
    accetta richiesta|accetta invito|accetta la richiesta di|accetta l invito di|accetta l invito a collegarsi di`,
  message: `message|send message|send a message|mensaje|mensaje a|mensaje para|enviar mensaje|enviar mensaje a|enviar un mensaje|messaggio|messaggio a|invia messaggio|
    invia messaggio a|invia un messaggio|message to`,
  invite: 'invite|invite to group|invitar|invitar al grupo|invita|invita nel gruppo',
};

/** How the words of other buttons begin that stand beside people. */
const others =
  words(`following|unfollow|requested|pending|withdraw|cancel|remove|delete|decline|ignore|block|report|share|friends|unfriend|respond|
  subscribe|subscribed|see|view|show|edit|dismiss|not now|close|mute|hide|join|joined|save|saved|like|liked|comment|reply|search|contact|email|call|
  book|shop|insights|switch|log|sign|load|translate|add to|add a|add section|add profile|follow the|follow this|follow topic|follow page|follow hashtag|
  siguiendo|dejar|solicitado|solicitud|pendiente|retirar|cancelar|eliminar|quitar|rechazar|ignorar|bloquear|reportar|denunciar|compartir|amigos|
  suscribirse|suscribirte|ver|mostrar|editar|ahora no|cerrar|silenciar|ocultar|unirte|unirse|guardar|guardado|me gusta|comentar|responder|buscar|
  contactar|correo|llamar|reservar|estadísticas|cambiar|iniciar|registrarte|traducir|seguir leyendo|seguir viendo|seguir el|seguir la|seguir este|
  añadir a la|agregar a la|añadir sección|añadir una|
  segui già|già|non seguire|smetti|richiesta|in sospeso|ritira|annulla|rimuovi|elimina|rifiuta|ignora|blocca|segnala|condividi|amici|iscriviti|iscritto|
  vedi|mostra|visualizza|modifica|non ora|chiudi|silenzia|nascondi|unisciti|salva|salvato|mi piace|commenta|rispondi|cerca|contatta|e-mail|chiama|
  prenota|dati statistici|passa|accedi|traduci|segui la|segui il|segui l|segui questo|segui questa|aggiungi alla|aggiungi una|aggiungi sezione`);

const exact: ReadonlyMap<string, Tie> = new Map(
  (Object.keys(tying) as Tie[]).flatMap((tie) => words(tying[tie]).map((word) => [word, tie] as const)),
);

/** What a button says that it does. Absent: its words are unknown. */
export function sayingOf(label: string, person?: Person): Saying | undefined {
  const bare = withoutName(label, person);
  const known = exact.get(bare);
  if (known !== undefined) return known;
  return bare !== '' && others.some((word) => bare === word || bare.startsWith(`${word} `))
    ? 'other'
    : undefined;
}

/** Whether a label speaks of somebody by this name, as whole words. */
export function isNamedIn(label: string, name: string | undefined): boolean {
  const part = plain(name ?? '');
  return part !== '' && ` ${plain(label)} `.includes(` ${part} `);
}

function withoutName(label: string, person: Person | undefined): string {
  let bare = plain(label);
  for (const name of [person?.name, person?.handle]) {
    const part = plain(name ?? '');
    if (part !== '') bare = ` ${bare} `.replace(` ${part} `, ' ').trim().replace(/\s+/gu, ' ');
  }
  return bare;
}

/** Lower case, letters and digits only, one space between words. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

function words(list: string): readonly string[] {
  return list.split('|').map((word) => plain(word));
}
