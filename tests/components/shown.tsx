import { render } from 'preact';
import { Badge } from '../../components/badge.tsx';
import { Card } from '../../components/card.tsx';
import { Held } from '../../components/held.tsx';
import { guidance, type LanguageId, locales, rules } from '../../core/index.ts';

const nothing = (): void => {};

/** About as many words as one rewrite takes out at most. */
const longNaming =
  'taxista de Villanueva de los Infantes … de 45 años … el domingo por la tarde … con su hermana gemela, la organista';

/** Puts the badge, the card and the held post of a language on a page, each with the longest words it may have to bear. */
export function show(language: LanguageId): void {
  const { interfaceText: text, wordings } = locales[language];
  const { wording, cites } = rules
    .map((rule) => ({ wording: wordings[rule.id] ?? rule.wording, cites: rule.cites }))
    .reduce((a, b) => (lengthOf(a.wording) >= lengthOf(b.wording) ? a : b));
  const choice = {
    label: text.fixReplace.replace('{words}', 'una persona a la que he atendido'),
    onChoose: nothing,
  };
  const naming = {
    label: locales[language].uniquenessText.takeOut.replace('{words}', longNaming),
    leadsTo: locales[language].uniquenessText.people.hundredsOfThousands,
    onChoose: nothing,
  };
  render(
    <main>
      <h1>Sigilo</h1>
      <div id='badge'>
        <Badge count={3} worst='stop' label={text.badgeSome} isOpen={false} onOpen={nothing} />
      </div>
      <div id='card'>
        <Card
          text={text}
          severity='stop'
          wording={wording}
          sources={cites.map((cite) => guidance[cite])}
          index={1}
          count={12}
          fixes={[choice, naming, { label: text.fixRemove, onChoose: nothing }]}
          dismissals={[
            { label: text.ignoreOnce, onChoose: nothing },
            { label: text.ignorePost, onChoose: nothing },
          ]}
          notice={{ kind: 'refused', isCopied: false, onCopy: nothing }}
          onPrevious={nothing}
          onNext={nothing}
          onClose={nothing}
        />
      </div>
      <div id='held'>
        <Held
          text={text}
          mode='justify'
          isUnchecked={false}
          reasons={[{ severity: 'stop', what: wording.what, instead: wording.instead, onOpen: nothing }]}
          onBack={nothing}
          onPost={nothing}
        />
      </div>
    </main>,
    document.body,
  );
}

function lengthOf({ what, why, instead }: { what: string; why: string; instead: string }): number {
  return what.length + why.length + instead.length;
}
