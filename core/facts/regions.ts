import type { CountryId } from '../countries/country.ts';

/** A region, country or large city whose people are counted. */
interface Region {
  readonly country: CountryId | 'world';
  readonly population: number;
  /** How it is called in its own country. */
  readonly name: string;
  /** A whole country, a region of one, or a city elsewhere. */
  readonly kind: 'country' | 'region' | 'city';
}

/** The region of a country by the code that `places.txt` gives, or by one of its names, folded. */
export function regionByCode(country: string, code: string): Region | undefined {
  return table().byCode.get(`${country} ${code}`);
}

export function regionByName(folds: string): Region | undefined {
  return table().byName.get(folds);
}

/** Inhabitants of a country; each `CountryId` has its line in the table. */
export function countryOf(country: CountryId): Region {
  return table().byCode.get(`${country} =`) as Region;
}

/** Reads the table ahead of the first draft. */
export function warmUpRegions(): void {
  table();
}

interface Table {
  readonly byCode: ReadonlyMap<string, Region>;
  readonly byName: ReadonlyMap<string, Region>;
}

let made: Table | undefined;

function table(): Table {
  made ??= parse(source);
  return made;
}

function parse(text: string): Table {
  const byCode = new Map<string, Region>();
  const byName = new Map<string, Region>();
  for (const line of text.trim().split('\n')) {
    const [country = '', list = ''] = line.split(': ');
    for (const item of list.split('; ')) {
      const [, code = '', thousands = '', names = ''] = /^(\S+) (\d+) (.+)$/.exec(item) ?? [];
      const all = names.split('|');
      const region: Region = {
        country: country as Region['country'],
        population: Number(thousands) * 1000,
        name: all[0] ?? '',
        kind: code === '=' ? 'country' : code === '-' ? 'city' : 'region',
      };
      if (code !== '-') byCode.set(`${country} ${code}`, region);
      for (const name of all) byName.set(plain(name), region);
    }
  }
  return { byCode, byName };
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Country: code, thousands of people (census or official estimate of 2020 to 2023, rounded), names with the country's own first. */
const source = `
es: = 48000 España|Spain|Spagna; an 8500 Andalucía|Andalusia; ar 1330 Aragón; as 1010 Asturias|Principado de Asturias; ib 1200 Baleares|Islas Baleares|Balearic Islands; cn 2200 Canarias|Islas Canarias|Canary Islands; cb 585 Cantabria; cl 2380 Castilla y León|Castilla; cm 2080 Castilla-La Mancha; ct 7900 Cataluña|Catalunya|Catalonia|Catalogna; vc 5200 Comunidad Valenciana; ex 1055 Extremadura; ga 2700 Galicia; md 6870 Comunidad de Madrid; mc 1540 Murcia|Región de Murcia; nc 670 Navarra; pv 2210 País Vasco|Euskadi|Basque Country; ri 322 La Rioja; ce 83 Ceuta; ml 86 Melilla
it: = 59000 Italia|Italy; ab 1270 Abruzzo; ba 535 Basilicata; cl 1840 Calabria; cm 5600 Campania; er 4450 Emilia-Romagna; fv 1195 Friuli-Venezia Giulia; la 5710 Lazio; li 1508 Liguria; lo 10000 Lombardia|Lombardy; ma 1484 Marche; mo 290 Molise; pi 4250 Piemonte|Piedmont; pu 3900 Puglia|Apulia; sa 1570 Sardegna|Sardinia|Cerdeña; si 4800 Sicilia|Sicily; to 3660 Toscana|Tuscany; ta 1080 Trentino-Alto Adige; um 855 Umbria; va 123 Valle d'Aosta; ve 4850 Veneto
gb: = 67500 United Kingdom|Great Britain|Reino Unido|Regno Unito|Gran Bretaña|Gran Bretagna|UK; en 57000 England|Inglaterra|Inghilterra; sc 5450 Scotland|Escocia|Scozia; wa 3130 Wales|Gales|Galles; ni 1905 Northern Ireland
us: = 333000 United States|Estados Unidos|Stati Uniti|America|USA; al 5030 Alabama; ak 733 Alaska; az 7200 Arizona; ar 3010 Arkansas; ca 39200 California; co 5810 Colorado; ct 3610 Connecticut; de 1000 Delaware; fl 22000 Florida; ga 10800 Georgia; hi 1440 Hawaii; id 1900 Idaho; il 12700 Illinois; in 6800 Indiana; ia 3190 Iowa; ks 2930 Kansas; ky 4510 Kentucky; la 4620 Louisiana; me 1370 Maine; md 6170 Maryland; ma 6980 Massachusetts; mi 10000 Michigan; mn 5710 Minnesota; ms 2950 Mississippi; mo 6170 Missouri; mt 1100 Montana; ne 1960 Nebraska; nv 3140 Nevada; nh 1390 New Hampshire; nj 9270 New Jersey; nm 2110 New Mexico; ny 19800 New York; nc 10550 North Carolina; nd 775 North Dakota; oh 11800 Ohio; ok 3990 Oklahoma; or 4250 Oregon; pa 13000 Pennsylvania; ri 1095 Rhode Island; sc 5190 South Carolina; sd 895 South Dakota; tn 6980 Tennessee; tx 29500 Texas; ut 3340 Utah; vt 646 Vermont; va 8640 Virginia; wa 7740 Washington; wv 1780 West Virginia; wi 5900 Wisconsin; wy 579 Wyoming
mx: = 126000 México|Mexico|Messico; - 3540 Chiapas|; - 8350 Jalisco; - 4130 Oaxaca; - 3030 Sinaloa; - 2940 Sonora; - 8060 Veracruz; - 2320 Yucatán; - 5780 Nuevo León; - 6580 Puebla; - 1860 Quintana Roo; - 4750 Michoacán; - 3530 Tamaulipas; - 3540 Guerrero; - 3080 Hidalgo; - 2820 San Luis Potosí; - 1830 Durango; - 1620 Zacatecas; - 1240 Nayarit; - 731 Colima; - 3770 Baja California
ar: = 46000 Argentina; - 3100 Buenos Aires; - 1500 Córdoba; - 1000 Rosario; - 2000 Mendoza; - 600 San Miguel de Tucumán
co: = 52000 Colombia; - 7900 Bogotá; - 2600 Medellín; - 2300 Cali; - 1300 Barranquilla; - 1050 Cartagena; - 780 Cúcuta
cl: = 19600 Chile; - 6200 Santiago
pe: = 33700 Perú|Peru; - 10000 Lima; - 1100 Arequipa; - 970 Trujillo; - 1100 Callao
pt: = 10400 Portugal|Portogallo; - 545 Lisboa|Lisbon; - 232 Porto|Oporto
ie: = 5150 Ireland|Irlanda
fr: = 68000 Francia|France; - 2100 París|Paris|Parigi
de: = 84000 Alemania|Germany|Germania; - 3700 Berlín|Berlin|Berlino; - 1500 Múnich|Munich
br: = 203000 Brasil|Brazil|Brasile
world: - 8900 Londres|London|Londra; - 2750 Roma|Rome; - 1350 Milán|Milan; - 910 Nápoles|Naples; - 845 Turín|Turin; - 560 Genoa; - 250 Venecia|Venice; - 360 Florence|Florencia; - 680 Seville|Siviglia; - 675 Saragozza; - 1300 Montevideo; - 2800 Quito; - 2700 Guayaquil; - 2900 Caracas; - 1620 Barcellona; - 3500 Uruguay; - 17800 Ecuador; - 28000 Venezuela; - 12200 Bolivia; - 6800 Paraguay; - 11000 Cuba; - 8750 Austria|Switzerland|Suiza|Svizzera
`;
