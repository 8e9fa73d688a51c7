import { topic } from './topic.ts';

/** How the author speaks of others: mockery, contempt, insult, hostility to groups, attacks on colleagues. */
export const tone = topic({
  concepts: {
    profanity: 'swearing and vulgarity',
    insult: 'calls somebody stupid, worthless or the like',
    derision: 'makes somebody ridiculous ("cuentista", "sceneggiata", "drama queen", "frequent flyer")',
    laugh: 'laughter and eye-rolling, in letters or emoji',
    contempt: 'disgust, hatred or weariness felt for people ("no los soporto", "mi fanno schifo", "sick of")',
    'wish-harm': 'wishes harm or death, or says it serves somebody right',
    award: 'a mock prize or ranking ("premio a", "the dumbest … award")',
    complaint: 'what patients say or ask for, when made fun of ("excusa", "lagnanza", "excuse")',
    sexual: 'a sexual remark about somebody',
    mimicry: 'imitates or labels people by what they say or do ("los de", "quelli del", "crowd")',
    slur: 'a word that despises a group by itself',
    group:
      'a group of people by origin, belief, body, age, sex, orientation, opinion ("gitanos", "grassi", "immigrants")',
    'that-group': 'the same by pointing ("los de ese barrio", "quella religione", "that side of town")',
    'only-come': 'says what a whole group is up to or like ("vienen solo a", "sono tutti", "always want")',
    'go-away': 'sends people away or denies them care ("que se vayan", "non li curo", "i won\'t treat")',
    colleague: 'other professionals, services or competitors ("los de radio", "il collega", "radiology")',
    'own-team': 'the team or boss of the author',
    'bad-work': 'says that somebody works badly ("chapuza", "disastro", "ruined")',
    shame: 'public shaming ("de vergüenza", "vergogna", "disgrace")',
  },
  constructions: {
    'group-attacked': 'hostility or a stereotype about a group, or care denied to it',
    'colleagues-attacked': 'an attack on colleagues, other professions, the own team or a competitor',
  },
});
