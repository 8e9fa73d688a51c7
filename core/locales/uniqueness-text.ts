/** How the estimate of `reading/uniqueness.ts` is told. `{place}` is a name, `{people}` one of the numbers, `{count}` a rounded number. */
export interface UniquenessText {
  /** The whole sentence, where one person may fit and where several do. */
  readonly one: string;
  readonly several: string;
  /** Where: the parts that fill `{where}`; they begin the sentence. */
  readonly where: {
    readonly 'home-town': string;
    readonly 'home-country': string;
    readonly unnamed: string;
    readonly town: string;
    readonly region: string;
    readonly country: string;
  };
  /** Rounded numbers, with the word for people. */
  readonly people: {
    readonly one: string;
    readonly fewerThanTen: string;
    readonly about: string;
    readonly tensOfThousands: string;
    readonly hundredsOfThousands: string;
    readonly millions: string;
  };
  /** What a rewrite leads to, beside its button; `{people}`. */
  readonly leadsTo: string;
  /** Label of a rewrite that takes `{words}` of the draft out. */
  readonly takeOut: string;
  /** The same where something is changed too: `{change}` is the other label. */
  readonly andTakeOut: string;
  /** Heads the list of what was counted. */
  readonly counted: string;
  /** What was counted, by kind. */
  readonly kinds: Readonly<Record<string, string>>;
  /** What the picture shows, for those who do not see it; `{people}`. */
  readonly picture: string;
}
