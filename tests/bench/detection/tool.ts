import type { Kind } from './sample.ts';

/** What a tool says it found; UTF-16 offsets, half-open. */
export interface Found {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

export type Language = 'es' | 'it' | 'en';

/** One program that is measured. */
export interface Tool {
  readonly name: string;
  /** Languages it is run on; the others are printed as not read. */
  readonly languages: readonly Language[];
  /** Kinds it claims to find; the others are printed as not claimed. */
  readonly kinds: readonly Kind[];
  /** What is timed: the tool's own work on one text. */
  run(text: string, language: Language): unknown;
  /** Makes places of what `run` gave; not timed. */
  found(result: unknown, text: string): readonly Found[];
  /** A module's source whose minified bundle is the tool's size. */
  readonly entry: string;
}

/** Loads a tool, from the peers' own folder where it is a peer. Rejects where it cannot be loaded. */
export type LoadTool = (load: Load) => Promise<Tool> | Tool;

/** Gives a module of the peers' folder. Throws where it is not installed. */
export type Load = <T>(name: string) => T;
