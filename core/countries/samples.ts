/** Numbers that official papers and textbooks print as examples; whoever explains the format uses them. */
const samples: ReadonlySet<string> = new Set(
  `12345678Z 99999999R X1234567L 00000001R 78005001
   RSSMRA80A01H501U RSSMRA85T10A562S RSSMRA70A01F205V MRTMTT25D09F205Z BNCMRA80A01F205X
   BADD110313HCMLNS09 HEGG560427MVZRRL04 GODE561231GR8 PEPJ800101HDFRRN09 XEXX010101HNEXXXA4 XAXX010101000 XEXX010101000
   123456789 078051120 219099999 1EG4TE5MK73 1EG4TE5MK72
   9434765919 4505577104 QQ123456C AB123456C
   GB29NWBK60161331926819 ES9121000418450200051332 4111111111111111 4242424242424242 5555555555554444 378282246310005
   1234567890 52998224725 12345678909`
    .split(/\s+/)
    .filter((sample) => sample !== ''),
);

/** Whether a number, in capitals without separators, is a well-known example. */
export function isSample(compact: string): boolean {
  return samples.has(compact);
}

/** Whether nobody can have such a number: all its figures are the same. */
export function isPlaceholder(compact: string): boolean {
  const digits = compact.replace(/\P{N}/gu, '');
  return digits.length >= 7 && [...digits].every((digit) => digit === digits[0]);
}
