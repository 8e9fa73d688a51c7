import { topic } from './topic.ts';

/** Whose number, address or account it is: the clinic's own and public ones, or those of somebody in care. */
export const contact = topic({
  concepts: {
    'own-contact':
      'offers a contact of the author or the centre ("llámanos", "prenota al", "our front desk", "citas", "info")',
    administration:
      'an office, tender or course that has numbers of its own ("licitación", "bando", "grant")',
    example: 'says that a number is only a sample ("ejemplo", "formato", "dummy")',
    'care-item':
      'what care gives to one person ("resultado", "analítica", "referto", "prescription", "portal")',
    ready: 'says that it can be had ("listo", "pronto", "are in")',
    'contact-noun': 'a kind of contact ("teléfono", "indirizzo", "email")',
    their: 'third-person possessive, singular owner ("su", "suo", "her")',
    'fresh-state':
      'what somebody in a bed does or feels ("pide", "russa", "is awake"), beyond what other topics know',
  },
  constructions: {
    'handle-told': 'an account addressed about care of its owner ("@ana, ya tienes tu resultado")',
    'their-contact':
      'a contact of somebody spoken of ("su móvil", "l\'indirizzo della paziente", "her number")',
    'placed-person':
      'somebody named by bed, room or cubicle ("la de la cama 2", "quello del letto 7", "bed 9 is")',
  },
});
