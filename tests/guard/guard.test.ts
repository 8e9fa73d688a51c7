// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../core/index.ts';
import { defaultPolicy } from '../../core/index.ts';
import { createAllowances } from '../../entrypoints/guard.content/allowances.ts';
import { edited, editsOf } from '../../entrypoints/guard.content/apply-fix.ts';
import { createIgnored } from '../../entrypoints/guard.content/ignored.ts';

const finding: Finding = { rule: 'patient-name', severity: 'stop', spans: [{ start: 3, end: 7 }] };

describe('allowances', () => {
  test('cover the same text of the same box, for a minute, and nothing else', () => {
    let now = 0;
    const allowances = createAllowances(() => now);
    const [one, two] = [document.createElement('div'), document.createElement('div')];
    allowances.grant([one], ['text']);
    expect(allowances.covers([one], ['text'])).toBe(true);
    expect(allowances.covers([one], ['text!'])).toBe(false);
    expect(allowances.covers([two], ['text'])).toBe(false);
    expect(allowances.covers([one, two], ['text', ''])).toBe(false);
    now = 60_001;
    expect(allowances.covers([one], ['text'])).toBe(false);
  });

  test('are gone once revoked', () => {
    const allowances = createAllowances();
    const box = document.createElement('div');
    allowances.grant([box], ['text']);
    allowances.revoke(box);
    expect(allowances.covers([box], ['text'])).toBe(false);
  });
});

describe('ignored', () => {
  test('once: the rule about these words, wherever they move to', () => {
    const ignored = createIgnored();
    ignored.once(finding, 'de Luis');
    expect(ignored.has({ ...finding, spans: [{ start: 0, end: 4 }] }, 'Luis ya')).toBe(true);
    expect(ignored.has(finding, 'de Inés')).toBe(false);
    expect(ignored.has({ ...finding, rule: 'patient-age' }, 'de Luis')).toBe(false);
  });

  test('for the post: the rule everywhere, until cleared', () => {
    const ignored = createIgnored();
    ignored.forPost(finding);
    expect(ignored.has(finding, 'anything')).toBe(true);
    ignored.clear();
    expect(ignored.has(finding, 'anything')).toBe(false);
  });
});

describe('fixes as edits', () => {
  test('several replacements are made from the end, so that offsets hold', () => {
    const edits = [
      { span: { start: 0, end: 3 }, insert: 'one' },
      { span: { start: 8, end: 11 }, insert: '' },
    ];
    expect(edited('Ana and Eva.', edits)).toBe('one and .');
  });

  test('an insertion goes to the end, after a space, and leaves no white space behind', () => {
    const fix = { kind: 'insert', text: 'My own view.', at: 'end' } as const;
    expect(edited('The bill is bad. \n', editsOf(fix, 'The bill is bad. \n', 'en', defaultPolicy))).toBe(
      'The bill is bad. My own view.',
    );
    expect(edited('', editsOf(fix, '', 'en', defaultPolicy))).toBe('My own view.');
  });

  test('a reply that does not exist changes nothing', () => {
    expect(editsOf({ kind: 'reply', reply: 'none' }, 'text', 'es', defaultPolicy)).toEqual([]);
  });
});
