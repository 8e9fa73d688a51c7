import { topic } from './topic.ts';

/** Friend requests and follows, between a clinician and a patient, or a superior and the team. */
export const befriending = topic({
  concepts: {
    'own-profile': 'a private account or network ("mi Facebook", "profilo personale", "my Insta")',
    'add-you':
      'the author adds, accepts or follows the other ("te acepto", "ti aggiungo", "I\'ll follow you")',
    'request-sent': 'the author sent a request ("te mandé solicitud", "ti ho mandato la richiesta")',
    'add-me': 'asks the other to add, accept or follow ("agrégame", "accettami", "follow me")',
    'declines-add': 'does not mix or add ("no agrego", "non accetto", "I keep it for family")',
    'work-page': 'the professional page or channel ("la página de la consulta", "pagina dello studio")',
    'old-friends': 'known before any care ("amigos desde", "dalle elementari", "since school")',
    'care-tie':
      'what ties the other to care ("mis pacientes", "postoperatorio", "how the knee goes", "your visit")',
    'their-request': 'the other asked first ("tu solicitud", "la tua richiesta", "your request")',
    superior: 'the author as a superior ("tu supervisora", "il tuo capo", "your manager")',
    staffing: 'what superior and team share ("turno", "la squadra", "rota")',
    'press-on': 'presses ("no me dejes en visto", "tutti tranne te", "don\'t leave me hanging")',
    'work-channel': 'an official channel or meeting ("canal oficial", "riunione", "team meeting")',
  },
  constructions: {
    'patient-befriended': 'a patient or relative is added, accepted or invited to a private account',
    'private-tie': 'somebody is added, accepted or invited to a private account',
    'staff-befriended': 'a superior asks somebody of the team for a private tie, or presses for it',
  },
});
