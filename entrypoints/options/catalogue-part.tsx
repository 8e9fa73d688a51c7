import { useState } from 'preact/hooks';
import { type RuleEntry, RuleList } from '../../components/rule-list.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { guidance } from '../../core/guidance.ts';
import { floorRules } from '../../core/levels.ts';
import type { LanguageId } from '../../core/locales/locale.ts';
import type { Level } from '../../core/policy.ts';
import type { Chapter } from '../../core/rule.ts';
import { type RuleFacts, ruleFacts } from '../../core/rule-facts.ts';
import { fixedBy } from '../shared/fixed-by.ts';
import { levelsOf } from '../shared/levels-of.ts';
import type { PartProps } from './main.tsx';
import { useLoaded } from './use-loaded.ts';

type Examples = Readonly<Record<string, RuleEntry['examples']>>;

const examples: Readonly<Record<LanguageId, () => Promise<Examples>>> = {
  es: () => import('../../assets/catalogue/examples-es.packed.ts').then((file) => file.examples),
  it: () => import('../../assets/catalogue/examples-it.packed.ts').then((file) => file.examples),
  en: () => import('../../assets/catalogue/examples-en.packed.ts').then((file) => file.examples),
};

/** Everything that Sigilo can point out, chapter by chapter. */
export function CataloguePart({ face, save }: PartProps) {
  const { settled, chosen, words, language } = face;
  const { faces, interfaceText: text } = words;
  const { options } = faces;
  const { value: shown } = useLoaded(examples[language], language);
  const [query, setQuery] = useState('');
  const own = levelsOf(chosen);
  const entries = ruleFacts.map((facts) => ({ facts, entry: entryOf(facts) }));
  const found = entries.filter(({ entry, facts }) => matches(query, entry, faces.chapters[facts.chapter]));
  const chapters = [...new Set(found.map(({ facts }) => facts.chapter))];
  const change = (id: string, level: Level | undefined) => {
    const { [id]: _, ...others } = own;
    save({ levels: level === undefined ? others : { ...others, [id]: level } });
  };

  function entryOf({ id, severity, cites, audience }: RuleFacts): RuleEntry {
    const { policy } = settled;
    const role = faces.roles[policy.role];
    return {
      id,
      wording: words.wordings[id] ?? { what: id, why: '', instead: '' },
      level: policy.levels[id] ?? severity,
      usual: severity,
      sources: cites.map((cite) => guidance[cite]),
      isChanged: own[id] !== undefined && !settled.isFixed(`levels.${id}`),
      isFloor: floorRules.includes(id),
      fixedBy: fixedBy(face, `levels.${id}`),
      ...(shown?.[id] === undefined ? {} : { examples: shown[id] }),
      ...(audience.includes(policy.role) ? {} : { without: options.notForYou.replace('{role}', role) }),
    };
  }

  return (
    <>
      <div class='tools'>
        <SearchField label={options.search} query={query} onQuery={setQuery} />
        {Object.keys(own).length > 0 && (
          <button type='button' class='secondary' onClick={() => save({ levels: {} })}>
            {options.asRecommended}
          </button>
        )}
      </div>
      <p class='found' role='status'>
        {query.trim() === ''
          ? ''
          : found.length === 0
            ? options.foundNone
            : options.found.replace('{count}', String(found.length))}
      </p>
      {chapters.map((chapter: Chapter) => (
        <section key={chapter} class='chapter'>
          <h3>{faces.chapters[chapter].title}</h3>
          <p>{faces.chapters[chapter].about}</p>
          <RuleList
            text={options}
            lockText={text}
            rules={found.filter(({ facts }) => facts.chapter === chapter).map(({ entry }) => entry)}
            onLevel={change}
          />
        </section>
      ))}
    </>
  );
}

function matches(query: string, { id, wording, sources }: RuleEntry, chapter: { readonly title: string }) {
  const text = plain(
    [
      id,
      wording.what,
      wording.why,
      wording.instead,
      chapter.title,
      ...sources.map(({ title }) => title),
    ].join(' '),
  );
  return plain(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Without accents or capitals. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
