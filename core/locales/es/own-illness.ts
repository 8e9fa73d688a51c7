const doctors = `{staff}|odontólogo|odontóloga|podólogo|podóloga|nutricionista|nutriólogo|nutrióloga|quiropráctico|partera|ginecóloga|ginecólogo|psico|psicóloga|psicólogo|psiquiatra|terapeuta`;

/** The author tells of being ill, being treated, or going to be seen. */
export const ownIllness: readonly string[] = [
  '(acabo|acabé|acabamos|vengo|vuelvo) de (tener|pasar|sufrir|superar) _0-3 {condition}|{everyday-condition}|{symptom}',
  '(empecé|comencé|volví|retomé|inicié|sigo|llevo|estoy) _0-1 (con|a tomar|a tener|en) _0-4 {condition}|{everyday-condition}|{symptom}|{drug}|terapia|tratamiento',
  '(retomé|retomo|empecé|empiezo|dejé|estoy en|voy a|inicié|volví a) (la|mi|una)? terapia',
  'me (sale|salió|salieron|salen|ha salido|apareció|brotó|diagnostican|detectan|dio|entró) _0-3 {condition}|{symptom}|{everyday-condition}|bulto|ganglio',
  '(a mí|a mi) me (pasó|paso|ocurrió|sucedió|diagnosticaron|operaron|detectaron)',
  '(mi|con mi) misma (enfermedad|patología|condición)',
  `fui|fuí|voy|iba|ido|fuimos|vamos (al|a la|a mi|con el|con la|con mi|a un|a una|con un|con una) _0-1 ${doctors}`,
  '(mi|mis) (cardióloga|cardiólogo|neuróloga|neurólogo|reumatóloga|reumatólogo|endocrina|endocrino|oncóloga|oncólogo|odontóloga|odontólogo|enfermera|matrona|fisioterapeuta|traumatóloga|traumatólogo|internista|terapeuta|analista|psico)',
  '(me) (tocó|toca|toca hacerme|tocaba) (a mí|ser paciente|ser la paciente|ser el paciente|estar)',
  '(soy|fui|era|estoy siendo) (yo)? (la|el)? (paciente|enferma|enfermo|acompañante)',
  'me (he|había)? (rompí|roto|torcí|torcido|partí|partido|disloqué|fracturé|fracturado|quemé|quemado|desgarré|desgarrado)',
  'mi (fisio|dentista|médico|médica|doctora|doctor|matrona|osteópata|oculista) (dice|dijo|cree|me)',
  'me (ha tocado|tocó|toca|ha llegado) _0-1 (a mí|el turno|mi turno)',
  '(semana|semanas) {duration}|#number de (la mía|lo mío|mi)',
  '(bolsa|maleta|canastilla) (del hospital|de la clínica)? _0-1 (lista|preparada|hecha|cerrada) _0-12 (aquí|yo|me|mi)',
  '(bolsa|maleta) (del hospital|para el hospital|de la clínica|del parto) (lista|preparada|hecha|cerrada)',
  '(aquí estoy|aquí ando|aquí me tienen|aquí me tenéis) _0-2 (temblando|histérica|histérico|nerviosa|nervioso|asustada|asustado|muerta|muerto|llorando|esperando)',
  'me (tiemblan|temblaban|sudan) las (manos|piernas|rodillas)',
  '(cuando|el día que|hace {duration}|hace un año|hace una semana|yo) (parí|di a luz|me puse de parto|rompí aguas)',
  '(yo (parí|di a luz)|parí yo)',
  '(se ha vuelto|se volvió|ahora es|pasa a ser|me he vuelto) (la)? paciente',
  '(hoy|ayer|esta vez|ahora) (la paciente|el paciente|la enferma|el enfermo) (soy|era|fui|he sido) yo',
  '^ (hoy|mañana|pasado mañana|{date})? _0-2 me toca _0-2 {procedure}|{test}|dentista|revisión ;',
  '(del|al|en el|desde el) otro lado (de la|del|de una) (camilla|mesa|biombo|mostrador|bisturí|cama|consulta|fonendo|barandilla)',
];
