// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultPolicy, questionFor } from '../../core/index.ts';
import { networks } from '../../entrypoints/guard.content/networks/index.ts';
import { controlOf, tiedOf } from '../../entrypoints/guard.content/relations/control.ts';
import { relationPaths } from '../e2e/relation-paths.ts';

/**
 * The stage's pages of relationships, in three languages and in one that no table knows: every button is found, with the right
 * person, and of the buttons that look alike none is asked about.
 */
const sites = {
  x: { host: 'x.com', load: () => import('../stage/sites/x/relations.ts') },
  facebook: { host: 'www.facebook.com', load: () => import('../stage/sites/facebook/relations.ts') },
  instagram: { host: 'www.instagram.com', load: () => import('../stage/sites/instagram/relations.ts') },
  linkedin: { host: 'www.linkedin.com', load: () => import('../stage/sites/linkedin/relations.ts') },
} as const;

const languages = ['en', 'es', 'it', 'de'] as const;
const paths = {
  x: (await import('../stage/sites/x/relations.ts')).RELATION_PATHS,
  facebook: (await import('../stage/sites/facebook/relations.ts')).RELATION_PATHS,
  instagram: (await import('../stage/sites/instagram/relations.ts')).RELATION_PATHS,
  linkedin: (await import('../stage/sites/linkedin/relations.ts')).RELATION_PATHS,
};
/** What the pages call people; on Instagram a name stands only in the head of a profile, else it is the handle. */
const names: Readonly<Record<string, string>> = {
  oriol_pedales: 'Oriol Pedales 🚲',
  corre_giulia: 'Giulia Corre',
  qaria_layl: 'قارئة الليل',
  'oriol.pedales': 'Oriol Pedales',
  'giulia.corre': 'Giulia Corre',
  'mateo.rueda': 'Mateo Rueda',
  'lena.wandert': 'Lena Wandert',
  '61550000417': 'قارئة الليل 🌙',
  'ilse-van-korten': 'Ilse van Korten',
  'tommaso-belforti': 'Tommaso Belforti',
  'qaria-layl-417': 'قارئة الليل 🌙',
  'olmo-ferran': 'Olmo Ferran',
};

function shown(handle: string, site: string): string | undefined {
  if (site !== 'instagram') return names[handle];
  return location.pathname === `/${handle}/` ? 'Oriol Batllori' : handle;
}

const alikes = new Set<string>();

beforeEach(() => vi.resetModules());

for (const lang of languages) {
  describe(`in ${lang}`, () => {
    for (const network of networks) {
      const id = network.id as keyof typeof sites;
      test.each(paths[id])(`${id} %s`, async (path) => {
        const { host, load } = sites[id];
        const url = new URL(path, `https://${host}`);
        url.searchParams.set('lang', lang);
        Object.assign(window, { stage: { posted: [] } });
        (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url.href);
        const { relationPage } = await load();
        const main = document.createElement('main');
        main.append(...relationPage(url.pathname));
        document.body.replaceChildren(account(id), main);
        for (const button of document.querySelectorAll('[data-tie]')) {
          const control = found(button, network);
          expect(control, button.outerHTML).toBeDefined();
          expect(control?.relation.id, button.outerHTML).toBe(button.getAttribute('data-tie'));
          expect(control?.person.handle).toBe(button.getAttribute('data-person'));
          expect(control?.person.name, button.outerHTML).toBe(
            shown(button.getAttribute('data-person') ?? '', id),
          );
        }
        for (const button of document.querySelectorAll('[data-alike]')) {
          alikes.add(button.getAttribute('data-alike') ?? '');
          const control = found(button, network);
          const asked = control && questionFor(tiedOf(control, network), undefined, defaultPolicy);
          expect([button.outerHTML, asked ?? 'none', control?.relation.id]).toEqual([
            button.outerHTML,
            'none',
            control?.relation.id,
          ]);
        }
        expect(document.querySelectorAll('[data-tie], [data-alike]').length).toBeGreaterThan(0);
      });
    }
  });
}

test('the end-to-end tests know every page', () => {
  const all = Object.entries(paths).flatMap(([id, list]) =>
    list.map((path) => ({ host: sites[id as keyof typeof sites].host, path })),
  );
  expect(relationPaths).toEqual(all);
});

test('there are at least 60 buttons that look alike', () => {
  expect(alikes.size).toBeGreaterThanOrEqual(60);
});

function found(button: Element, network: (typeof networks)[number]) {
  const inside = button.querySelector('span, svg') ?? button;
  return controlOf(inside, network);
}

/** The part of each site by which the signed-in account is known. */
function account(id: keyof typeof sites): HTMLElement {
  const made = document.createElement('div');
  if (id === 'x') {
    made.innerHTML =
      '<button data-testid="SideNav_AccountSwitcher_Button"><div data-testid="UserAvatar-Container-planta_siete"></div></button>';
  } else if (id === 'facebook') {
    made.innerHTML =
      '<script type="application/json">["CurrentUserInitialData",[],{"ACCOUNT_ID":"7","USER_ID":"7","NAME":"Planta Siete"}]</script>';
  } else if (id === 'instagram') {
    made.innerHTML = '<script type="application/json">{"viewer":{"username":"planta7.notas"}}</script>';
  } else {
    made.innerHTML = '<div id="shareboxProfilePictureComponentRef"><a href="/in/neus-aldrich/"></a></div>';
  }
  return made;
}
