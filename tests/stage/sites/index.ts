import type { Site } from '../site.ts';
import { instagram } from './instagram/index.ts';
import { linkedin } from './linkedin/index.ts';
import { plain } from './plain/index.ts';

/** Everything on stage, one line a site. */
export const sites: readonly Site[] = [plain, instagram, linkedin];
