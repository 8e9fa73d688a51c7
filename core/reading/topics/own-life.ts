import { topic } from './topic.ts';

/** What of the author's private life a post gives away. */
export const ownLife = topic({
  concepts: {
    'own-number': 'the author\'s private phone or mail ("mi móvil personal", "il mio cellulare", "my cell")',
    'call-me': 'asks to be called or written to privately ("llamadme", "scrivetemi", "text me anytime")',
    'live-at': 'the author lives somewhere ("vivo en", "abito sopra", "I live at")',
    'home-sign': 'how a home is found ("la calle", "citofono", "next door", "third floor")',
    'own-children': 'the author\'s children ("mis hijos", "mia figlia", "my kids")',
    school: 'where children are ("colegio", "asilo", "school")',
    'way-there': 'going there, every day ("recojo", "accompagno", "drop off")',
    'goes-away': 'the author goes away ("nos vamos", "partiamo", "we\'re off to")',
    'how-long': 'from when to when ("del 2 al 15", "due settimane", "until June")',
    'empty-home': 'the home stands empty ("casa vacía", "casa vuota", "house empty")',
    'right-here': 'where the author is now ("ahora mismo en", "sono qui", "right now at")',
    routine: 'a daily routine of place and hour ("todas las mañanas corro", "ogni sera", "every day at")',
    'work-contact': 'a contact of work ("consulta", "segreteria", "office")',
  },
  constructions: {
    'private-told': "home, private phone, children's school, routine or absence of the author is told",
    'number-given': 'a private number or address to write to is announced',
  },
});
