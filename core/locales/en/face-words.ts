import { wordings } from '../../../assets/catalogue/wordings-en.packed.ts';
import type { FaceWords } from '../face-words.ts';
import { faces } from './faces.ts';
import { interfaceText } from './interface.ts';
import { relations } from './relations.ts';

export const words: FaceWords = { id: 'en', interfaceText, faces, relations, wordings };
