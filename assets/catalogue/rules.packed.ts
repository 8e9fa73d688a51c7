// Written by "npm run docs".
export const ruleFacts = [
 {
  "id": "patient-identifier",
  "chapter": "patient-data",
  "severity": "stop",
  "audience": [
   "clinician",
   "official",
   "supervisor"
  ],
  "cites": [
   "HIPAA-C",
   "HIPAA-R",
   "AEPD-7000",
   "FNOMCeO-11"
  ]
 },
 {
  "id": "patient-name",
  "chapter": "patient-data",
  "severity": "stop",
  "audience": [
   "clinician",
   "official",
   "supervisor"
  ],
  "cites": [
   "HIPAA-R",
   "GMC-18",
   "GMC-20",
   "AMA-a",
   "FNOMCeO-10",
   "FNOMCeO-11",
   "FNOPI-28"
  ]
 },
 {
  "id": "patient-date-time",
  "chapter": "patient-data",
  "severity": "warning",
  "audience": [
   "clinician",
   "official",
   "supervisor"
  ],
  "cites": [
   "HIPAA-C",
   "GMC-19"
  ]
 },
 {
  "id": "patient-combination",
  "chapter": "patient-data",
  "severity": "warning",
  "audience": [
   "clinician",
   "official",
   "supervisor"
  ],
  "cites": [
   "GMC-19",
   "HIPAA-C",
   "HIPAA-R",
   "FNOMCeO-11"
  ]
 },
 {
  "id": "patient-case-story",
  "chapter": "patient-data",
  "severity": "warning",
  "audience": [
   "clinician",
   "official",
   "supervisor"
  ],
  "cites": [
   "GMC-19",
   "GMC-18",
   "CDM-28.5",
   "FNOMCeO-10",
   "ANA-1"
  ]
 },
 {
  "id": "patient-image",
  "chapter": "patient-data",
  "severity": "stop",
  "audience": [
   "clinician",
   "official",
   "supervisor"
  ],
  "cites": [
   "HIPAA-Q",
   "GMC-20",
   "Garante-769",
   "AEPD-130",
   "FNOPI-28"
  ]
 },
 {
  "id": "confirms-patient-relationship",
  "chapter": "patient-data",
  "severity": "stop",
  "audience": [
   "clinician",
   "official",
   "supervisor"
  ],
  "cites": [
   "OCR-reviews",
   "AEPD-2023",
   "GDPR-9",
   "FNOMCeO-10",
   "GMC-20"
  ]
 },
 {
  "id": "public-figure-patient",
  "chapter": "patient-data",
  "severity": "stop",
  "audience": [
   "clinician",
   "official",
   "supervisor"
  ],
  "cites": [
   "HIPAA-R",
   "GMC-18",
   "GMC-20",
   "FNOMCeO-10"
  ]
 },
 {
  "id": "patient-mockery",
  "chapter": "patient-data",
  "severity": "stop",
  "audience": [
   "clinician",
   "official",
   "supervisor"
  ],
  "cites": [
   "GMC-18",
   "NMC-1.1",
   "CDM-81.4",
   "FNOPI-28"
  ]
 },
 {
  "id": "individual-advice",
  "chapter": "clinical-content",
  "severity": "stop",
  "audience": [
   "clinician",
   "official",
   "supervisor"
  ],
  "cites": [
   "OMC-2",
   "FNOMCeO-ICT",
   "ACP-FSMB",
   "RCGP-3",
   "CDM-80.1"
  ]
 },
 {
  "id": "health-info-without-source",
  "chapter": "clinical-content",
  "severity": "note",
  "audience": [
   "clinician",
   "official",
   "supervisor"
  ],
  "cites": [
   "GMC-verify",
   "NMC-6",
   "CDM-81.3",
   "FNOMCeO-55"
  ]
 },
 {
  "id": "misleading-claim",
  "chapter": "clinical-content",
  "severity": "warning",
  "audience": [
   "clinician",
   "official",
   "supervisor"
  ],
  "cites": [
   "CDM-81.5",
   "FNOMCeO-56",
   "NMC-6",
   "GMC-verify"
  ]
 },
 {
  "id": "missing-disclaimer",
  "chapter": "identity",
  "severity": "note",
  "audience": [
   "clinician",
   "supervisor"
  ],
  "cites": [
   "AMA-f",
   "GMC-verify",
   "employer-policy"
  ]
 },
 {
  "id": "speaks-for-employer",
  "chapter": "identity",
  "severity": "warning",
  "audience": [
   "clinician",
   "supervisor"
  ],
  "cites": [
   "employer-policy",
   "FNOPI-28",
   "GMC-verify"
  ]
 },
 {
  "id": "undisclosed-interest",
  "chapter": "identity",
  "severity": "warning",
  "audience": [
   "clinician",
   "official",
   "supervisor"
  ],
  "cites": [
   "FNOMCeO-ICT",
   "GMC-interests",
   "FNOMCeO-57"
  ]
 },
 {
  "id": "employer-brand-in-account",
  "chapter": "identity",
  "severity": "warning",
  "audience": [
   "clinician",
   "supervisor"
  ],
  "cites": [
   "employer-policy"
  ]
 },
 {
  "id": "pseudonym-false-safety",
  "chapter": "identity",
  "severity": "note",
  "audience": [
   "clinician",
   "supervisor"
  ],
  "cites": [
   "GMC-9",
   "FNOPI-2018"
  ]
 },
 {
  "id": "patient-friend-request",
  "chapter": "boundaries",
  "severity": "stop",
  "audience": [
   "clinician",
   "supervisor"
  ],
  "cites": [
   "ACP-FSMB",
   "BMA-friends",
   "GMC-2013",
   "FNOMCeO-ICT",
   "AMA-c"
  ]
 },
 {
  "id": "personal-message-to-patient",
  "chapter": "boundaries",
  "severity": "warning",
  "audience": [
   "clinician",
   "official",
   "supervisor"
  ],
  "cites": [
   "ANA-2",
   "AMA-c",
   "ACP-FSMB",
   "GMC-boundaries"
  ]
 },
 {
  "id": "reminder-with-clinical-detail",
  "chapter": "boundaries",
  "severity": "stop",
  "audience": [
   "official",
   "clinician",
   "supervisor"
  ],
  "cites": [
   "GDPR-9",
   "LFPDPPP",
   "HIPAA-minimum"
  ]
 },
 {
  "id": "supervisor-friend-request",
  "chapter": "boundaries",
  "severity": "warning",
  "audience": [
   "supervisor",
   "clinician"
  ],
  "cites": [
   "employer-policy"
  ]
 },
 {
  "id": "own-private-info",
  "chapter": "boundaries",
  "severity": "note",
  "audience": [
   "clinician",
   "supervisor"
  ],
  "cites": [
   "AMA-b",
   "BMA-friends",
   "GMC-verify"
  ]
 },
 {
  "id": "disrespect-to-others",
  "chapter": "tone",
  "severity": "warning",
  "audience": [
   "clinician",
   "official",
   "supervisor"
  ],
  "cites": [
   "FNOMCeO-58",
   "OMC-6",
   "FNOPI-28"
  ]
 },
 {
  "id": "discriminatory-language",
  "chapter": "tone",
  "severity": "stop",
  "audience": [
   "clinician",
   "official",
   "supervisor"
  ],
  "cites": [
   "FNOMCeO-3",
   "GMC-18",
   "NMC-1.1"
  ]
 },
 {
  "id": "offensive-language",
  "chapter": "tone",
  "severity": "warning",
  "audience": [
   "clinician",
   "official",
   "supervisor"
  ],
  "cites": [
   "FNOPI-2018",
   "CDM-81.4"
  ]
 },
 {
  "id": "defensive-reply",
  "chapter": "tone",
  "severity": "warning",
  "audience": [
   "clinician",
   "official",
   "supervisor"
  ],
  "cites": [
   "OCR-reviews",
   "GMC-18",
   "seed-crisis"
  ]
 },
 {
  "id": "criticism-ignored",
  "chapter": "tone",
  "severity": "note",
  "audience": [
   "official"
  ],
  "cites": [
   "seed-crisis",
   "seed-errors"
  ]
 },
 {
  "id": "confidential-work-info",
  "chapter": "institution",
  "severity": "warning",
  "audience": [
   "clinician",
   "official",
   "supervisor"
  ],
  "cites": [
   "ES-Alicante",
   "GMC-concerns",
   "seed-staff"
  ]
 },
 {
  "id": "political-content",
  "chapter": "institution",
  "severity": "warning",
  "audience": [
   "clinician",
   "official",
   "supervisor"
  ],
  "cites": [
   "seed-errors",
   "seed-staff"
  ]
 },
 {
  "id": "endorsement",
  "chapter": "institution",
  "severity": "warning",
  "audience": [
   "clinician",
   "official",
   "supervisor"
  ],
  "cites": [
   "FNOMCeO-57",
   "FNOMCeO-56",
   "seed-staff"
  ]
 },
 {
  "id": "self-promotion",
  "chapter": "institution",
  "severity": "note",
  "audience": [
   "official"
  ],
  "cites": [
   "seed-practice",
   "seed-errors",
   "FNOMCeO-56"
  ]
 },
 {
  "id": "broadcast-only",
  "chapter": "institution",
  "severity": "note",
  "audience": [
   "official"
  ],
  "cites": [
   "seed-errors",
   "seed-practice"
  ]
 },
 {
  "id": "acknowledge-question",
  "chapter": "institution",
  "severity": "note",
  "audience": [
   "official"
  ],
  "cites": [
   "seed-practice"
  ]
 },
 {
  "id": "organisation-term",
  "chapter": "institution",
  "severity": "warning",
  "audience": [
   "clinician",
   "official",
   "supervisor"
  ],
  "cites": [
   "employer-policy"
  ]
 },
 {
  "id": "posting-on-shift",
  "chapter": "habits",
  "severity": "note",
  "audience": [
   "clinician",
   "supervisor"
  ],
  "cites": [
   "seed-staff",
   "OMC-4"
  ]
 },
 {
  "id": "permanence-false-safety",
  "chapter": "habits",
  "severity": "note",
  "audience": [
   "clinician",
   "official",
   "supervisor"
  ],
  "cites": [
   "AMA-b",
   "GMC-9",
   "seed-staff"
  ]
 }
] as const;
