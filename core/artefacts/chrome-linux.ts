import {
  type Artefact,
  at,
  objectOf,
  ownAmong,
  parseObject,
  pretty,
  stores,
  type Target,
  unknownExtension,
} from './artefact.ts';

export const chromeLinux: Artefact = {
  id: 'chrome-linux',
  name: 'Chrome or Chromium on Linux',
  file: 'sigilo.json',
  place:
    '/etc/opt/chrome/policies/managed/ (Chrome), /etc/chromium/policies/managed/ (Chromium), /etc/opt/edge/policies/managed/ (Edge)',
  extension: unknownExtension,
  write: (policy, target) =>
    pretty({ ...forced(target), '3rdparty': { extensions: { [target.extension]: policy } } }),
  recognises: (text) => at(objectOf(text), '3rdparty', 'extensions') !== undefined,
  read: (text) => {
    const policy = ownAmong(at(parseObject(text), '3rdparty', 'extensions'), unknownExtension);
    if (policy === undefined) throw new Error('no policy under 3rdparty.extensions');
    return policy;
  },
};

function forced({ isForced, extension, updateUrl = stores.chrome }: Target): object {
  if (!isForced) return {};
  return {
    ExtensionSettings: { [extension]: { installation_mode: 'force_installed', update_url: updateUrl } },
  };
}
