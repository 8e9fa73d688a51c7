import { topic } from './topic.ts';

/** In whose name the author speaks: as a professional, for an employer, for themselves, or behind a mask. */
export const affiliation = topic({
  concepts: {
    profession: 'a health profession ("médica", "infermiere", "pharmacist")',
    workplace: 'where health professionals work ("hospital", "ambulatorio", "surgery")',
    'as-one': 'introduces a capacity ("como", "da", "as a", "los que trabajamos en")',
    opine: 'utters an opinion in the first person ("creo que", "secondo me", "I say")',
    verdict: 'a judgement on policy or people ("un parche", "una vergogna", "unfair")',
    'system-topic':
      'the health system and its politics ("listas de espera", "sciopero", "the waiting list bill")',
    'own-views':
      'says that views are the author\'s ("opinión personal", "a titolo personale", "views my own")',
    'we-announce':
      'first-person plural of institutions ("pedimos perdón", "informiamo", "are cutting prices")',
    'on-behalf': 'speaks for a body ("en nombre de", "dall\'ospedale", "on behalf of")',
    'our-centre': 'the centre as "ours" ("nuestra clínica", "il nostro centro", "our practice")',
    'official-word':
      'refers to what the centre itself published ("comunicado oficial", "official statement")',
    anonymous: 'not to be known ("anónimo", "profilo falso", "alt account")',
    'nobody-knows': 'nobody knows who writes ("nadie sabe quién soy", "tanto nessuno", "no one knows")',
    'let-out': 'says more because of it ("cuento", "sparlare", "let me tell you")',
    'work-people': 'boss, ward, hospital as a target ("el jefe", "il primario", "my hospital")',
    'plain-greeting': 'greeting, thanks or agenda ("felices fiestas", "grazie", "open day")',
  },
  constructions: {
    'speaks-as': 'the author says what or where they are ("como médica del …", "as a nurse at …")',
    'opinion-given': 'the author gives an opinion or a judgement',
    'employer-judged': "the author judges the employer's doings",
    'employer-voice': 'the author speaks for the centre',
    'mask-trusted': 'the author leans on not being known',
  },
});
