import type { JSX } from 'preact';
import { languageIds, libraries } from '../core/locales/libraries.ts';
import type { LanguageId } from '../core/locales/locale.ts';
import { Segments, type SegmentsProps } from './segments.tsx';

export type LanguageSegmentsProps = Omit<SegmentsProps<LanguageId>, 'name' | 'options'>;

/** One of Sigilo's languages, each by its own name. */
export function LanguageSegments(props: LanguageSegmentsProps): JSX.Element {
  const options = languageIds.map((id) => ({ id, label: libraries[id].name }));
  return <Segments {...props} name='language' options={options} />;
}
