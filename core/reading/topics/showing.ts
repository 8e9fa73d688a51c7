import { topic } from './topic.ts';

/** Showing pictures, recordings and documents; and speaking of people whom everybody knows. */
export const showing = topic({
  concepts: {
    image: 'a picture or recording of any kind ("foto", "video", "live", "screenshot")',
    'clinical-image': 'a picture that only care makes ("radiografía", "ecografia", "CT scan", "ECG strip")',
    'care-document': 'a document of care ("informe", "referto", "chart", "whiteboard")',
    'care-sight': 'what is seen in care ("herida", "quirófano", "stump")',
    'before-after': 'a comparison over time ("antes y después", "prima e dopo")',
    show: 'the author shows something ("os dejo", "guardate", "swipe")',
    'consent-said':
      'says that the person agreed to be shown ("con su permiso", "ci hanno lasciato filmare", "said I could post this")',
    'judge-words':
      'claims to see an illness from afar, with authority or a bet ("de libro", "ci scommetto", "trust me")',
    masked: 'says that a name or face was hidden ("le tapé el nombre", "sfocato", "name cropped out")',
    'work-caption':
      'a caption that presents what happens at work as a sight ("otro día en la oficina", "my happy place")',
    'taken-out': 'what was removed from or found in somebody ("lo que le sacamos", "guarda cosa aveva")',
    'harmless-image':
      'a picture that shows no patient, or a post about the centre, its staff, courses, advice ("infografía", "foto di squadra", "new scanner")',
    famous: 'a guess game or hint about somebody known ("adivinad", "indovinate", "guess who")',
    announced: 'somebody made it public themselves ("ha contado", "ha pubblicato", "announced")',
    donated: 'what well-known people do in public ("donó", "ha inaugurato", "visited the ward")',
  },
  constructions: {
    'care-image': 'a picture or document from care is shown or mentioned',
    'part-shown': 'what was taken out of somebody, with its size or in whose hand ("gallstones the size of")',
    'shown-behind':
      'a board, list or screen of care can be seen behind what is shown ("la pizarra de detrás")',
    'famous-here': "a well-known person is or was in the author's care or place of work",
    'famous-judged': "the author guesses at a well-known person's health",
  },
});
