// Written by "npm run docs".
export const examples = {
 "patient-identifier": {
  "flagged": {
   "text": "Quella del letto 31 canta Mina tutta la notte",
   "places": [
    {
     "start": 11,
     "end": 19
    }
   ]
  },
  "allowed": {
   "text": "Laboratorio di bendaggi in aula 31, portate le forbici",
   "places": []
  }
 },
 "patient-name": {
  "flagged": {
   "text": "Oggi Ersilia ha fatto il giro del reparto senza deambulatore",
   "places": [
    {
     "start": 5,
     "end": 12
    }
   ]
  },
  "allowed": {
   "text": "L'infermiera Ersilia va in pensione dopo trentotto anni di sala operatoria",
   "places": []
  }
 },
 "patient-date-time": {
  "flagged": {
   "text": "Quello ricoverato lunedì per la gamba rotta esce domani, se il chirurgo si decide",
   "places": [
    {
     "start": 7,
     "end": 24
    }
   ]
  },
  "allowed": {
   "text": "Il 2 giugno gli ambulatori restano chiusi",
   "places": []
  }
 },
 "patient-combination": {
  "flagged": {
   "text": "La sindaca di un paesino qui in valle, incinta del terzo, ha il diabete gestazionale",
   "places": []
  },
  "allowed": {
   "text": "Chi lavora in cantiere d'estate rischia il colpo di calore: bevete",
   "places": []
  }
 },
 "patient-case-story": {
  "flagged": {
   "text": "Anni fa seguii un uomo che parlava al suo pacemaker come a un figlio",
   "places": []
  },
  "allowed": {
   "text": "L'aceto non cura l'ulcera, anzi: vi spiego perché",
   "places": []
  }
 },
 "patient-image": {
  "flagged": {
   "text": "Guardate che lastra, il chiodo è proprio lì in mezzo",
   "places": [
    {
     "start": 9,
     "end": 19
    }
   ]
  },
  "allowed": {
   "text": "Schema disegnato a mano: come si legge un'ecografia",
   "places": []
  }
 },
 "confirms-patient-relationship": {
  "flagged": {
   "text": "Ci dispiace che il suo intervento non abbia dato il sollievo sperato",
   "places": [
    {
     "start": 16,
     "end": 33
    }
   ],
   "answers": "Sono uscito peggio di prima"
  },
  "allowed": {
   "text": "Ci dispiace leggerlo. Può scriverci a qualita@centro.example",
   "places": [],
   "answers": "Sono uscito peggio di prima"
  }
 },
 "public-figure-patient": {
  "flagged": {
   "text": "Un rapper da disco di platino stanotte vomitava nel nostro pronto soccorso",
   "places": []
  },
  "allowed": {
   "text": "La federazione ha annunciato lo stop della schermitrice; cos'è la cuffia dei rotatori",
   "places": []
  }
 },
 "patient-mockery": {
  "flagged": {
   "text": "Codice bianco alle tre di notte per una zanzara: a questi darei il Nobel della fesseria",
   "places": []
  },
  "allowed": {
   "text": "Svenire al prelievo capita anche ai più robusti: sdraiatevi e ditecelo",
   "places": []
  }
 },
 "individual-advice": {
  "flagged": {
   "text": "Prendi l'ibuprofene ogni 8 ore e passa",
   "places": [
    {
     "start": 0,
     "end": 19
    }
   ],
   "answers": "Mi fa male la gola da lunedì"
  },
  "allowed": {
   "text": "Qui non posso valutarla, senta il suo medico",
   "places": [],
   "answers": "Mi fa male la gola da lunedì"
  }
 },
 "health-info-without-source": {
  "flagged": {
   "text": "Mangiare noci ogni giorno riduce il colesterolo",
   "places": [
    {
     "start": 0,
     "end": 47
    }
   ]
  },
  "allowed": {
   "text": "Mangiare noci riduce il colesterolo: revisione Cochrane a questo link",
   "places": []
  }
 },
 "misleading-claim": {
  "flagged": {
   "text": "Eliminiamo la cellulite per sempre in una settimana",
   "places": [
    {
     "start": 0,
     "end": 34
    }
   ]
  },
  "allowed": {
   "text": "Nessun succo guarisce il cancro",
   "places": []
  }
 },
 "missing-disclaimer": {
  "flagged": {
   "text": "Da pediatra di un consultorio penso che la regione improvvisi",
   "places": [
    {
     "start": 30,
     "end": 39
    }
   ]
  },
  "allowed": {
   "text": "Da pediatra penso che la regione improvvisi. Opinione personale",
   "places": []
  }
 },
 "speaks-for-employer": {
  "flagged": {
   "text": "Nella nostra clinica offriamo ora controlli gratuiti",
   "places": [
    {
     "start": 0,
     "end": 20
    }
   ]
  },
  "allowed": {
   "text": "Lavoro in un ospedale e oggi sono uscita contenta",
   "places": []
  }
 },
 "undisclosed-interest": {
  "flagged": {
   "text": "Usate il mio codice INF15 per le divise",
   "places": [
    {
     "start": 6,
     "end": 19
    }
   ]
  },
  "allowed": {
   "text": "Pubblicità pagata da NutriMax: le loro proteine",
   "places": []
  }
 },
 "employer-brand-in-account": {
  "flagged": {
   "text": "@ospedalesanluigi_infermiera",
   "places": [
    {
     "start": 0,
     "end": 28
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
   "text": "Sono anonima e posso dire cosa fa la mia coordinatrice",
   "places": [
    {
     "start": 0,
     "end": 12
    }
   ]
  },
  "allowed": {
   "text": "Sono Marta, infermiera, e firmo quello che dico",
   "places": []
  }
 },
 "patient-friend-request": {
  "flagged": {
   "text": "Le ho mandato la richiesta, sono la dottoressa del postoperatorio",
   "places": [
    {
     "start": 0,
     "end": 26
    }
   ]
  },
  "allowed": {
   "text": "Grazie, ma non aggiungo pazienti; mi trova sulla pagina dello studio",
   "places": []
  }
 },
 "personal-message-to-patient": {
  "flagged": {
   "text": "Sei bellissima in quella foto",
   "places": [
    {
     "start": 0,
     "end": 14
    }
   ]
  },
  "allowed": {
   "text": "L'impegnativa è disponibile sull'app",
   "places": []
  }
 },
 "reminder-with-clinical-detail": {
  "flagged": {
   "text": "Le ricordiamo la mammografia di lunedì alle 8.30",
   "places": [
    {
     "start": 17,
     "end": 28
    }
   ]
  },
  "allowed": {
   "text": "Le ricordiamo l'appuntamento di lunedì alle 8.30",
   "places": []
  }
 },
 "supervisor-friend-request": {
  "flagged": {
   "text": "Accettami, sono il tuo capo",
   "places": [
    {
     "start": 0,
     "end": 9
    }
   ]
  },
  "allowed": {
   "text": "Accetto la tua richiesta, grazie",
   "places": []
  }
 },
 "own-private-info": {
  "flagged": {
   "text": "Il mio telefono personale è 333 111 2222, scrivetemi",
   "places": [
    {
     "start": 0,
     "end": 25
    }
   ]
  },
  "allowed": {
   "text": "Telefono dello studio: 800 000 000",
   "places": []
  }
 },
 "disrespect-to-others": {
  "flagged": {
   "text": "Che schifezza di gesso hanno fatto in quel pronto soccorso",
   "places": [
    {
     "start": 4,
     "end": 13
    }
   ]
  },
  "allowed": {
   "text": "In laboratorio sono in pochi eppure portano a casa tutto",
   "places": []
  }
 },
 "discriminatory-language": {
  "flagged": {
   "text": "Gli immigrati intasano la sala e pretendono pure",
   "places": [
    {
     "start": 0,
     "end": 13
    }
   ]
  },
  "allowed": {
   "text": "Il 14% delle persone migranti rinvia la visita per paura dei costi",
   "places": []
  }
 },
 "offensive-language": {
  "flagged": {
   "text": "Cazzo che notte, non mi sono seduta un minuto",
   "places": [
    {
     "start": 0,
     "end": 5
    }
   ]
  },
  "allowed": {
   "text": "Che notte dura, non mi sono seduta un minuto",
   "places": []
  }
 },
 "defensive-reply": {
  "flagged": {
   "text": "L'abbiamo chiamata tre volte, lei non ha risposto",
   "places": [
    {
     "start": 30,
     "end": 49
    }
   ],
   "answers": "Nessuno mi ha avvisato"
  },
  "allowed": {
   "text": "Ci spiace per il disagio. Ci scriva e verifichiamo",
   "places": [],
   "answers": "Nessuno mi ha avvisato"
  }
 },
 "criticism-ignored": {
  "flagged": {
   "text": "Cancellate i commenti sulla chiusura dei letti",
   "places": [
    {
     "start": 0,
     "end": 21
    }
   ]
  },
  "allowed": {
   "text": "Rispondiamo a tutti i reclami in due giorni",
   "places": []
  }
 },
 "confidential-work-info": {
  "flagged": {
   "text": "Vi giro la bozza riservata sulla chiusura delle sale",
   "places": [
    {
     "start": 11,
     "end": 26
    }
   ]
  },
  "allowed": {
   "text": "L'ospedale ha pubblicato sul sito il piano letti per l'estate",
   "places": []
  }
 },
 "political-content": {
  "flagged": {
   "text": "Il presidente ha distrutto la sanità pubblica",
   "places": [
    {
     "start": 0,
     "end": 13
    }
   ]
  },
  "allowed": {
   "text": "Il Parlamento esamina la legge sulla salute mentale: calendario",
   "places": []
  }
 },
 "endorsement": {
  "flagged": {
   "text": "Consigliamo i materassi Nuvolino, niente di paragonabile",
   "places": [
    {
     "start": 14,
     "end": 32
    }
   ]
  },
  "allowed": {
   "text": "Come scegliere il materasso se la schiena duole",
   "places": []
  }
 },
 "self-promotion": {
  "flagged": {
   "text": "Siamo leader nella chirurgia dell'anca",
   "places": [
    {
     "start": 0,
     "end": 12
    }
   ]
  },
  "allowed": {
   "text": "Come prevenire le cadute in casa",
   "places": []
  }
 },
 "broadcast-only": {
  "flagged": {
   "text": "Comunicato stampa: firmato l'accordo con l'università",
   "places": [
    {
     "start": 0,
     "end": 17
    }
   ]
  },
  "allowed": {
   "text": "Accordo con l'università: che cosa cambia per i pazienti? Lo raccontiamo qui https://centro.example",
   "places": []
  }
 },
 "acknowledge-question": {
  "flagged": {
   "text": "Boh",
   "places": [],
   "answers": "C'è un interprete LIS?"
  },
  "allowed": {
   "text": "Sì, con due giorni di preavviso",
   "places": [],
   "answers": "C'è un interprete LIS?"
  }
 },
 "organisation-term": {
  "flagged": {
   "text": "Il progetto Vellorita parte a marzo",
   "places": [
    {
     "start": 12,
     "end": 21
    }
   ]
  },
  "allowed": {
   "text": "Nel prato c'è una vellorita in fiore",
   "places": []
  }
 },
 "posting-on-shift": {
  "flagged": {
   "text": "Nel mezzo della guardia a guardare video di gatti",
   "places": [
    {
     "start": 16,
     "end": 23
    }
   ]
  },
  "allowed": {
   "text": "Oggi riposo: divano e serie",
   "places": []
  }
 },
 "permanence-false-safety": {
  "flagged": {
   "text": "Poi lo cancello, volevo solo sfogarmi",
   "places": [
    {
     "start": 0,
     "end": 15
    }
   ]
  },
  "allowed": {
   "text": "In rete niente si cancella davvero",
   "places": []
  }
 }
} as const;
