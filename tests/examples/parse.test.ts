import { describe, expect, it } from 'vitest';
import { parseExamples } from './parse.ts';

function only(line: string) {
  return parseExamples(line, 'table.txt')[0];
}

describe('parseExamples', () => {
  it('reads role, counterpart, reply, places and reason', () => {
    expect(only('✗ {official} {to patient} «Hi» → So [[it is]] here # because')).toEqual({
      line: 1,
      flagged: true,
      role: 'official',
      draft: {
        text: 'So it is here',
        kind: 'reply',
        network: 'x',
        counterpart: { relation: 'patient' },
        replyTo: { text: 'Hi' },
      },
      places: [{ start: 3, end: 8 }],
      reason: 'because',
    });
  });

  it('keeps hashtags, and takes \\n for a line break', () => {
    expect(only('✓ Good day #team\\nBye')?.draft.text).toBe('Good day #team\nBye');
  });

  it('names the line that is neither example nor remark', () => {
    expect(() => parseExamples('# fine\nodd', 'table.txt')).toThrow('table.txt:2');
    expect(() => only('✗ {boss} text')).toThrow('"{boss}"');
  });
});
