import { createHash, generateKeyPairSync } from 'node:crypto';
import {
  accessSync,
  constants,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromeLinux } from '../../core/artefacts/chrome-linux.ts';
import { readDocument, writeDocument } from '../../core/policy-document.ts';
import { handOut } from '../../core/policy-handout.ts';

const build = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const folder = '/etc/chromium/policies/managed';

/** The built extension with an id that stays, and a policy file of its own under Chromium's managed policies. */
export interface ManagedInstall {
  readonly extension: string;
  readonly id: string;
  /** Writes the policy as `npm run policy -- build --for chrome-linux` does. */
  set(policy: Readonly<Record<string, unknown>>): void;
  /** Writes values just as they are. */
  setRaw(values: unknown): void;
  /** Takes the policy away. */
  lift(): void;
  /** Deletes everything. */
  end(): void;
}

/** Whether policies may be written here; only root may. */
export function canManage(): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

export function managedInstall(): ManagedInstall {
  const extension = mkdtempSync(join(tmpdir(), 'sigilo-managed-'));
  cpSync(build, extension, { recursive: true });
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const manifest = join(extension, 'manifest.json');
  writeFileSync(
    manifest,
    JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), key: key.toString('base64') }),
  );
  const id = idOf(key);
  const file = join(folder, `sigilo-test-${id}.json`);
  return {
    extension,
    id,
    set: (policy) => {
      const sound = writeDocument(readDocument(policy));
      writeFileSync(file, handOut(chromeLinux, sound, { extension: id, isForced: false }));
    },
    setRaw: (values) => writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: values } } })),
    lift: () => rmSync(file, { force: true }),
    end: () => {
      rmSync(file, { force: true });
      rmSync(extension, { recursive: true, force: true });
    },
  };
}

/** Chromium's id of a public key: the first half of its hash, with letters for figures. */
function idOf(key: Buffer): string {
  const hex = createHash('sha256').update(key).digest('hex').slice(0, 32);
  return [...hex].map((figure) => String.fromCharCode(97 + Number.parseInt(figure, 16))).join('');
}
