import { topic } from './topic.ts';

/** How an account deals with questions and critics. */
export const conversation = topic({
  concepts: {
    'blame-you': 'puts the fault on the one addressed ("la culpa es suya", "colpa sua", "your own fault")',
    'belittle-you': 'condescends to the one addressed ("infórmese", "si informi", "get your facts straight")',
    'done-by-you':
      'tells what the one addressed did or failed to do ("usted no vino", "lei ha firmato", "you missed")',
    threat: 'threatens, above all with lawyers ("nuestro abogado", "vie legali", "see you in court")',
    'take-down': 'demands that something be deleted ("borre", "rimuova", "remove")',
    'deny-fault': 'denies everything ("es mentira", "nessun altro si lamenta", "nobody else")',
    sarcasm: 'false courtesy ("enhorabuena por", "complimenti al genio", "how nice that")',
    you: 'the one addressed',
    displeased: 'complains, in what is being answered ("pésima atención", "mai più", "overpriced")',
    'dont-care':
      'says that the other side\'s view counts for nothing, or brags of other views ("nos da igual", "4.9 stars")',
    'own-way':
      'sends an unhappy person elsewhere or excuses the house ("váyase a la competencia", "non è colpa nostra")',
    criticism: 'criticism in public ("reseña", "commenti", "one star", "complaints")',
    silence: 'hides, deletes, blocks, or tells others to ("bloquead", "cancellate", "mute")',
    'comments-off':
      'comments are closed ("comentarios cerrados", "commenti disattivati", "comments are off")',
    'no-answer': 'leaves unanswered ("no contestéis", "fate finta di niente", "ignore")',
    'rightly-hidden': 'what may be hidden ("insultos", "dati personali", "spam")',
    'put-off': 'puts a question off ("ya veremos", "boh", "no idea")',
    shrug: 'sends away without help ("mira la web", "guardi il sito", "google it")',
    'looking-into': 'says when or how the answer comes ("lo consultamos", "vi rispondiamo", "will get back")',
    'asks-for': 'opens a question, with or without its sign ("cuánto cuesta", "quando aprite", "do you do")',
    invites: 'invites to talk ("escríbanos", "raccontateci", "tell us")',
    regret: 'apologises or thanks ("lamentamos", "grazie del messaggio", "sorry to read")',
    'press-style': 'the language of press releases ("nota de prensa", "delibera", "board approves")',
  },
  constructions: {
    'critic-attacked': 'a reply blames, threatens, belittles or exposes the one addressed',
    'criticism-silenced': 'criticism is, or shall be, hidden, blocked or left unanswered',
    'formal-notice': 'an act of the institution told for its own sake',
  },
});
