import type { Site } from '../site.ts';
import { plain } from './plain/index.ts';

/** Everything on stage, one line a site. */
export const sites: readonly Site[] = [plain];
