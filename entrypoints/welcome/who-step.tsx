import { useState } from 'preact/hooks';
import { Lock } from '../../components/lock.tsx';
import type { Person } from '../../core/locales/face-text.ts';
import type { Role } from '../../core/role.ts';
import { fixedBy } from '../shared/fixed-by.ts';
import type { Face } from '../shared/use-face.ts';

const people = ['clinician', 'official', 'supervisor', 'student'] as const satisfies readonly Person[];

/** Who somebody is; several can be true. The account that posts decides later which of them speaks. */
export function WhoStep({ face }: { readonly face: Face }) {
  const { settled, words, choose } = face;
  const { welcome } = words.faces;
  const isFixed = settled.isFixed('role');
  const [picked, setPicked] = useState<readonly Person[]>(() => pickedBy(face));
  const toggle = (person: Person, isOn: boolean): void => {
    const next = isOn ? [...picked, person] : picked.filter((one) => one !== person);
    setPicked(next);
    void choose({ role: roleOf(next) });
  };
  return (
    <fieldset class='people' disabled={isFixed}>
      <legend>
        {welcome.who} <small>{welcome.whoHint}</small>
      </legend>
      <div>
        {people.map((person) => (
          <label key={person}>
            <input
              type='checkbox'
              checked={picked.includes(person)}
              onChange={(event) => toggle(person, event.currentTarget.checked)}
            />
            <span>
              <strong>{welcome.people[person].name}</strong>
              <small>{welcome.people[person].hint}</small>
            </span>
          </label>
        ))}
      </div>
      <Lock text={words.interfaceText} organisation={fixedBy(face, 'role')} />
    </fieldset>
  );
}

/** The role that hears all that concerns the person; somebody who only runs an official account speaks for it everywhere. */
function roleOf(picked: readonly Person[]): Role {
  if (picked.includes('supervisor')) return 'supervisor';
  return picked.length === 1 && picked[0] === 'official' ? 'official' : 'clinician';
}

/** What was chosen before, as far as the role tells; nothing on the first visit. */
function pickedBy({ settled, chosen }: Face): readonly Person[] {
  return chosen.role === undefined && !settled.isFixed('role') ? [] : [settled.policy.role];
}
