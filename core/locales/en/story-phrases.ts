import type { TopicText } from '../../reading/topics/index.ts';
import { ownBody } from './own-body.ts';
import { scenes } from './scenes.ts';

/** What several words say together in stories. */
export const storyPhrases: NonNullable<TopicText<'story'>['phrases']> = {
  fiction: [
    '^ (i|so i|last night i)? _0-1 (dreamt|dreamed) (that|i|we|about|of|the|my)',
    'i (just|once|actually|also)? (dreamt|dreamed) (that|i|we) ',
    '(hanging|hung|hangs) (in|from|up in) (our|the|my) _0-1 (classroom|anatomy lab|skills lab|teaching room|lecture theatre)',
    '^ (he s|she s|it s|they re)? plastic , (before|in case|relax|don t|obviously)',
    '(act|acts) (one|two|three|four) _0-8 (dies|coughs|sings|faints|stabs)',
    '(dies|coughs|sings|faints|stabs) _0-8 (two|three|four|five|act) (acts|one|two|three|four)',
  ],
  aggregate: [
    '{treat-1}|we|i _0-3 #number {patients}|{procedure}|{persons}|cases|babies|births',
    'in #number we',
  ],
  'with-1': [
    '(asked|begged|wanted|ask|asks) (me to|me if i could|would i|could i|if i could|if i would|that i) (sing|hold|stay|pray|baptise|baptize|bless|dress|wash|read|talk|sit|take her|take him|wait)',
    '(memory box|footprints|handprints|hand casts|tiniest hat|smallest hat|tiny hat|palm of my hand)',

    '{duration}|years|months|winters of mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|mornings',
  ],
  'like-mine': ['than my _0-1 {kin}'],
  'told-1': ['(just|had to|have to|got to) (told|tell) (a|the|this|two|his|her|someone|my)'],
  'came-3': [
    '(in|back|here|admitted|attended|attends|arrested) (again)? for (the|his|her|their|its) {ordinal}|#number (th|st|nd|rd)? (time|visit|detox|admission|attendance|round|go|scan)',
  ],
  'did-3': ['(keeps|kept|is|was|still|started|been) _0-1 {gerund}'],
  'treat-1': [
    '(i|we) (put|took|did|got|gave|had|saw|cut|fixed) (his|her|him|them)',
    '(put|putting) (a|an|the|him|her|them) _0-3 under',
    '^ {treat-past} on (a|an|the|my)',
    '(just)? (out of|finished|done with|came out of) (a|an|my|the)? _0-2 {procedure}',
    '(i|we) {treat-now} (it|her|him|his|them|these|this)',
    'while (i|we) _0-1 {treat-ger}',
    '(i|we) (was|were|am|m|re) {treat-ger}',
    '(i|we) (just|finally|also|recently|once|actually|literally|then)? {treat-past}',
    '(i|we) (ve|have|had|d) (just|finally|already|recently)? {treat-part}',
    '(i|we) (m|am|re|are|was|were) (just)? {treat-ger}',
    '(had|got|having|get|tried|trying|managed|helped) to {treat-inf}',
    '^ (so|and|just|finally|today|tonight|yesterday|then)? (just)? {treat-past} (a|an|the|my|this|her|his|out|one|two|another)',
    '(just|finally|spent|hours|hour|minutes|been) {treat-past}|{treat-ger}',
  ],
  'told-me': [
    '{said-3}|{asked-3}|{emotion-3}|{to-me-3} _0-1 (me|us|my|our)',
    '(he|she|guy|lady|man|woman|kid|gran|patient|dude) {past-3} _0-1 (me|us|my|our)',
  ],
  'treat-2': [
    'when you _0-1 (take|cut|pull|lift|unwrap|open|roll|remove|clean|change|put|move|turn) (the|her|his|their|a|off)',
    'when they {came-3}|{did-3}|wake|faint|pass|ask|tell|scream|bite',
    '(you re|you are|while|when you) _0-1 {treat-ger}',
    'when you {treat-now} (a|the|his|her|somebody|someone)',
  ],
  'treated-3': [
    ...scenes['treated-3'],
    '(brought|wheeled|rushed|carried|dragged|flown) _0-1 (him|her|them|in|a|this) _0-4 (in|to)',
    '(got|gave|given) _0-1 (her|his|him) _0-2 (kidney|liver|heart|lung|transplant|chemo|baby)',
  ],
  'did-to-1': ['{past-1} (him|her)', '(i|we) {past-3} (him|her|his|out)'],
  'told-you': [
    '(he|she|they|patients|who) {said-3}|{asked-3}|tell|tells|ask|asks you',
    'when (they|he|she) _0-1 (tell|ask|say|says|tells)',
  ],
  'own-illness': [
    ...ownBody,
    '(the|this time the) (patient|sick one|one in the gown|one in the bed) (was|is) me',
    '(i was|i m|i am) the (patient|one in the gown|one in the bed)',
    '(my|our) own _0-1 {condition}|{everyday-condition}|{symptom}|{procedure}|{treatment}|{test}|{drug}|{body-part}|birth|labour|labor|delivery|diagnosis|caesarean',
    '(i|we) (gave birth|went into labour|went into labor|was in labour|was in labor)',
    '(i am|i m) _0-3 {condition}|{everyday-condition}',
    '(i have|i ve) been _0-1 {past-3}|having|taking|suffering|told',
    '(i am|i m) (suffering|taking|having|experiencing)',
    '(my|i have|i had|i ve had) _0-1 {everyday-condition}',
    '(i have|i had|i ve had|i suffer from|i suffered|my|i got) _0-1 {condition}|{symptom}|{procedure}|{treatment}|{test}',
    'my {body-part} (hurts|hurt|is|aches|was|feels)',
    'my _0-1 (daughter|son|wife|husband|mother|father|mom|dad|sister|brother|baby|child|boyfriend|bf|grandmother|grandfather|cousin|friend|aunt|uncle|niece|nephew|mum|gf|girlfriend)',
    '(i am|i m) a {age}|#number',
    '(i was|i ve been|i have been|been) _0-2 (diagnosed|told|prescribed|taking|suffering|having)',
  ],
  'past-3': ['(has|had|s) (just|finally|already|been|never)? {treat-part}'],
  'past-1': [
    '(i|we) (just|finally|also|never|even|actually|literally)? {past-3}',
    '(i|we) (ve|have|had|d) _0-1 {past-3}|seen|been|done',
  ],
};
