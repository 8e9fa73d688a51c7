import type { Wording } from '../../../wording.ts';

export const tone: Readonly<Record<string, Wording>> = {
  'disrespect-to-others': {
    what: 'Esto ataca en público a colegas, a otra profesión, a la competencia o a un cargo.',
    why: 'Los códigos piden respeto entre profesionales, y se han confirmado sanciones por publicaciones así.',
    instead: 'Hable del problema y no de la persona, o plantéelo por el canal interno.',
  },
  'discriminatory-language': {
    what: 'Esto va contra un grupo de personas o le niega la atención.',
    why: 'La atención se debe a todos por igual; colegios y empresas lo tratan como falta grave.',
    instead: 'Quítelo. Si detrás hay un problema, describa el problema y no a las personas.',
  },
  'offensive-language': {
    what: 'Hay tacos, insultos, amenazas o gritos.',
    why: 'En una cuenta ligada a la profesión se lee como su forma de tratar a la gente, y los colegios lo han sancionado.',
    instead: 'Diga qué falla y qué pide.',
  },
  'defensive-reply': {
    what: 'Esta respuesta discute, culpa, amenaza o se burla.',
    why: 'Quien lee juzga más la respuesta que la queja, y contar datos de quien critica puede vulnerar el secreto.',
    instead: 'Dé las gracias, no diga nada de la persona y ofrezca un canal privado.',
  },
  'criticism-ignored': {
    what: 'Esto oculta las críticas o las deja sin respuesta.',
    why: 'Las quejas borradas vuelven con más ruido; las contestadas muestran que alguien escucha.',
    instead: 'Conteste a cada una de forma breve y neutra. Oculte solo insultos, datos personales y spam.',
  },
};
