import { stores, unknownExtension } from './artefact.ts';
import { regArtefact } from './reg-file.ts';

export const edge = regArtefact(
  {
    id: 'edge',
    name: 'Edge on Windows (registry file)',
    file: 'sigilo-edge.reg',
    place: 'Group Policy → Preferences → Registry, or reg import on the machine',
    extension: unknownExtension,
  },
  { browser: 'Microsoft\\Edge', updateUrl: stores.edge },
);
