// Written by "npm run docs".
export const emergencies = {
 "es": "112",
 "it": "112",
 "mx": "911",
 "us": "911",
 "gb": "999",
 "ie": "112",
 "pt": "112",
 "fr": "112",
 "de": "112",
 "ar": "911",
 "cl": "131",
 "co": "123",
 "pe": "106",
 "br": "192"
} as const;
