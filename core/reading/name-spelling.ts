/** Forenames with ñ, by their beginning; the lists of names are folded and do not tell. */
const withEnye =
  'begoñ iñak iñaxi iñaqui iñig iñiga nuñ toñ antoñ garbiñ zuriñ maddiñ eñaut oñat carmiñ martiñ mariñ sabeliñ ermiñ agustiñ argiñ guiomariñ';

const beginnings = withEnye.split(' ');

/** Whether a lower-case word may be the forename that its folded letters spell: "leña" is no Lena, "Begoña" is a name. */
export function isSpeltSo(lower: string): boolean {
  return !lower.includes('ñ') || beginnings.some((one) => lower.startsWith(one));
}
