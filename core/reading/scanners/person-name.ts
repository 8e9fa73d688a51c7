import { figure } from '../gazetteer.ts';
import { nameField, type NameField } from '../name-field.ts';
import type { Mention, PersonRole } from '../reading.ts';
import type { Scanner } from '../scanner.ts';
import { nameEnd } from './name-extent.ts';
import { leadBefore, type NameLead } from './name-lead.ts';
import { nameStart } from './name-start.ts';
import { isNamedThing } from './named-thing.ts';

/** Names of people by evidence: what leads to them, a known forename, what follows. No surname need be known. */
export const personName: Scanner = {
  id: 'person-name',
  *scan(input) {
    const field = nameField(input);
    for (let at = 0; at < input.tokens.length; at++) {
      const lead = leadBefore(field, at);
      if (lead === undefined && field.capitals !== 'none' && input.tokens[at]?.isCapital !== true) continue;
      const confidence = nameStart(field, at, lead);
      if (confidence === 0) continue;
      const last = nameEnd(field, at, lead);
      if (!isLed(lead) && isNamedThing(field, at, last)) {
        at = last;
        continue;
      }
      yield mentionOf(field, at, last, lead, confidence);
      at = last;
    }
  },
};

/** A title or a label outweighs a street or a hospital before it. */
function isLed(lead: NameLead | undefined): boolean {
  return lead?.kind === 'label' || lead?.kind === 'called' || lead?.kind === 'self';
}

function mentionOf(
  field: NameField,
  first: number,
  last: number,
  lead: NameLead | undefined,
  confidence: number,
): Mention {
  const from = field.word(first)?.token;
  const to = field.word(last)?.token;
  const end = (to?.end ?? 0) - (/['’ʼ]$/u.test(to?.text ?? '') ? 1 : 0);
  const role = isFigure(field, first, last) ? 'historical' : lead?.role;
  return {
    concept: 'person-name',
    start: from?.start ?? 0,
    end,
    confidence,
    ...(role === undefined ? {} : { role: role satisfies PersonRole }),
  };
}

function isFigure(field: NameField, first: number, last: number): boolean {
  const folds = field.input.tokens.slice(first, last + 1).map((token) => token.fold);
  return figure(folds.join(' ')) || (folds.length > 1 && figure(folds.slice(1).join(' ')));
}
