import { topic } from './topic.ts';

/** Parties, candidates, elections and governments, and whether somebody takes sides. */
export const politics = topic({
  concepts: {
    party: 'a party or political camp',
    politician: 'somebody in or after political office, by office or name',
    government: 'a government as an actor ("este gobierno", "la giunta", "the administration")',
    vote: 'elections and voting',
    campaign: 'calls to vote, march for or throw out a party ("votad", "mandiamoli a casa", "vote them out")',
    'side-taken': 'praise or attack of politicians ("el mejor que", "deve dimettersi", "worst ever")',
    'civic-neutral': 'polling stations, laws, visits and statistics ("colegio electoral", "decreto", "act")',
  },
  constructions: {
    'partisan-post': 'sides are taken for or against a party, politician or government',
  },
});
