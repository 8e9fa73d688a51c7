import { eponym, figure, place } from '../gazetteer.ts';
import { type NameField, nameField } from '../name-field.ts';
import type { Mention } from '../reading.ts';
import type { Scanner } from '../scanner.ts';
import { isCalled } from './name-context.ts';
import { nameEnd } from './name-extent.ts';
import { leadBefore, type NameLead } from './name-lead.ts';
import { listedNames, type NameSpan } from './name-list.ts';
import { nameStart } from './name-start.ts';
import { isNamedThing } from './named-thing.ts';

/** Names of people by evidence: what leads to them, a known forename, what follows. No surname need be known. */
export const personName: Scanner = {
  id: 'person-name',
  scan(input) {
    const field = nameField(input);
    const spans: NameSpan[] = [];
    const mentions: Mention[] = [];
    for (let at = 0; at < input.tokens.length; at++) {
      const lead = leadBefore(field, at);
      if (lead === undefined && field.capitals !== 'none' && input.tokens[at]?.isCapital !== true) continue;
      const confidence = nameStart(field, at, lead);
      if (confidence === 0) continue;
      const span = { first: at, last: nameEnd(field, at, lead) };
      at = span.last;
      if (!outweighsThings(lead) && (isNamedThing(field, span.first, span.last) || isWord(field, span, lead)))
        continue;
      spans.push(span);
      mentions.push(mentionOf(field, span, confidence, lead));
    }
    for (const span of spans.length === 0 ? [] : listedNames(field, spans)) {
      if (!isNamedThing(field, span.first, span.last)) mentions.push(mentionOf(field, span, 0.6, undefined));
    }
    return mentions;
  },
};

/** "Arnold Chiari", "Sierra Leone": eponyms and places of several words. "Mrs Wells" is somebody all the same. */
function isWord(field: NameField, { first, last }: NameSpan, lead: NameLead | undefined): boolean {
  const tokens = field.input.tokens.slice(first, last + 1);
  if (tokens.length > 1 && place(tokens.map((token) => token.fold).join(' ')) !== undefined) return true;
  const isLed = lead?.kind === 'title' || lead?.kind === 'noun' || lead?.kind === 'salutation';
  return !isLed && !isCalled(field, first) && tokens.every((token) => eponym(token.fold));
}

/** A label or "se llama" outweighs a street or a hospital before it. */
function outweighsThings(lead: NameLead | undefined): boolean {
  return lead?.kind === 'label' || lead?.kind === 'called' || lead?.kind === 'self';
}

function mentionOf(
  field: NameField,
  { first, last }: NameSpan,
  confidence: number,
  lead: NameLead | undefined,
): Mention {
  const to = field.input.tokens[last];
  const isPossessive = /['’ʼ]$/u.test(to?.text ?? '');
  const role = isFigure(field, first, last) ? 'historical' : lead?.role;
  return {
    concept: 'person-name',
    start: field.input.tokens[first]?.start ?? 0,
    end: (to?.end ?? 0) - (isPossessive ? 1 : 0),
    confidence,
    ...(role === undefined ? {} : { role }),
  };
}

function isFigure(field: NameField, first: number, last: number): boolean {
  const folds = field.input.tokens.slice(first, last + 1).map((token) => token.fold);
  return figure(folds.join(' ')) || (folds.length > 1 && figure(folds.slice(1).join(' ')));
}
