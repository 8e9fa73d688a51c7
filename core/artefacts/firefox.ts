import {
  type Artefact,
  at,
  geckoId,
  objectOf,
  ownAmong,
  parseObject,
  pretty,
  type Target,
} from './artefact.ts';

export const firefox: Artefact = {
  id: 'firefox',
  name: 'Firefox (policies.json)',
  file: 'policies.json',
  place:
    'distribution/policies.json beside the Firefox program, or /etc/firefox/policies/policies.json on Linux',
  extension: geckoId,
  write: (policy, target) =>
    pretty({ policies: { ...forced(target), '3rdparty': { Extensions: { [target.extension]: policy } } } }),
  recognises: (text) => at(objectOf(text), 'policies', '3rdparty', 'Extensions') !== undefined,
  read: (text) => {
    const policy = ownAmong(at(parseObject(text), 'policies', '3rdparty', 'Extensions'), geckoId);
    if (policy === undefined) throw new Error('no policy under policies.3rdparty.Extensions');
    return policy;
  },
};

function forced({ isForced, extension, updateUrl }: Target): object {
  if (!isForced) return {};
  const address = updateUrl ?? `https://addons.mozilla.org/firefox/downloads/latest/${extension}/latest.xpi`;
  return {
    ExtensionSettings: { [extension]: { installation_mode: 'force_installed', install_url: address } },
  };
}
