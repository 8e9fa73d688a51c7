import { topic } from './topic.ts';

/** When the author posts, and how lasting they believe it to be. */
export const habits = topic({
  concepts: {
    'on-shift': 'at work right now ("en plena guardia", "di turno", "mid-shift")',
    'on-screen': 'busy with the phone or the network ("tuiteando", "sui social", "scrolling")',
    'work-spot': 'a place where one is on duty ("control de enfermería", "guardiola", "nurses\' station")',
    'between-tasks':
      'between patients or while others wait ("entre paciente y paciente", "tra una visita e l\'altra")',
    waiting: 'people are waiting ("la sala de espera llena", "mi aspettano", "waiting room is packed")',
    'off-duty': 'not at work ("en mi descanso", "smontante", "day off")',
    'delete-later': 'will be deleted ("lo borro luego", "poi cancello", "deleting soon")',
    'few-see': 'only some see it ("solo para amigos", "gruppo chiuso", "friends only")',
    'dont-share': 'asks not to pass it on ("no hagáis captura", "resti tra noi", "between us")',
    vanishes: 'disappears by itself ("desaparece", "sparisce", "gone in 24 h")',
    'post-thing': 'what is published ("historia", "messaggio", "this post")',
    'nobody-sees': 'nobody will see or trace it ("no lo ve nadie", "tanto chi legge", "nobody reads")',
    'lasts-forever':
      'says the opposite: it stays ("queda para siempre", "resta per sempre", "never really deleted")',
    corrected: 'a post was taken down to mend it ("errata", "refuso", "typo")',
  },
  constructions: {
    'posting-at-work': 'the author posts while on duty',
    'false-safety': 'the author counts on few readers or a short life',
  },
});
