import { type Label, mostSteps, type PackedModel } from '../../../core/reading/second-reader/model.ts';
import type { Figures } from './figures.ts';

interface Learnt {
  readonly language: string;
  readonly label: Label;
  readonly model: PackedModel;
  readonly figures: Figures;
}

/** What the models are, what they were learnt from and how far they can be trusted, as Markdown. */
export function modelCard(learnt: readonly Learnt[], sizes: Readonly<Record<string, number>>): string {
  const rows = learnt.map(({ language, label, figures }) => {
    const cells = [figures.f1, figures.precision, figures.recall, figures.recallAt3, figures.calibration];
    return `| ${language} | ${label} | ${cells.map((cell) => cell.toFixed(3)).join(' | ')} |`;
  });
  const amounts = Object.entries(sizes)
    .map(([language, count]) => `${count} texts in ${language}`)
    .join(', ');
  return `# The second reader

Written by \`npm run train\`; the figures are those of the run that made \`models.packed.ts\`.

**What it does.** For each sentence with its neighbours it gives three scores: that it speaks of one particular patient, or a
relative of one (\`patient\`); that it mocks, blames or despises patients or relatives (\`scorn\`); that it confirms or denies to the
reader that somebody is or was a patient (\`relation\`). It never speaks alone: rules weigh it with what the reading found.

**What it is.** Logistic regression over hashed features, one model a label and language, weights rounded to ${2 * mostSteps + 1} steps. Features
are words, pairs of words, beginnings and endings of words, the concepts and constructions that the reading found, kinds of
tokens and signs between them, and how far the clues of the sentence speak for somebody under care.

**What it learnt from.** ${amounts}: sentences, whole posts, captions, replies and messages written for
this, by topic, about half of them harmless look-alikes of the others or of everybody's life. All persons and events are invented. No text was taken from a network, a
data set or the guidance.

**How good it is.** On topics that were left out while training (${'five folds'}, whole topics together), at the threshold with the best
F1; *recall at 3 %* is what is found where 3 % of the other texts are raised as well; *calibration* is the expected calibration
error over ten bins.

| language | label | F1 | precision | recall | recall at 3 % | calibration |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

**What it cannot do.** The corpus is harder and more even than life: most posts speak of no patient, so a score is no
probability for a post at large. It knows no irony without a mark, no picture, no account. It has seen no dialect in
writing.
`;
}
