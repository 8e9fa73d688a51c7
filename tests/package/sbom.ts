import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Shipped } from './shipped.ts';

interface Locked {
  readonly integrity?: string;
}

/**
 * A bill of materials (CycloneDX 1.6, JSON) of what is in the built extension. Says nothing of time or machine, so that the
 * same source gives the same bill.
 */
export function sbom(root: string, packages: readonly Shipped[]): string {
  const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const lock: Readonly<Record<string, Locked>> = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  ).packages;
  const main = {
    type: 'application',
    'bom-ref': `pkg:npm/${name}@${version}`,
    name,
    version,
    licenses: licence(license),
  };
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: main },
    components: packages.map((one) => component(one, lock)),
    dependencies: [{ ref: main['bom-ref'], dependsOn: packages.map(purl) }],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function component(one: Shipped, lock: Readonly<Record<string, Locked>>) {
  const [algorithm, digest] = lock[`node_modules/${one.name}`]?.integrity?.split('-') ?? [];
  if (algorithm !== 'sha512' || digest === undefined)
    throw new Error(`${one.name} has no SHA-512 in the lockfile: it would ship unpinned`);
  return {
    type: 'library',
    'bom-ref': purl(one),
    name: one.name,
    version: one.version,
    purl: purl(one),
    licenses: licence(one.license),
    hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }],
  };
}

function purl({ name, version }: Pick<Shipped, 'name' | 'version'>): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function licence(id: string) {
  return [{ license: { id } }];
}
