import { catalogue, guidance, type Rule } from '../../core/index.ts';

const chapters: Readonly<Record<keyof typeof catalogue, string>> = {
  'patient-data': 'Patient data',
  'clinical-content': 'Clinical content',
  identity: 'Identity',
  boundaries: 'Boundaries',
  tone: 'Tone',
  institution: 'The institution’s voice',
  habits: 'Habits',
};

/** What Sigilo looks for, by chapter, as a Markdown table made from the rules. */
export function ruleTable(): string {
  const rows = Object.entries(catalogue).flatMap(([chapter, rules]) => [
    `| **${chapters[chapter as keyof typeof catalogue]}** | | | |`,
    ...rules.map(row),
  ]);
  return ['| rule | what it says | level | rests on |', '|---|---|---|---|', ...rows].join('\n');
}

function row({ id, wording, severity, cites }: Rule): string {
  const [strongest] = cites;
  const source = strongest === undefined ? '' : guidance[strongest].title;
  return `| \`${id}\` | ${wording.what} | ${severity} | ${source} |`;
}

const start = '<!-- rules: written by "npm run docs" -->';
const end = '<!-- /rules -->';

/** A text with the table between its marks. Throws an `Error` where the marks are missing. */
export function withRuleTable(text: string): string {
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error('README.md: the marks of the rule table are missing');
  return `${text.slice(0, from)}${start}\n\n${ruleTable()}\n\n${text.slice(to)}`;
}
