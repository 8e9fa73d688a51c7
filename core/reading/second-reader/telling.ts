import type { Span } from '../../finding.ts';
import type { LanguageId } from '../../locales/locale.ts';
import type { Token } from '../words.ts';
import { wordFeatures } from './features.ts';
import { type Label, labels } from './model.ts';
import { modelsOf } from './models.ts';

/** As many words as a card can underline without covering the post. */
const longest = 5;

/** The words in a row that weighed most for a label, by offsets of the tokens given. */
export function telling(tokens: readonly Token[], label: Label, language: LanguageId): Span {
  const weights = modelsOf(language)[labels.indexOf(label)]?.weights ?? new Int8Array();
  const worth = tokens.map((token, at) =>
    wordFeatures(token, tokens[at + 1]).reduce((sum, feature) => sum + (weights[feature] ?? 0), 0),
  );
  let best = { first: 0, last: Math.min(longest, tokens.length) - 1, sum: Number.NEGATIVE_INFINITY };
  for (let first = 0; first < tokens.length; first++) {
    let sum = 0;
    for (let last = first; last < Math.min(first + longest, tokens.length); last++) {
      sum += worth[last] ?? 0;
      if (sum > best.sum) best = { first, last, sum };
    }
  }
  return { start: tokens[best.first]?.start ?? 0, end: tokens[best.last]?.end ?? 0 };
}
