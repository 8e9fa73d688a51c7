import type { Wording } from '../../../wording.ts';

export const identity: Readonly<Record<string, Wording>> = {
  'missing-disclaimer': {
    what: 'Da una opinión junto a su profesión o su centro sin decir que es solo suya.',
    why: 'Se puede leer como la postura de su centro.',
    instead: 'Añada una línea breve, o póngala una vez en el perfil e indíquelo en los ajustes.',
  },
  'speaks-for-employer': {
    what: 'Esto habla en nombre del centro desde una cuenta personal.',
    why: 'Anunciar, pedir disculpas o prometer corresponde a la cuenta oficial; desde la suya puede comprometer al centro y a usted.',
    instead:
      'Escriba en primera persona, comparta la publicación oficial o avise a quien habla por el centro.',
  },
  'undisclosed-interest': {
    what: 'Esto promociona algo de lo que parece sacar provecho, sin decirlo.',
    why: 'De un profesional se espera consejo, no ventas; la publicidad encubierta va contra los códigos y la ley.',
    instead: 'Diga quién paga o qué relación tiene, o quite la promoción.',
  },
  'employer-brand-in-account': {
    what: 'Esta cuenta personal lleva el nombre del centro.',
    why: 'Parece oficial, y el nombre y el logotipo solo se usan con autorización.',
    instead: 'Elija un nombre neutro; diga dónde trabaja en la descripción o anote la autorización.',
  },
  'pseudonym-false-safety': {
    what: 'Esto confía en que nadie sabe quién escribe.',
    why: 'Un seudónimo no garantiza el anonimato: el turno, la planta o la forma de escribir han delatado a muchos.',
    instead: 'Escríbalo como si llevara su nombre, o no lo publique.',
  },
};
