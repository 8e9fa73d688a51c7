/** Entries of a list by section, folded and sorted. */
export declare function parse(text: string): Map<string, string[]>;
/** The module that a list is packed into. */
export declare function pack(name: string, text: string): string;
/** Names of the lists. */
export declare function lists(): string[];
