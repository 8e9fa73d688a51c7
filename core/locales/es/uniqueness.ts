import type { UniquenessText } from '../uniqueness-text.ts';

export const uniquenessText: UniquenessText = {
  one: '{where}, es probable que una sola persona encaje en esta descripción.',
  several: '{where}, {people} encajan en esta descripción.',
  where: {
    'home-town': 'En {place}',
    'home-country': 'En todo el país',
    unnamed: 'En un lugar así',
    town: 'En {place}',
    region: 'En {place}',
    country: 'En {place}',
  },
  people: {
    one: 'una sola persona',
    fewerThanTen: 'menos de 10 personas',
    about: 'unas {count} personas',
    tensOfThousands: 'decenas de miles de personas',
    hundredsOfThousands: 'cientos de miles de personas',
    millions: 'millones de personas',
  },
  leadsTo: 'así, {people}',
  counted: 'Se ha contado',
  kinds: {
    age: 'la edad',
    sex: 'el sexo',
    job: 'el oficio',
    post: 'el cargo',
    origin: 'el origen',
    religion: 'la religión',
    feature: 'el aspecto',
    condition: 'el problema de salud',
    place: 'el lugar',
    time: 'el momento',
    one: 'algo único',
  },
  picture: 'Cuántas personas podrían ser: {people}',
};
