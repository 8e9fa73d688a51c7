import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { filesUnder, sourceFiles } from './files.ts';
import { licences, licencesFile } from './licences.ts';
import { sbom } from './sbom.ts';
import { buildAndRecord, type Shipped } from './shipped.ts';
import { zip } from './zip.ts';

/** Browsers whose stores take a package. */
export const browsers = ['chrome', 'edge', 'firefox'] as const;

/** Where the packages are written, below the project. */
export const packagesFolder = '.output/packages';

/**
 * Builds for every browser and writes the stores' packages, the sources that Firefox's reviewers ask for, the bill of
 * materials and the SHA-256 of each. Answers with their paths. Throws when the list of licences that ships is out of date.
 */
export async function pack(root: string): Promise<readonly string[]> {
  const recorded: Shipped[][] = [];
  for (const browser of browsers) {
    rmSync(join(root, `.output/${browser}-mv3`), { recursive: true, force: true });
    recorded.push([...(await buildAndRecord(root, browser))]);
  }
  const packages = [...new Map(recorded.flat().map((one) => [`${one.name}@${one.version}`, one])).values()];
  keepLicences(root, packages);

  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const folder = join(root, packagesFolder);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const write = (file: string, content: Buffer | string): string => {
    writeFileSync(join(folder, file), content);
    return join(folder, file);
  };
  const written = [
    ...browsers.map((browser) =>
      write(`${name}-${version}-${browser}.zip`, zip(filesUnder(join(root, `.output/${browser}-mv3`)))),
    ),
    write(`${name}-${version}-firefox-sources.zip`, zip(sourceFiles(root))),
    write(`${name}-${version}.cdx.json`, sbom(root, packages)),
  ];
  const sums = written.map((file) => `${sha256(readFileSync(file))}  ${basename(file)}\n`).join('');
  return [...written, write('SHA256SUMS', sums)];
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function keepLicences(root: string, packages: readonly Shipped[]): void {
  const file = join(root, licencesFile);
  const next = licences(root, packages);
  if (readText(file) === next) return;
  writeFileSync(file, next);
  throw new Error(`${licencesFile} was out of date and has been written anew: commit it and pack again.`);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
