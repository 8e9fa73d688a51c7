/** Labels in English, Spanish and Italian. They sharpen what structure says and are never needed to find a box. */
const ACTING =
  /^(?:comment|answer|reply|comentar|responder|commenta|rispondi)(?: publicly)? (?:as|como|come) (.+?)(?:…|\.{3})?$/iu;
const REPLYING = /^(?:reply to|responde(?:r)? a|rispondi a) (.+?)(?:…|\.{3})?$/iu;
const COMMENTING =
  /^(?:write an? (?:public )?(?:comment|answer|reply)|comment as|answer as|reply (?:to|as)|escribe (?:un comentario|una respuesta)|comentar como|responde(?:r)? (?:a|como)|scrivi (?:un commento|una risposta)|commenta come|rispondi (?:a|come))(?!\p{L})/iu;
const MESSAGING =
  /^(?:message|aa|write to|thread composer|mensaje|escribe(?:le)? a|messaggio|scrivi (?:un messaggio|a))(?!\p{L})/iu;
const NOBODY = /^(?:anonymous|anónim|anonim)/iu;
/** How the line under the name of a page begins, before its branch. */
const PAGE = /^(?:page|página|pagina)$/iu;

/** The name after "Comment as". */
export function actingName(label: string): string | undefined {
  const name = ACTING.exec(label)?.[1];
  return name && !NOBODY.test(name) ? name : undefined;
}

/** Whether the label names somebody who is replied to. */
export const isReplyLabel = (label: string): boolean => REPLYING.test(label);
export const isCommentLabel = (label: string): boolean => COMMENTING.test(label);
export const isMessageLabel = (label: string): boolean => MESSAGING.test(label);
export const isPageLabel = (label: string): boolean => PAGE.test(label);
/** A name that stands for nobody in particular. */
export const isAnonymous = (name: string): boolean => NOBODY.test(name);
