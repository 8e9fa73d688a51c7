import type { UniquenessText } from '../uniqueness-text.ts';

export const uniquenessText: UniquenessText = {
  one: '{where}, probably only one person fits this description.',
  several: '{where}, {people} fit this description.',
  where: {
    'home-town': 'In {place}',
    'home-country': 'In the whole country',
    unnamed: 'In a place like this',
    town: 'In {place}',
    region: 'In {place}',
    country: 'In {place}',
  },
  people: {
    one: 'one person',
    fewerThanTen: 'fewer than 10 people',
    about: 'about {count} people',
    tensOfThousands: 'tens of thousands of people',
    hundredsOfThousands: 'hundreds of thousands of people',
    millions: 'millions of people',
  },
  leadsTo: 'then {people}',
  counted: 'Counted',
  kinds: {
    age: 'age',
    sex: 'sex',
    job: 'occupation',
    post: 'office held',
    origin: 'origin',
    religion: 'religion',
    feature: 'looks',
    condition: 'health problem',
    place: 'place',
    time: 'time',
    one: 'something unique',
  },
  picture: 'How many people it could be: {people}',
};
