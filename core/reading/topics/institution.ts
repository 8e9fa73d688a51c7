import { topic } from './topic.ts';

/** What belongs to the place of work: papers, systems, money, inspections. */
export const institution = topic({
  concepts: {
    internal: 'not for the public ("interno", "riservato", "draft", "before it is announced")',
    'work-paper': 'a document of the organisation ("circular", "verbale", "memo", "budget")',
    roster: 'who works when ("cuadrante", "turnistica", "rota")',
    management: 'who runs the place ("gerencia", "direzione", "HR")',
    disclose: 'the author shows or passes on ("os pego", "vi giro", "leaking")',
    credential: 'what opens a door or a system ("contraseña", "codice dell\'allarme", "login")',
    'work-system': 'systems and places that need a key ("PACS", "la farmacia", "EHR")',
    'lies-open': 'is shared, written down, or simple ("pegada", "sul monitor", "taped", "es")',
    inspection: 'audits, inspections, internal inquiries ("auditoría", "ispezione NAS", "inspectors")',
    revealed: 'what came out ("encontró", "hanno trovato", "failed")',
    incident: 'something that went wrong inside ("error de medicación", "breach", "evento sentinella")',
    hush: 'that it is being kept quiet ("lo están tapando", "insabbiare", "covered up")',
    deal: 'suppliers, prices, negotiations, mergers, dismissals not announced ("proveedor", "esuberi")',
    amount: 'a sum or a number of posts ("millones", "euro a pezzo", "k")',
    'public-already': 'says that it is public ("ha publicado", "sindacato", "press release")',
    advice: 'speaks in general ("cambiad", "mai", "how to")',
    'our-place': 'the place of work ("mi hospital", "la nostra clinica", "our ward")',
  },
  constructions: {
    'paper-leaked': 'an internal document or roster is shown or quoted',
    'credential-told': 'a password, code or weakness of a system is told',
    'inspection-told': 'what an audit, inspection or inquiry found',
    'incident-told': 'an internal incident or cover-up is told',
    'deal-told': 'finances, negotiations or dismissals that are not public',
    affiliated: 'the author says where they work',
  },
});
