import { receive } from './open-stage.ts';

/** Marks a button as one that ties two people; a click on it reaches the site as `tie:<relation>`. */
export function tie<E extends Element>(button: E, relation: string, person: string): E {
  button.setAttribute('data-tie', relation);
  button.setAttribute('data-person', person);
  button.setAttribute('data-stage', `tie-${relation}-${person}`);
  return taken(button, `tie:${relation}:${person}`);
}

/** Marks a button that looks like one of those and is none; a click on it reaches the site as `alike:<name>`. */
export function alike<E extends Element>(button: E, name: string): E {
  button.setAttribute('data-alike', name);
  return taken(button, `alike:${name}`);
}

function taken<E extends Element>(button: E, surface: string): E {
  button.addEventListener('click', (event) => {
    event.preventDefault();
    receive(surface, '');
  });
  return button;
}
