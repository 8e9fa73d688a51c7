import type { Kind } from '../sample.ts';
import type { Found, Load, Tool } from '../tool.ts';

interface View {
  json(options: object): readonly { readonly offset: { readonly start: number; readonly length: number } }[];
}
interface Doc {
  match(pattern: string): View;
  people(): View;
  emails(): View;
  phoneNumbers(): View;
  urls(): View;
}
type Parse = (text: string) => Doc;

function places(view: View, kind: Kind): Found[] {
  return view
    .json({ offset: true, terms: false })
    .map(({ offset }) => ({ kind, start: offset.start, end: offset.start + offset.length }));
}

/** English only. */
export function compromise(load: Load): Tool {
  const parse = load<Parse>('compromise');
  return {
    name: 'compromise 14.17.0',
    languages: ['en'],
    kinds: ['name', 'phone', 'email', 'url', 'date'],
    run: (text) => {
      const doc = parse(text);
      return [
        ...places(doc.people(), 'name'),
        ...places(doc.emails(), 'email'),
        ...places(doc.phoneNumbers(), 'phone'),
        ...places(doc.urls(), 'url'),
        ...places(doc.match('#Date+'), 'date'),
      ];
    },
    found: (result) => result as readonly Found[],
    entry: "export { default } from 'compromise';",
  };
}

/** Spanish only; it has no `people()`, so its tags are asked. */
export function esCompromise(load: Load): Tool {
  const loaded = load<Parse | { readonly default: Parse }>('es-compromise');
  const parse = typeof loaded === 'function' ? loaded : loaded.default;
  const asked: readonly (readonly [string, Kind])[] = [
    ['(#Person|#FirstName|#LastName) (#ProperNoun|#Person)*', 'name'],
    ['#Email', 'email'],
    ['#PhoneNumber', 'phone'],
    ['#Url', 'url'],
    ['#Date+', 'date'],
  ];
  return {
    name: 'es-compromise 0.2.11',
    languages: ['es'],
    kinds: asked.map(([, kind]) => kind),
    run: (text) => {
      const doc = parse(text);
      return asked.flatMap(([pattern, kind]) => places(doc.match(pattern), kind));
    },
    found: (result) => result as readonly Found[],
    entry: "export { default } from 'es-compromise';",
  };
}
