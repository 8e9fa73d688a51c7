import type { Policy } from '../policy.ts';
import type { Reading } from './reading.ts';
import { fold } from './words.ts';

/** Whether the account or the text shows where the author works. */
export function isAffiliated(reading: Reading, policy: Policy): boolean {
  if (reading.found('affiliated').length > 0) return true;
  if (policy.employers.length === 0) return false;
  const { handle = '', name = '' } = reading.draft.account ?? {};
  const shown = plain(`${reading.text} ${handle} ${name}`);
  return policy.employers.some((employer) => {
    const wanted = plain(employer);
    return wanted.length > 2 && shown.includes(wanted);
  });
}

/** Letters and digits alone, so that "Hospital del Norte" is found in "@hospitaldelnorte". */
function plain(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}
