// Written by "npm run docs".
export const examples = {
 "patient-identifier": {
  "flagged": {
   "text": "Bed 31 wants churros for breakfast",
   "places": [
    {
     "start": 0,
     "end": 6
    }
   ]
  },
  "allowed": {
   "text": "Bandaging workshop in lecture hall 31, bring scissors",
   "places": []
  }
 },
 "patient-name": {
  "flagged": {
   "text": "Maureen took her first steps on the new prosthesis this afternoon",
   "places": [
    {
     "start": 0,
     "end": 7
    }
   ]
  },
  "allowed": {
   "text": "Nurse Maureen retires today after forty years in theatre",
   "places": []
  }
 },
 "patient-date-time": {
  "flagged": {
   "text": "Tomorrow at 7 we take out a tumour that somebody has carried for eleven years",
   "places": [
    {
     "start": 0,
     "end": 13
    }
   ]
  },
  "allowed": {
   "text": "Flu jabs start on Monday, no appointment needed",
   "places": []
  }
 },
 "patient-combination": {
  "flagged": {
   "text": "He's 107 and we've just fixed his hernia",
   "places": [
    {
     "start": 5,
     "end": 8
    }
   ]
  },
  "allowed": {
   "text": "Bus drivers sit for hours, so here are four stretches for them",
   "places": []
  }
 },
 "patient-case-story": {
  "flagged": {
   "text": "The landlady of the Anchor slept it off in our resus last night, drinks are cheaper elsewhere",
   "places": [
    {
     "start": 0,
     "end": 26
    }
   ]
  },
  "allowed": {
   "text": "Magnets don't replace insulin, and here's what the trials found",
   "places": []
  }
 },
 "patient-image": {
  "flagged": {
   "text": "Check out this x-ray, yes, that really is a teaspoon",
   "places": [
    {
     "start": 10,
     "end": 20
    }
   ]
  },
  "allowed": {
   "text": "I drew this cartoon of a kidney on the train",
   "places": []
  }
 },
 "confirms-patient-relationship": {
  "flagged": {
   "text": "We're sorry your operation did not bring the relief you hoped for",
   "places": [
    {
     "start": 12,
     "end": 26
    }
   ],
   "answers": "Came out worse than I went in"
  },
  "allowed": {
   "text": "We are sorry to read this. Please write to quality@clinic.example",
   "places": [],
   "answers": "Came out worse than I went in"
  }
 },
 "public-figure-patient": {
  "flagged": {
   "text": "A certain quarterback is two doors down from my office in a hospital gown",
   "places": []
  },
  "allowed": {
   "text": "The team announced that its quarterback has a concussion; here's how we grade them",
   "places": []
  }
 },
 "patient-mockery": {
  "flagged": {
   "text": "Washed the chap in the corner this morning, and I've known sparrows with more on their legs",
   "places": [
    {
     "start": 53,
     "end": 77
    }
   ]
  },
  "allowed": {
   "text": "People in severe pain may still eat, chat or scroll: believe them",
   "places": []
  }
 },
 "individual-advice": {
  "flagged": {
   "text": "Take ibuprofen every 8 hours and you're done",
   "places": [
    {
     "start": 0,
     "end": 14
    }
   ],
   "answers": "My throat has hurt since Monday"
  },
  "allowed": {
   "text": "I can't assess that here; please see your doctor",
   "places": [],
   "answers": "My throat has hurt since Monday"
  }
 },
 "health-info-without-source": {
  "flagged": {
   "text": "Eating nuts every day lowers cholesterol",
   "places": [
    {
     "start": 0,
     "end": 40
    }
   ]
  },
  "allowed": {
   "text": "Eating nuts lowers cholesterol: Cochrane review linked",
   "places": []
  }
 },
 "misleading-claim": {
  "flagged": {
   "text": "We get rid of cellulite for good in one week",
   "places": [
    {
     "start": 0,
     "end": 32
    }
   ]
  },
  "allowed": {
   "text": "No juice cures cancer",
   "places": []
  }
 },
 "missing-disclaimer": {
  "flagged": {
   "text": "As a paediatrician in a health centre I think the ministry is improvising",
   "places": [
    {
     "start": 38,
     "end": 45
    }
   ]
  },
  "allowed": {
   "text": "As a paediatrician I think the ministry is improvising. Views my own",
   "places": []
  }
 },
 "speaks-for-employer": {
  "flagged": {
   "text": "At our clinic we now offer free check-ups",
   "places": [
    {
     "start": 0,
     "end": 13
    }
   ]
  },
  "allowed": {
   "text": "I work in a hospital and left happy today",
   "places": []
  }
 },
 "undisclosed-interest": {
  "flagged": {
   "text": "Use my code NURSE15 for scrubs",
   "places": [
    {
     "start": 4,
     "end": 11
    }
   ]
  },
  "allowed": {
   "text": "Paid partnership with NutriMax: their protein",
   "places": []
  }
 },
 "employer-brand-in-account": {
  "flagged": {
   "text": "@stlukehospital_nurse",
   "places": [
    {
     "start": 0,
     "end": 21
    }
   ]
  },
  "allowed": {
   "text": "@lola_peds",
   "places": []
  }
 },
 "pseudonym-false-safety": {
  "flagged": {
   "text": "I'm anonymous so I can say what my supervisor does",
   "places": [
    {
     "start": 0,
     "end": 13
    }
   ]
  },
  "allowed": {
   "text": "I'm Martha, a nurse, and I sign what I say",
   "places": []
  }
 },
 "patient-friend-request": {
  "flagged": {
   "text": "Sent you a friend request, I'm your doctor from the post-op visit",
   "places": [
    {
     "start": 0,
     "end": 25
    }
   ]
  },
  "allowed": {
   "text": "Thanks, but I don't add patients; please use the practice page",
   "places": []
  }
 },
 "personal-message-to-patient": {
  "flagged": {
   "text": "You're gorgeous in that photo",
   "places": [
    {
     "start": 0,
     "end": 15
    }
   ]
  },
  "allowed": {
   "text": "Your referral is available in the app",
   "places": []
  }
 },
 "reminder-with-clinical-detail": {
  "flagged": {
   "text": "Reminder of your mammogram on Monday at 8:30",
   "places": [
    {
     "start": 17,
     "end": 26
    }
   ]
  },
  "allowed": {
   "text": "Reminder of your appointment on Monday at 8:30",
   "places": []
  }
 },
 "supervisor-friend-request": {
  "flagged": {
   "text": "Accept me, I'm your boss",
   "places": [
    {
     "start": 0,
     "end": 9
    }
   ]
  },
  "allowed": {
   "text": "Accepting your request, thank you",
   "places": []
  }
 },
 "own-private-info": {
  "flagged": {
   "text": "My personal number is 555-0133, text me",
   "places": [
    {
     "start": 0,
     "end": 18
    }
   ]
  },
  "allowed": {
   "text": "Office phone: 555-0100",
   "places": []
  }
 },
 "disrespect-to-others": {
  "flagged": {
   "text": "What a shoddy cast that urgent care put on",
   "places": [
    {
     "start": 7,
     "end": 13
    }
   ]
  },
  "allowed": {
   "text": "The lab is short of hands and still gets everything out",
   "places": []
  }
 },
 "discriminatory-language": {
  "flagged": {
   "text": "Immigrants clog up the waiting room and make demands",
   "places": [
    {
     "start": 0,
     "end": 10
    }
   ]
  },
  "allowed": {
   "text": "14 % of migrants put off care for fear of the bill",
   "places": []
  }
 },
 "offensive-language": {
  "flagged": {
   "text": "Fuck me what a night, never sat down",
   "places": [
    {
     "start": 0,
     "end": 4
    }
   ]
  },
  "allowed": {
   "text": "What a night, never sat down",
   "places": []
  }
 },
 "defensive-reply": {
  "flagged": {
   "text": "We rang three times, you never answered",
   "places": [
    {
     "start": 21,
     "end": 39
    }
   ],
   "answers": "Nobody told me it moved"
  },
  "allowed": {
   "text": "Sorry for the trouble. Please write and we'll look into it",
   "places": [],
   "answers": "Nobody told me it moved"
  }
 },
 "criticism-ignored": {
  "flagged": {
   "text": "Delete the comments about the bed closures",
   "places": [
    {
     "start": 0,
     "end": 19
    }
   ]
  },
  "allowed": {
   "text": "We answer every complaint in two days",
   "places": []
  }
 },
 "confidential-work-info": {
  "flagged": {
   "text": "Sharing the confidential draft on theatre closures",
   "places": [
    {
     "start": 12,
     "end": 30
    }
   ]
  },
  "allowed": {
   "text": "The hospital has published its summer bed plan on the website",
   "places": []
  }
 },
 "political-content": {
  "flagged": {
   "text": "The president has wrecked public health",
   "places": [
    {
     "start": 0,
     "end": 13
    }
   ]
  },
  "allowed": {
   "text": "Parliament is debating the mental health bill: timetable",
   "places": []
  }
 },
 "endorsement": {
  "flagged": {
   "text": "We recommend Cloudy mattresses, nothing comes close",
   "places": [
    {
     "start": 13,
     "end": 30
    }
   ]
  },
  "allowed": {
   "text": "How to choose a mattress for a bad back",
   "places": []
  }
 },
 "self-promotion": {
  "flagged": {
   "text": "We are leaders in hip surgery",
   "places": [
    {
     "start": 0,
     "end": 14
    }
   ]
  },
  "allowed": {
   "text": "How to prevent falls at home",
   "places": []
  }
 },
 "broadcast-only": {
  "flagged": {
   "text": "Press release: agreement signed with the university",
   "places": [
    {
     "start": 0,
     "end": 13
    }
   ]
  },
  "allowed": {
   "text": "Agreement with the university: what changes for you? Here https://centre.example",
   "places": []
  }
 },
 "acknowledge-question": {
  "flagged": {
   "text": "Dunno",
   "places": [],
   "answers": "Is there a sign language interpreter?"
  },
  "allowed": {
   "text": "Yes, with two days' notice",
   "places": [],
   "answers": "Is there a sign language interpreter?"
  }
 },
 "organisation-term": {
  "flagged": {
   "text": "Project Vellorita starts in March",
   "places": [
    {
     "start": 8,
     "end": 17
    }
   ]
  },
  "allowed": {
   "text": "There is a vellorita in bloom in the meadow",
   "places": []
  }
 },
 "posting-on-shift": {
  "flagged": {
   "text": "In the middle of a shift watching cat videos",
   "places": [
    {
     "start": 19,
     "end": 24
    }
   ]
  },
  "allowed": {
   "text": "Day off: sofa and series",
   "places": []
  }
 },
 "permanence-false-safety": {
  "flagged": {
   "text": "Will delete later, just needed to vent",
   "places": [
    {
     "start": 0,
     "end": 17
    }
   ]
  },
  "allowed": {
   "text": "Nothing is ever really deleted online",
   "places": []
  }
 }
} as const;
