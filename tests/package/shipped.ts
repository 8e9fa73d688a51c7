import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'wxt';

/** A package some of whose code is in the built extension. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly author: string;
  /** The licence as the package brings it. Empty: it brings none. */
  readonly licenceText: string;
}

/**
 * Builds the extension for a browser into `.output/<browser>-mv3` and tells which packages' code is in it, as the bundler
 * saw it: what was left out as unused is not listed.
 */
export async function buildAndRecord(root: string, browser: string): Promise<readonly Shipped[]> {
  const folders = new Set<string>();
  // The runner of this very file has set it otherwise.
  process.env.NODE_ENV = 'production';
  await build({
    root,
    browser,
    vite: () => ({
      plugins: [
        {
          name: 'record-packages',
          generateBundle(_options, bundle) {
            for (const chunk of Object.values(bundle)) {
              if (chunk.type !== 'chunk') continue;
              for (const [id, { renderedLength }] of Object.entries(chunk.modules))
                if (renderedLength > 0) for (const folder of packageOf(id)) folders.add(folder);
            }
          },
        },
      ],
    }),
  });
  return [...folders].map(describe).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function packageOf(id: string): readonly string[] {
  const [, before, name] =
    /^\0?(.*\/node_modules\/)((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/')) ?? [];
  return before === undefined || name === undefined ? [] : [before + name];
}

function describe(folder: string): Shipped {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(name));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8');
  const author = typeof about.author === 'object' ? about.author.name : (about.author ?? '');
  return {
    name: about.name,
    version: about.version,
    license: typeof about.license === 'string' ? about.license : '',
    author: String(author ?? '').replace(/\s*[<(].*$/, ''),
    licenceText: text.replaceAll('\r\n', '\n').trim(),
  };
}
