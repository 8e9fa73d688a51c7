import { crc32, deflateRawSync } from 'node:zlib';

/** One file of an archive. */
export interface Entry {
  /** Path inside the archive, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** First of January 1980, the oldest date that the format knows: an archive does not say when it was made. */
const date = 0x0021;
/** Made on Unix, format version 2.0; names are UTF-8. */
const made = (3 << 8) | 20;
const utf8 = 0x0800;
const mode = (0o100644 << 16) >>> 0;

/** A ZIP archive that depends on its files alone: sorted by path, without times, owners and comments. */
export function zip(entries: readonly Entry[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, bytes } of sorted(entries)) {
    const name = Buffer.from(path, 'utf8');
    const packed = deflateRawSync(bytes, { level: 9 });
    const isSmaller = packed.length < bytes.length;
    const body = isSmaller ? packed : Buffer.from(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(utf8, 2);
    common.writeUInt16LE(isSmaller ? 8 : 0, 4);
    common.writeUInt16LE(date, 8);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(body.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    const signature = Buffer.from('PK\u0003\u0004', 'latin1');
    bodies.push(signature, common, name, body);
    const after = Buffer.alloc(14);
    after.writeUInt32LE(mode, 6);
    after.writeUInt32LE(offset, 10);
    const version = Buffer.alloc(2);
    version.writeUInt16LE(made, 0);
    directory.push(Buffer.from('PK\u0001\u0002', 'latin1'), version, common, after, name);
    offset += 30 + name.length + body.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, index, end]);
}

/** By code unit, the same on every machine. */
function sorted(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
