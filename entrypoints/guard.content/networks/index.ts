import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import type { Network } from './network.ts';
import { x } from './x.ts';

/** The register of networks: one line each. The manifest's matches are built from it. */
export const networks: readonly Network[] = [x, facebook, instagram, linkedin];
