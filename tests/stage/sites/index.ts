import type { Site } from '../site.ts';
import { facebook } from './facebook/index.ts';
import { instagram } from './instagram/index.ts';
import { linkedin } from './linkedin/index.ts';
import { plain } from './plain/index.ts';
import { x } from './x/index.ts';

/** Everything on stage, one line a site. */
export const sites: readonly Site[] = [plain, x, facebook, instagram, linkedin];
