// Written by "npm run docs".
export const examples = {
 "patient-identifier": {
  "flagged": {
   "text": "El de la cama 31 nos ha pedido churros para desayunar",
   "places": [
    {
     "start": 9,
     "end": 16
    }
   ]
  },
  "allowed": {
   "text": "Taller de vendajes en el aula 31, trae tus tijeras",
   "places": []
  }
 },
 "patient-name": {
  "flagged": {
   "text": "Por fin Remedios ha dejado la silla de ruedas, qué emoción verla por el pasillo",
   "places": [
    {
     "start": 8,
     "end": 16
    }
   ]
  },
  "allowed": {
   "text": "La enfermera Remedios se jubila tras cuarenta años en quirófano",
   "places": []
  }
 },
 "patient-date-time": {
  "flagged": {
   "text": "Acaba de nacer una niña en el pasillo, ni tiempo de llegar al paritorio",
   "places": [
    {
     "start": 0,
     "end": 14
    }
   ]
  },
  "allowed": {
   "text": "El jueves 9 cerramos a mediodía por fumigación",
   "places": []
  }
 },
 "patient-combination": {
  "flagged": {
   "text": "Mi paciente más longevo cumplió 104 años y sigue con su EPOC a cuestas",
   "places": [
    {
     "start": 32,
     "end": 40
    }
   ]
  },
  "allowed": {
   "text": "Los relojeros y las costureras sufren a menudo de fatiga visual",
   "places": []
  }
 },
 "patient-case-story": {
  "flagged": {
   "text": "El del 7C me ha pedido que le afeite antes de que llegue su hija",
   "places": [
    {
     "start": 0,
     "end": 9
    }
   ]
  },
  "allowed": {
   "text": "Los supositorios no se tragan: guía breve y sin vergüenza",
   "places": []
  }
 },
 "patient-image": {
  "flagged": {
   "text": "Mirad qué fractura, os subo la placa y me decís el tipo",
   "places": [
    {
     "start": 20,
     "end": 36
    }
   ]
  },
  "allowed": {
   "text": "Dibujo mío de un melanoma con la regla ABCDE",
   "places": []
  }
 },
 "confirms-patient-relationship": {
  "flagged": {
   "text": "Sentimos que su operación no le diera el alivio que buscaba",
   "places": [
    {
     "start": 13,
     "end": 25
    }
   ],
   "answers": "Salí peor que entré"
  },
  "allowed": {
   "text": "Lamentamos leerlo. Puede escribirnos a calidad@centro.example",
   "places": [],
   "answers": "Salí peor que entré"
  }
 },
 "public-figure-patient": {
  "flagged": {
   "text": "El cantante que llenó el estadio el viernes durmió en mi planta, hasta ahí puedo leer",
   "places": []
  },
  "allowed": {
   "text": "El club ha comunicado la lesión de su delantero; explico qué es el menisco",
   "places": []
  }
 },
 "patient-mockery": {
  "flagged": {
   "text": "Otro que viene a urgencias por un padrastro, dadle la Cruz Laureada",
   "places": []
  },
  "allowed": {
   "text": "Si te da miedo la aguja, dínoslo: hay trucos que ayudan",
   "places": []
  }
 },
 "individual-advice": {
  "flagged": {
   "text": "Toma ibuprofeno cada 8 horas y listo",
   "places": [
    {
     "start": 0,
     "end": 15
    }
   ],
   "answers": "Me duele la garganta desde el lunes"
  },
  "allowed": {
   "text": "Por aquí no puedo valorarte; pide cita con tu médico",
   "places": [],
   "answers": "Me duele la garganta desde el lunes"
  }
 },
 "health-info-without-source": {
  "flagged": {
   "text": "Comer nueces a diario reduce el colesterol",
   "places": [
    {
     "start": 0,
     "end": 42
    }
   ]
  },
  "allowed": {
   "text": "Comer nueces a diario reduce el colesterol: revisión de Cochrane en este enlace",
   "places": []
  }
 },
 "misleading-claim": {
  "flagged": {
   "text": "Acabamos con la celulitis para siempre en una semana",
   "places": [
    {
     "start": 0,
     "end": 38
    }
   ]
  },
  "allowed": {
   "text": "Ningún zumo cura el cáncer",
   "places": []
  }
 },
 "missing-disclaimer": {
  "flagged": {
   "text": "Como pediatra de un centro de salud pienso que la consejería improvisa",
   "places": [
    {
     "start": 36,
     "end": 46
    }
   ]
  },
  "allowed": {
   "text": "Como pediatra pienso que la consejería improvisa. Opinión personal",
   "places": []
  }
 },
 "speaks-for-employer": {
  "flagged": {
   "text": "En nuestra clínica ofrecemos ahora revisiones gratis",
   "places": [
    {
     "start": 0,
     "end": 18
    }
   ]
  },
  "allowed": {
   "text": "Trabajo en un hospital y hoy he salido contenta",
   "places": []
  }
 },
 "undisclosed-interest": {
  "flagged": {
   "text": "Usad mi código ENFER15 para el uniforme",
   "places": [
    {
     "start": 5,
     "end": 14
    }
   ]
  },
  "allowed": {
   "text": "Publicidad pagada por NutriMax: su proteína",
   "places": []
  }
 },
 "employer-brand-in-account": {
  "flagged": {
   "text": "@hospitalsanluis_enfermera",
   "places": [
    {
     "start": 0,
     "end": 26
    }
   ]
  },
  "allowed": {
   "text": "@lola_pediatra",
   "places": []
  }
 },
 "pseudonym-false-safety": {
  "flagged": {
   "text": "Soy anónima y puedo decir lo que hace mi supervisora",
   "places": [
    {
     "start": 0,
     "end": 11
    }
   ]
  },
  "allowed": {
   "text": "Soy Marta, enfermera, y firmo lo que digo",
   "places": []
  }
 },
 "patient-friend-request": {
  "flagged": {
   "text": "Te he enviado solicitud, soy tu doctora del postoperatorio",
   "places": [
    {
     "start": 0,
     "end": 23
    }
   ]
  },
  "allowed": {
   "text": "Gracias, pero no agrego pacientes; sígame en la página de la consulta",
   "places": []
  }
 },
 "personal-message-to-patient": {
  "flagged": {
   "text": "Estás preciosa en tu foto",
   "places": [
    {
     "start": 0,
     "end": 14
    }
   ]
  },
  "allowed": {
   "text": "Su volante está disponible en la app",
   "places": []
  }
 },
 "reminder-with-clinical-detail": {
  "flagged": {
   "text": "Le recordamos su mamografía del lunes a las 8:30",
   "places": [
    {
     "start": 17,
     "end": 27
    }
   ]
  },
  "allowed": {
   "text": "Le recordamos su cita del lunes a las 8:30",
   "places": []
  }
 },
 "supervisor-friend-request": {
  "flagged": {
   "text": "Acéptame, que soy tu jefa",
   "places": [
    {
     "start": 0,
     "end": 8
    }
   ]
  },
  "allowed": {
   "text": "Acepto tu solicitud, gracias",
   "places": []
  }
 },
 "own-private-info": {
  "flagged": {
   "text": "Mi teléfono personal es el 600 111 222, escribidme",
   "places": [
    {
     "start": 0,
     "end": 20
    }
   ]
  },
  "allowed": {
   "text": "Teléfono de la consulta: 900 000 000",
   "places": []
  }
 },
 "disrespect-to-others": {
  "flagged": {
   "text": "Qué chapuza de sutura trae del ambulatorio de al lado, da vergüenza ajena",
   "places": [
    {
     "start": 4,
     "end": 11
    }
   ]
  },
  "allowed": {
   "text": "Faltan manos en el laboratorio y aun así sacan todo adelante",
   "places": []
  }
 },
 "discriminatory-language": {
  "flagged": {
   "text": "Los inmigrantes colapsan la sala y encima exigen",
   "places": [
    {
     "start": 0,
     "end": 15
    }
   ]
  },
  "allowed": {
   "text": "El 14 % de las personas migrantes retrasa la consulta por miedo a la factura",
   "places": []
  }
 },
 "offensive-language": {
  "flagged": {
   "text": "Joder qué guardia, no he parado",
   "places": [
    {
     "start": 0,
     "end": 5
    }
   ]
  },
  "allowed": {
   "text": "Qué guardia más dura, no he parado",
   "places": []
  }
 },
 "defensive-reply": {
  "flagged": {
   "text": "Le avisamos tres veces, usted no contestó",
   "places": [
    {
     "start": 24,
     "end": 41
    }
   ],
   "answers": "Nadie me avisó del cambio"
  },
  "allowed": {
   "text": "Sentimos el trastorno. Escríbanos y lo revisamos",
   "places": [],
   "answers": "Nadie me avisó del cambio"
  }
 },
 "criticism-ignored": {
  "flagged": {
   "text": "Borrad los comentarios sobre el cierre de camas",
   "places": [
    {
     "start": 0,
     "end": 22
    }
   ]
  },
  "allowed": {
   "text": "Contestamos a todas las quejas en dos días",
   "places": []
  }
 },
 "confidential-work-info": {
  "flagged": {
   "text": "Os paso el borrador interno del cierre de quirófanos",
   "places": [
    {
     "start": 11,
     "end": 27
    }
   ]
  },
  "allowed": {
   "text": "El hospital ha publicado en su web el plan de camas para el verano",
   "places": []
  }
 },
 "political-content": {
  "flagged": {
   "text": "El presidente ha destruido la sanidad pública",
   "places": [
    {
     "start": 0,
     "end": 13
    }
   ]
  },
  "allowed": {
   "text": "El Congreso tramita la ley de salud mental: calendario",
   "places": []
  }
 },
 "endorsement": {
  "flagged": {
   "text": "Recomendamos los colchones Nubelín, no hay nada igual",
   "places": [
    {
     "start": 17,
     "end": 34
    }
   ]
  },
  "allowed": {
   "text": "Cómo elegir colchón si te duele la espalda",
   "places": []
  }
 },
 "self-promotion": {
  "flagged": {
   "text": "Somos líderes en cirugía de cadera",
   "places": [
    {
     "start": 0,
     "end": 13
    }
   ]
  },
  "allowed": {
   "text": "Cómo prevenir caídas en casa",
   "places": []
  }
 },
 "broadcast-only": {
  "flagged": {
   "text": "Nota de prensa: firmado el acuerdo con la universidad",
   "places": [
    {
     "start": 0,
     "end": 14
    }
   ]
  },
  "allowed": {
   "text": "Firmamos con la universidad: ¿qué cambia para los pacientes? Te lo contamos en el enlace https://centro.example",
   "places": []
  }
 },
 "acknowledge-question": {
  "flagged": {
   "text": "Ni idea",
   "places": [],
   "answers": "¿Tenéis intérprete de lengua de signos?"
  },
  "allowed": {
   "text": "Sí, con dos días de aviso",
   "places": [],
   "answers": "¿Tenéis intérprete de lengua de signos?"
  }
 },
 "organisation-term": {
  "flagged": {
   "text": "El proyecto Vellorita empieza en marzo",
   "places": [
    {
     "start": 12,
     "end": 21
    }
   ]
  },
  "allowed": {
   "text": "En el prado hay una vellorita en flor",
   "places": []
  }
 },
 "posting-on-shift": {
  "flagged": {
   "text": "En mitad de la guardia y viendo vídeos de gatos",
   "places": [
    {
     "start": 15,
     "end": 22
    }
   ]
  },
  "allowed": {
   "text": "Libro hoy: sofá y series",
   "places": []
  }
 },
 "permanence-false-safety": {
  "flagged": {
   "text": "Lo borro luego, solo quería desahogarme",
   "places": [
    {
     "start": 0,
     "end": 14
    }
   ]
  },
  "allowed": {
   "text": "En internet nada se borra del todo",
   "places": []
  }
 }
} as const;
