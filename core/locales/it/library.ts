import type { Library } from '../library-text.ts';
import { disclaimers } from './disclaimers.ts';
import { fields } from './fields.ts';
import { replies } from './replies.ts';

export const library: Library = { name: 'italiano', replies, disclaimers, fields };
