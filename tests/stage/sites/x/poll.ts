import { element } from '../../page/element.ts';
import { receive } from '../../page/open-stage.ts';
import { label } from './page.ts';

/** Two choices of a poll; they go out with the post. */
export function poll(prefix: string): HTMLElement {
  return element(
    'div',
    { class: 'poll' },
    [1, 2].map((number) =>
      element('input', {
        type: 'text',
        name: `Choice${number}`,
        maxlength: '25',
        placeholder: `${label('choice')} ${number}`.trim(),
        'data-stage': `${prefix}-choice-${number}-box`,
      }),
    ),
  );
}

/** The site receives the choices with the post. */
export function receivePoll(poll: ParentNode): void {
  for (const { value } of poll.querySelectorAll('input')) if (value !== '') receive('x-poll', value);
}
