/**
 * A topic is a field of meaning that rules ask about. It names, once for all languages,
 * - **concepts**: meanings that single words or fixed phrases carry ("a patient", "a first-person past of a care verb");
 * - **constructions**: meanings that only an arrangement of words carries ("the author has one particular patient").
 * Each is described in a sentence; each locale says in its own words how it is expressed, and the compiler asks for all of them.
 */
export interface Topic {
  readonly concepts: Readonly<Record<string, string>>;
  readonly constructions: Readonly<Record<string, string>>;
}

/** Keeps the literal ids of a topic. */
export function topic<const T extends Topic>(definition: T): T {
  return definition;
}
