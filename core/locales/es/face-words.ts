import type { FaceWords } from '../face-words.ts';
import { faces } from './faces.ts';
import { interfaceText } from './interface.ts';
import { relations } from './relations.ts';
import { wordings } from './wordings/index.ts';

export const words: FaceWords = { id: 'es', interfaceText, faces, relations, wordings };
