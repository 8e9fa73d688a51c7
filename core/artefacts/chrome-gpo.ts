import { stores, unknownExtension } from './artefact.ts';
import { regArtefact } from './reg-file.ts';

export const chromeGpo = regArtefact(
  {
    id: 'chrome-gpo',
    name: 'Chrome on Windows (registry file)',
    file: 'sigilo-chrome.reg',
    place: 'Group Policy → Preferences → Registry, or reg import on the machine',
    extension: unknownExtension,
  },
  { browser: 'Google\\Chrome', updateUrl: stores.chrome },
);
