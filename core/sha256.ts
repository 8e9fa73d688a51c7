/** SHA-256 (FIPS 180-4) of a text in UTF-8, as 32-bit words; synchronous, for short texts: the browser's own answers too late for a click. */
export function sha256(text: string): readonly number[] {
  const bytes = utf8(text);
  const length = bytes.length;
  bytes.push(0x80);
  while (bytes.length % 64 !== 56) bytes.push(0);
  for (let shift = 56; shift >= 0; shift -= 8) bytes.push(shift > 31 ? 0 : ((length * 8) >>> shift) & 0xff);
  const hash = [...start];
  for (let at = 0; at < bytes.length; at += 64) block(bytes, at, hash);
  return hash;
}

/** The same as 64 hexadecimal digits. */
export function sha256Hex(text: string): string {
  return sha256(text)
    .map((word) => (word >>> 0).toString(16).padStart(8, '0'))
    .join('');
}

const [start, rounds] = constants();

function block(bytes: readonly number[], at: number, hash: number[]): void {
  const w = new Array<number>(64).fill(0);
  for (let i = 0; i < 64; i += 1)
    if (i < 16) {
      const byte = (n: number) => bytes[at + i * 4 + n] ?? 0;
      w[i] = (byte(0) << 24) | (byte(1) << 16) | (byte(2) << 8) | byte(3);
    } else {
      const [far = 0, near = 0] = [w[i - 15], w[i - 2]];
      const s0 = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3);
      const s1 = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10);
      w[i] = ((w[i - 16] ?? 0) + s0 + (w[i - 7] ?? 0) + s1) | 0;
    }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let i = 0; i < 64; i += 1) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (rounds[i] ?? 0) + (w[i] ?? 0)) | 0;
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    hash[i] = ((hash[i] ?? 0) + word) | 0;
  });
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** Fractions of the square and cube roots of the first primes. */
function constants(): readonly [readonly number[], readonly number[]] {
  const primes: number[] = [];
  for (let n = 2; primes.length < 64; n += 1) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  const fraction = (root: number) => Math.floor((root % 1) * 2 ** 32) | 0;
  return [
    primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime))),
    primes.map((prime) => fraction(Math.cbrt(prime))),
  ];
}

function utf8(text: string): number[] {
  const encoded = encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
  return [...encoded.matchAll(/%([0-9A-F]{2})|(.)/g)].map(([, pair, one = '']) =>
    pair === undefined ? one.charCodeAt(0) : Number.parseInt(pair, 16),
  );
}
