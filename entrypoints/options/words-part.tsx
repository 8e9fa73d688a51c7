import { OwnWords } from '../../components/own-words.tsx';
import { settle } from '../../core/settle.ts';
import { fixedBy } from '../shared/fixed-by.ts';
import type { PartProps } from './main.tsx';

/** The person's own words. */
export function WordsPart({ face, save }: PartProps) {
  const { settled, chosen, words } = face;
  const own = settle(undefined, chosen).policy.ownTerms;
  const terms = own.map(({ by: _, ...term }) => term);
  return (
    <OwnWords
      text={words.faces.options}
      terms={settled.isFixed('ownTerms') ? [] : terms}
      ofOrganisation={settled.policy.ownTerms.filter(({ by }) => by !== 'person').length}
      lockText={words.interfaceText}
      lockedBy={fixedBy(face, 'ownTerms')}
      onTerms={(next) => save({ ownTerms: next })}
    />
  );
}
