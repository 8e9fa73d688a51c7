import type { UniquenessText } from '../uniqueness-text.ts';

export const uniquenessText: UniquenessText = {
  one: '{where} è probabile che una sola persona corrisponda a questa descrizione.',
  several: '{where} corrispondono a questa descrizione {people}.',
  where: {
    'home-town': 'A {place}',
    'home-country': 'In tutto il Paese',
    unnamed: 'In un posto così',
    town: 'A {place}',
    region: 'In questa regione ({place})',
    country: 'In questo Paese ({place})',
  },
  people: {
    one: 'una sola persona',
    fewerThanTen: 'meno di 10 persone',
    about: 'circa {count} persone',
    tensOfThousands: 'decine di migliaia di persone',
    hundredsOfThousands: 'centinaia di migliaia di persone',
    millions: 'milioni di persone',
  },
  leadsTo: 'così, {people}',
  counted: 'È stato contato',
  kinds: {
    age: 'l’età',
    sex: 'il sesso',
    job: 'il lavoro',
    post: 'la carica',
    origin: 'l’origine',
    religion: 'la religione',
    feature: 'l’aspetto',
    condition: 'il problema di salute',
    place: 'il luogo',
    time: 'il momento',
    one: 'qualcosa di unico',
  },
  picture: 'Quante persone potrebbero essere: {people}',
};
