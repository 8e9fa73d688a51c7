import type { TopicText } from '../../reading/topics/index.ts';

export const mockery: TopicText<'mockery'> = {
  lexicon: {
    caricature: '',
    caricatures: '',
    ridicule: '',
    irony: '',
    sigh: '',
    disgust: '',
    'body-remark': '',
    pretence: '',
    trifle: '',
    spite: '',
    jeer: '',
    'patients-say': '',
  },
  grammar: { gripe: [], 'patients-mocked': [], 'one-mocked': [], 'title-mocked': [] },
};
