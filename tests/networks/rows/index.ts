import type { Suite } from '../suite.ts';
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import { x } from './x.ts';

/** Every network on stage. */
export const suites: readonly Suite[] = [x, facebook, instagram, linkedin];
