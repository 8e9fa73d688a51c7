import { useState } from 'preact/hooks';
import { LanguageSegments } from '../../components/language-segments.tsx';
import { Lock } from '../../components/lock.tsx';
import { TextCard } from '../../components/text-card.tsx';
import { disclaimerUses } from '../../core/library.ts';
import { disclaimerText, filled } from '../../core/own-library.ts';
import { fixedBy } from '../shared/fixed-by.ts';
import type { PartProps } from './main.tsx';

/** Disclaimers to copy, and whether the profile carries one already. */
export function DisclaimersPart({ face, save }: PartProps) {
  const { settled, words } = face;
  const { interfaceText: text, faces } = words;
  const { options } = faces;
  const { policy } = settled;
  const [language, setLanguage] = useState(face.language);
  const isFixed = settled.isFixed('hasBioDisclaimer');
  const own = policy.disclaimers.map(({ id }) => id);
  const builtIn = Object.entries(disclaimerUses)
    .filter(([id, { roles }]) => !own.includes(id) && (roles as readonly string[]).includes(policy.role))
    .map(([id]) => id);
  return (
    <>
      <label class='choice'>
        <input
          type='checkbox'
          checked={policy.hasBioDisclaimer}
          disabled={isFixed}
          onChange={(event) => save({ hasBioDisclaimer: event.currentTarget.checked })}
        />{' '}
        {text.optionsBio}
        <small>{text.optionsBioHint}</small>
        <Lock text={text} organisation={fixedBy(face, 'hasBioDisclaimer')} />
      </label>
      <div class='tools'>
        <LanguageSegments legend={options.language} value={language} onChange={setLanguage} />
      </div>
      <ul class='cards'>
        {[...own, ...builtIn].map((id) => {
          const disclaimer = disclaimerText(id, language, policy);
          if (disclaimer === undefined) return null;
          const full = filled(disclaimer.full, language, policy);
          const short = filled(disclaimer.short, language, policy);
          return (
            <TextCard
              key={id}
              title={disclaimer.title}
              {...(own.includes(id) ? { badge: options.ofOrganisation } : {})}
              language={language}
              texts={
                short === full
                  ? [{ words: full }]
                  : [
                      { label: options.full, words: full },
                      { label: options.short, words: short },
                    ]
              }
              copy={options.copy}
              copied={options.copied}
              onCopy={(chosen) => navigator.clipboard.writeText(chosen)}
            />
          );
        })}
      </ul>
    </>
  );
}
