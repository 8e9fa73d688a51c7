// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { Card, type CardProps } from '../../components/card.tsx';
import { locales, type Span, uniquenessWords } from '../../core/index.ts';

const draft = 'Un taxista de Teruel';
const job = { start: 3, end: 10 };

function shown(people: number, onPoint: (spans?: readonly Span[]) => void = () => {}): HTMLElement {
  const { uniquenessText, interfaceText } = locales.es;
  const estimate = { people, low: 1, high: people, where: 'town', place: { start: 14, end: 20 } } as const;
  const nothing = () => {};
  const props: CardProps = {
    text: interfaceText,
    severity: 'warning',
    wording: { what: 'Qué', why: 'Por qué', instead: 'Mejor' },
    sources: [],
    index: 0,
    count: 1,
    fixes: [{ label: 'Poner «Aragón»', leadsTo: 'así, unas 200 personas', onChoose: nothing }],
    dismissals: [],
    uniqueness: {
      ...uniquenessWords(
        { ...estimate, counted: [{ kind: 'job', spans: [job] }] },
        uniquenessText,
        draft,
        undefined,
      ),
      onPoint,
    },
    onPrevious: nothing,
    onNext: nothing,
    onClose: nothing,
  };
  const root = document.createElement('div');
  render(<Card {...props} />, root);
  return root;
}

describe('how many people fit, in the card', () => {
  it('says it in a sentence, names what was counted, and says what a rewrite leads to', () => {
    const { textContent } = shown(40);
    expect(textContent).toContain('En Teruel, unas 40 personas encajan en esta descripción.');
    expect(textContent).toContain('Se ha contado:el oficio');
    expect(textContent).toContain('así, unas 200 personas');
  });

  it('sets off the words that count while they are pointed at', () => {
    const pointed: unknown[] = [];
    const button = shown(40, (spans) => pointed.push(spans)).querySelector('.counted button');
    for (const type of ['mouseenter', 'mouseleave'])
      button?.parentElement?.dispatchEvent(new MouseEvent(type));
    for (const type of ['focus', 'blur']) button?.dispatchEvent(new FocusEvent(type));
    expect(pointed).toEqual([[job], undefined, [job], undefined]);
  });

  it('shows a row of figures that fills with the crowd and has a name for those who do not see it', () => {
    const filled = [1, 40, 3000, 2_000_000].map((k) => shown(k).querySelectorAll('.filled').length);
    expect(filled).toEqual([1, 3, 4, 7]);
    expect(shown(40).querySelector('.uniqueness svg')?.getAttribute('aria-label')).toBe(
      'Cuántas personas podrían ser: unas 40 personas',
    );
  });
});
