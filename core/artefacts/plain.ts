import { type Artefact, objectOf, parseObject, pretty, unknownExtension } from './artefact.ts';

/** The policy by itself, as the policy page edits it. */
export const plain: Artefact = {
  id: 'plain',
  name: 'Sigilo policy (JSON)',
  file: 'sigilo-policy.json',
  place: 'A file to keep, to check and to build the others from.',
  extension: unknownExtension,
  write: (policy) => pretty(policy),
  recognises: (text) => objectOf(text) !== undefined,
  read: (text) => parseObject(text),
};
