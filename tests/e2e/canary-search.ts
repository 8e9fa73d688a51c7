import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** All the shapes in which bytes may hold a word of ASCII letters: UTF-8, UTF-16 both ways, base64 of each at any offset. */
export function shapesOf(word: string): readonly Buffer[] {
  const plain = [
    Buffer.from(word, 'utf8'),
    Buffer.from(word, 'utf16le'),
    Buffer.from(word, 'utf16le').swap16(),
  ];
  return [...plain, ...plain.flatMap(base64s)];
}

/** What base64 makes of these bytes wherever they stand in something longer: the letters that depend on them alone. */
function base64s(bytes: Buffer): readonly Buffer[] {
  return [0, 1, 2].map((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes]);
    const first = before === 0 ? 0 : before + 1;
    const last = Math.floor((whole.length * 8) / 6);
    return Buffer.from(whole.toString('base64').slice(first, last), 'latin1');
  });
}

/** The files under a folder that hold one of the words in any shape. */
export function filesWith(folder: string, words: readonly string[]): readonly string[] {
  const shapes = words.flatMap(shapesOf);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .filter((file) => {
      const bytes = readFileSync(file);
      return shapes.some((shape) => bytes.includes(shape));
    })
    .map((file) => relative(folder, file));
}
