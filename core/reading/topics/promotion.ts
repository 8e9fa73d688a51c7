import { topic } from './topic.ts';

/** Praise of products, firms, people, and of the own house. */
export const promotion = topic({
  concepts: {
    recommend: 'recommends ("os recomendamos", "consigliamo", "our pick")',
    'buy-at': 'sends to a seller ("comprad en", "rivolgetevi a", "shop at")',
    ware: 'something sold ("plantillas", "crema", "app", "mattress")',
    seller: 'somebody who sells ("óptica", "negozio", "gym")',
    superlative: 'superlatives of advertising ("lo mejor", "imbattibile", "second to none")',
    trusted: 'trust as advertising ("de confianza", "ci fidiamo solo di", "we swear by")',
    'vote-for-us': 'asks for votes in a contest ("votad a", "votateci", "vote for our")',
    'healthy-habit': 'advice on health that sells nothing ("caminar", "vaccinarsi", "handwashing")',
    'own-praise': 'praise of the own house ("somos los mejores", "leader nel", "number one")',
    'prize-won': 'prizes and rankings of the own house',
    'choose-us': 'thanks for choosing, invitations to choose ("gracias por elegirnos", "scegli noi")',
    boss: 'who leads the house ("gerente", "direttore generale", "CEO")',
    'boss-shown': 'what leaders do for the picture ("visita las obras", "taglio del nastro", "toured")',
    offer: 'price appeal ("descuento", "promo", "50% off")',
    useful: 'something for the reader ("consejos", "orari", "how to")',
  },
  constructions: {
    endorsed: 'a brand, seller, person or organisation is recommended',
    'house-praised': 'the own house is praised, or its leaders are shown off',
    'price-appeal': 'an offer of the house',
  },
});
