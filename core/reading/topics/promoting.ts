import { topic } from './topic.ts';

/** Praising or selling something with a gain of one's own, said or hidden. */
export const promoting = topic({
  concepts: {
    'promo-code': 'a discount code of the author ("mi código", "codice sconto", "use my code")',
    'at-checkout': 'where a code is given ("al pagar", "nel carrello", "at checkout")',
    'you-save': 'what readers gain by it ("os rebajan", "vi tolgono 5 euro", "you get 10 off")',
    'link-in-bio': 'where to buy or book ("enlace en mi bio", "link in bio", "swipe up")',
    'buy-it': 'tells to buy, try or book ("compradlo", "provate", "grab yours")',
    product: 'something sold ("colágeno", "crema", "app", "supplement"), or a firm ("laboratorio", "brand")',
    praise: 'praise of what is sold ("lo mejor", "mi trovo benissimo", "love it")',
    'i-prescribe':
      'the author prescribes or uses only this ("solo receto", "uso solo", "the only one I recommend")',
    'paid-for': 'somebody invited or paid the author ("me invitó", "offerto da", "flew me to")',
    declared: 'says that there is an interest ("publi", "#ad", "conflitto di interessi", "I was paid")',
    'no-gain': 'says that there is none ("sin conflicto", "non sponsorizzato", "not sponsored")',
  },
  constructions: {
    'gain-shown': 'the author seems to gain from what is praised or linked',
  },
});
