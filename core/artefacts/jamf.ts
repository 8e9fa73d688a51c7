import { type Artefact, isObject, unknownExtension } from './artefact.ts';
import { readPlist, writePlist } from './plist.ts';

const head = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">`;

/** The property list of one preference domain; for Edge the same file under another domain. */
export const jamf: Artefact = {
  id: 'jamf',
  name: 'Chrome or Edge on macOS (Jamf property list)',
  file: 'sigilo-jamf.plist',
  place:
    'Jamf Pro → Configuration profiles → Application & Custom Settings → Upload, in the preference domain com.google.Chrome.extensions.<id> (Edge: com.microsoft.Edge.extensions.<id>)',
  extension: unknownExtension,
  forcedElsewhere:
    'ExtensionInstallForcelist in the preference domain com.google.Chrome (Edge: com.microsoft.Edge), see the deploy guide',
  write: (policy, { extension }) =>
    `${head}\n<!-- Preference domain: com.google.Chrome.extensions.${extension} -->\n<plist version="1.0">\n${writePlist(policy)}\n</plist>\n`,
  recognises: (text) => text.includes('<plist'),
  read: (text) => {
    const value = readPlist(text.slice(text.indexOf('<plist')));
    if (!isObject(value)) throw new Error('the property list holds no dictionary');
    return value;
  },
};
