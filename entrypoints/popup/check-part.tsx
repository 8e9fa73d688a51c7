import { useEffect, useState } from 'preact/hooks';
import { FindingList } from '../../components/finding-list.tsx';
import { Icon } from '../../components/icons.tsx';
import type { Verdict } from '../../core/finding.ts';
import { useCheck } from '../shared/use-check.ts';
import type { Face } from '../shared/use-face.ts';

export interface CheckPartProps {
  readonly face: Face;
  readonly isOpen: boolean;
}

/** How long a text must rest before it is read, in milliseconds. */
const rest = 120;

/** A box to check any text, with the same reader and settings as on the pages; it is loaded when the box is used. */
export function CheckPart({ face, isOpen }: CheckPartProps) {
  const { interfaceText: text, faces, wordings } = face.words;
  const { policy } = face.settled;
  const [draft, setDraft] = useState('');
  const [verdict, setVerdict] = useState<Verdict>();
  const { check, hasFailed, load } = useCheck();
  useEffect(() => {
    if (draft.trim() === '') setVerdict(undefined);
    if (draft.trim() === '' || check === undefined) return;
    const timer = setTimeout(
      () => setVerdict(check({ text: draft, kind: 'post', network: 'popup' }, policy)),
      rest,
    );
    return () => clearTimeout(timer);
  }, [draft, policy, check]);
  const findings = verdict?.findings ?? [];
  return (
    <details class='fold' open={isOpen}>
      <summary>{faces.popup.check}</summary>
      <textarea
        rows={3}
        aria-label={text.popupTryLabel}
        placeholder={text.popupTryPlaceholder}
        value={draft}
        onFocus={load}
        onInput={(event) => {
          load();
          setDraft(event.currentTarget.value);
        }}
      />
      <div aria-live='polite'>
        {hasFailed && <p>{faces.popup.checkFailed}</p>}
        {verdict !== undefined && findings.length === 0 && (
          <p class='calm'>
            <Icon name='check' />
            {text.popupTryClean}
          </p>
        )}
        <FindingList
          severities={{
            note: text.severityNote,
            warning: text.severityWarning,
            stop: text.severityStop,
          }}
          remarks={findings.map(({ rule, severity }) => ({
            severity,
            what: wordings[rule]?.what ?? rule,
            instead: wordings[rule]?.instead ?? '',
          }))}
        />
      </div>
    </details>
  );
}
