import type { TopicText } from '../../reading/topics/index.ts';
import { ownBody } from './free-time.ts';

/** What several words say together in stories. */
export const storyPhrases: NonNullable<TopicText<'story'>['phrases']> = {
  aggregate: [
    '{treat-1}|{have-1}|abbiamo|ho _0-2 #number {patients}|{procedure}|{persons}|parti|casi|interventi|accessi|nascite',
    '(en|nel|in|durante) #number _0-3 #number',
  ],
  published: ['{public-figure} _0-3 {announced}'],
  'with-1': [
    '(chiesto|chiesero|chiede|chiedono|pregato|supplicato) (di)? (cantare|cantarle|cantargli|tenerla|tenerlo|pregare|battezzarla|battezzarlo|vestirla|vestirlo|leggerle|restare|pettinarla)',
    '(scatola dei ricordi|le impronte|cappellino|scarpine|palmo della mia mano)',

    '{duration}|anni|mesi|inverni di lunedì|martedì|mercoledì|giovedì|venerdì|sabati|domeniche|mattine',
  ],
  'like-mine': ['(più|meno|meglio|peggio|tanto) _0-6 (di|che|del|della|come) mio|mia|miei {kin}'],
  'told-1': [
    '(ho|abbiamo) _0-2 (detto|spiegato|comunicato|chiesto|ripetuto|annunciato) (a|al|alla|ad|ai|alle)',
    '(devo|dobbiamo|dovuto|tocca|toccato|vado) (a)? {tell-inf}',
  ],
  'did-3': [
    '(si è|si era) _0-1 (curato|curata|medicato|medicata|iniettato|iniettata|spalmato|spalmata|fasciato|fasciata|vestito|vestita|ferito|ferita|seduto|seduta|girato|girata|voltato|voltata|sfilato|sfilata|spogliato|spogliata|spaventato|spaventata|vergognato|vergognata|scusato|scusata|ribellato|ribellata|infuriato|infuriata|lasciato|lasciata|aggrappato|aggrappata|raggomitolato|raggomitolata|nascosto|nascosta|staccato|staccata|sfogato|sfogata|fidato|fidata|accorto|accorta|perso|persa|sparato|sparata|lanciato|lanciata|buttato|buttata)',
    '(s è|s era) {participle}',
    '(sta|stava|continua|va) _0-1 {gerund}',
    'continua a',
  ],
  'treat-1': [
    '(esco|uscito|uscita|usciti|usciamo|vengo) _0-1 (da|dal|dalla) (un|una)? _0-1 {procedure}',
    '!<mi !<ci {treat-past}',
    '(gli|le|la|lo|l) {treat-now}',
    '(ho|abbiamo|avevo|avevamo) _0-1 {treat-part}',
    '(ho|abbiamo) (dovuto|potuto|voluto|provato|finito) (a|di)? {treat-inf}',
    '(sto|stiamo|stavo|stavamo) {treat-ger}',
    '(riusciti|riuscito|riuscita|devo|dobbiamo|dovevo|tocca) (a)? {treat-inf}',
  ],
  'treat-2': ['(gli|le|la|lo|li|mentre|quando|che) _0-1 {treat-you}', '(stai) {treat-ger}'],
  'treated-3': [
    '(sei|è|siete) (qui|venuto|venuta|venuti|passato|passata) (per|a fare) _0-1 (la|il|l)? (tua|tuo|sua|suo|vostra) _0-1 {procedure}|{treatment}|{test}',
    '(gli|le|l|lo|la) hanno {treat-part}',
    '(l|lo|la|li) (hanno) (portato|portata|trovato|trovata|raccolto|raccolta|ripescato)',
    '(gli|le) hanno {participle} _0-3 {body-part}|{procedure}|{drug}|{device}|{condition}',
    '^ (arrivato|arrivata|giunto|giunta|portato|portata|entrato|entrata|tornato|tornata|caduto|caduta|trovato|trovata|operato|operata|ricoverato|ricoverata) _0-1 (in|a|da|dal|con|per|dai|al|dopo)',
  ],
  'did-to-1': [
    '(l|lo|la) (ho|abbiamo) (portato|portata|lasciato|lasciata|trovato|trovata|mandato|mandata|abbracciato|abbracciata|svegliato|svegliata|ripreso|ripresa|raccolto|raccolta|calmato|calmata|preso|presa)',
  ],
  'told-you': ['(ti|vi) (ha|lo)? {said-3}|{asked-3}|{emotion-3}|{to-me-3}', 'ti (chieda|dica|urli|racconti)'],
  'own-illness': [
    ...ownBody,
    '(la|il|l) (malata|malato|paziente|ricoverata|operata) (ero|sono|sono stata|sono stato) io',
    '(la mia|il mio|ho) l? {everyday-condition}',
    '(mi) (fa venire|viene|mette) _0-1 {everyday-condition}',
    '(ho|soffro di|con la mia|la mia|il mio|le mie|i miei|col mio) (primo|prima|ultimo|ultima|nuovo|nuova)? {condition}|{symptom}|{procedure}|{treatment}',
    '(sono andato|sono andata|vado|andrò) _0-2 (medico|ospedale|dentista|psichiatra|dottore|pronto soccorso)',
    '(mi|ci) (hanno|ha) (operato|operata|ricoverato|ricoverata|mandato|mandata|curato|curata|trattato|trattata)',
    '(mi|ci) (hanno|ha) portato|portata (in|al|all|alla|via|d|su|qui)',
    '(mi|ci) (hanno|ha) dato _0-2 {drug}|{treatment}|{test}',
  ],
  'past-1': ['(ho|abbiamo|avevo|avevamo) _0-1 {participle}', '(sono|siamo|ero) _0-1 {participle}'],
  'past-3': ['(ha|aveva|è|era) _0-1 {participle}'],
  'told-me': [
    '(mi|ci) (ha|aveva|lo|la)? {said-3}|{asked-3} !{friend}',
    '(mi|ci) (ha|aveva|lo|la)? {emotion-3}|{to-me-3} !{friend} !il !la !lo !l !una',
    '(mi|ci) (è|si|ha) {came-3}|{participle} (un|una|questo|questa|il|la|con|davanti)',
    '(mi|ci) (arriva|portano|entra|piomba|capita|apre) (un|una|questo|questa|il|la|con|in|alle)',
    '(chiede|dice|racconta|urla|sorride) (a)? (me|noi)',
  ],
};
