import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Settled } from '../../core/index.ts';
import type { PolicyPageText } from '../../core/locales/policy-page-text.ts';
import { diagnostic } from '../../core/policy-diagnostic.ts';
import { saveAs } from '../shared/save-as.ts';

interface DiagnosticProps {
  readonly text: PolicyPageText;
  readonly settled: Settled;
}

const file = 'sigilo-diagnostic.json';

/** What an IT department may be sent; to be read here before it goes anywhere. */
export function Diagnostic({ text, settled }: DiagnosticProps): JSX.Element {
  const [isCopied, setCopied] = useState(false);
  const report = JSON.stringify(
    diagnostic(settled, {
      version: browser.runtime.getManifest().version,
      browser: navigator.userAgent,
      at: new Date().toISOString().slice(0, 16),
    }),
    null,
    2,
  );
  return (
    <section aria-labelledby='diagnostic'>
      <h2 id='diagnostic'>{text.diagnostic}</h2>
      <p>{text.diagnosticIntro}</p>
      <textarea class='code' rows={10} readOnly aria-label={text.diagnostic} value={report} />
      <div class='row'>
        <button type='button' class='secondary' onClick={() => saveAs(file, report)}>
          {text.download.replace('{file}', file)}
        </button>
        <button
          type='button'
          class='secondary'
          onClick={() => void navigator.clipboard.writeText(report).then(() => setCopied(true))}
        >
          {isCopied ? text.copied : text.copy}
        </button>
      </div>
    </section>
  );
}
