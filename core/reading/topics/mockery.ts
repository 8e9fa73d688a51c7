import { topic } from './topic.ts';

/** Making fun of the people one cares for, or despising them: in the open, by irony, by imitation. */
export const mockery = topic({
  concepts: {
    caricature:
      'one person reduced to a laughable or contemptible label ("la gorda", "il matto", "frequent flyer")',
    caricatures: 'the same of several or in general ("quejicas", "i soliti ubriachi", "drug seekers")',
    ridicule: 'a remark that makes a scene ridiculous ("menudo cuadro", "che circo", "what a drama")',
    irony:
      'praise, gratitude or politeness that means the opposite ("me encanta cuando", "bravo genio", "shout out to")',
    sigh: 'a plea to be spared ("yo me muero", "aiuto", "I can\'t even")',
    disgust: 'smell, dirt or revulsion ("apesta", "che puzza", "stinks")',
    'body-remark': 'a remark on weight or looks ("150 kilos", "obesa", "too fat for")',
    pretence: 'says that somebody lies, feigns or exaggerates ("finge", "fa finta", "faking it")',
    'ill-wish':
      'wishes pain or misfortune on people ("ojalá les toque", "auguro una colica", "I hope your veins")',
    trifle:
      'says that the reason for coming is none ("por un granito", "per una sciocchezza", "for a paper cut")',
    spite:
      'a small revenge or unkind act by the author ("la aguja más gorda", "fatto apposta", "let them wait")',
    jeer: 'laughter, disgust or eye-rolling in emoji or letters',
    'patients-say':
      'what people in care typically say or do ("lo he visto en internet", "ho letto su Google")',
  },
  constructions: {
    likened: 'people under care are held worse than animals ("los galgos mordían menos")',
    'absent-scolded': 'those who did not come are scolded ("five no-shows, back of the queue")',
    gripe:
      'a complaint about what patients or relatives do ("why do they always …", "hay gente que viene …")',
    'patients-mocked': 'patients or their complaints are ridiculed or despised',
    'one-mocked': 'one person under care is ridiculed, insulted or despised',
    'title-mocked': 'a mock prize, title or diagnosis for somebody under care',
  },
});
