/** What a button does to two people's accounts. */
export type Tie = 'friend' | 'accept' | 'follow' | 'message' | 'invite';

/** Who is on the other side of a button, as far as the page says. */
export interface Person {
  /** Last part of the profile's address. Absent: not seen. */
  readonly handle?: string;
  readonly name?: string;
  /** What the page says of them beside the name: a headline or bio, ` · ` between its parts. Absent: nothing. */
  readonly about?: string;
  /** An organisation or page rather than a person. Absent: the page does not tell. */
  readonly isInstitution?: boolean;
  /** Tied to the author already, so that a message is nothing new. Absent: the page does not tell. */
  readonly isConnected?: boolean;
}

/** One kind of button by which two accounts are tied. All lookups are live and synchronous: they are made within the click. */
export interface Relation {
  /** `<network>-<what>`, for tests. */
  readonly id: string;
  readonly tie: Tie;
  /** Finishes what another button began, such as the dialog of an invitation. Absent: it stands for itself. */
  readonly isSecondStep?: true;
  /** A network of work ties, where staff may be asked. Absent: a private one. */
  readonly isForWork?: true;
  /** Accepts a request to be written to. Absent: another tie. */
  readonly isForMessages?: true;
  /** The person, if this element is such a button; asked of the elements on an event's path, innermost first. Absent: it is not. */
  person(element: HTMLElement): Person | undefined;
}
