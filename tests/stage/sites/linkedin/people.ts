/** An invented member or page. */
export interface Member {
  /** Last part of the profile's address. */
  readonly vanity: string;
  readonly name: string;
  readonly headline: string;
  readonly initials: string;
  /** Hue of the drawn portrait, in degrees. */
  readonly hue: number;
  /** A page of an organisation. */
  readonly isCompany?: boolean;
}

/** An invented post with its comments. */
export interface Update {
  readonly urn: string;
  readonly by: Member;
  /** Whose reaction stands above the post; not the author. */
  readonly likedBy?: Member;
  readonly text: string;
  readonly hue?: number;
  readonly comments: readonly { readonly urn: string; readonly by: Member; readonly text: string }[];
}

/** Who is signed in. */
export const ME: Member = {
  vanity: 'neus-aldrich',
  name: 'Neus Aldrich Pons',
  headline: 'Enfermera de urgencias',
  initials: 'NA',
  hue: 190,
};

/** The page that the signed-in member may post for. */
export const PAGE: Member = {
  vanity: 'hospital-miravent',
  name: 'Hospital Miravent',
  headline: 'Hospitales y asistencia sanitaria',
  initials: 'HM',
  hue: 214,
  isCompany: true,
};

const TOMMASO: Member = {
  vanity: 'tommaso-belforti',
  name: 'Tommaso Belforti',
  headline: 'Insegnante di chimica',
  initials: 'TB',
  hue: 20,
};
const ILSE: Member = {
  vanity: 'ilse-van-korten',
  name: 'Ilse van Korten',
  headline: 'Logistics planner',
  initials: 'IK',
  hue: 292,
};

export const MEMBERS: readonly Member[] = [ME, TOMMASO, ILSE];

export const UPDATES: readonly Update[] = [
  {
    urn: 'urn:li:activity:7390000000000000001',
    by: TOMMASO,
    likedBy: ILSE,
    text: 'Tre settimane fa non riuscivo a salire le scale. Oggi torno in classe.',
    hue: 36,
    comments: [
      {
        urn: 'urn:li:comment:(activity:7390000000000000001,7390000000000000101)',
        by: ILSE,
        text: 'Which ward were you on? My uncle waited nine hours there.',
      },
    ],
  },
  {
    urn: 'urn:li:activity:7390000000000000002',
    by: PAGE,
    text: 'Abrimos la unidad de día con doce sillones más y luz natural.',
    hue: 200,
    comments: [],
  },
];

/** A post of the signed-in member. */
export const OWN: Update = {
  urn: 'urn:li:activity:7390000000000000003',
  by: ME,
  text: 'Guardia tranquila y café decente. Se agradece.',
  comments: [
    {
      urn: 'urn:li:comment:(activity:7390000000000000003,7390000000000000301)',
      by: TOMMASO,
      text: 'Grazie ancora per come mi avete curato!',
    },
  ],
};

/** The address of a profile or page. */
export function addressOf(member: Member): string {
  return `https://www.linkedin.com/${member.isCompany ? 'company' : 'in'}/${member.vanity}/`;
}

/** The member of an address; unknown ones get a name of their own. */
export function memberOf(vanity: string): Member {
  const known = [...MEMBERS, PAGE].find((member) => member.vanity === vanity);
  return (
    known ?? { vanity, name: 'Ilse van Korten', headline: 'Logistics planner', initials: 'IK', hue: 292 }
  );
}
