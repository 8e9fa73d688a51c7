/** The few faces of packages without types that the stage uses. */
declare module 'node-forge' {
  interface Attribute {
    readonly name: string;
    readonly value: string;
  }
  interface AlternativeName {
    readonly type: number;
    readonly value: string;
  }
  interface ForgeCertificate {
    publicKey: unknown;
    serialNumber: string;
    readonly validity: { notBefore: Date; notAfter: Date };
    setSubject(attributes: readonly Attribute[]): void;
    setIssuer(attributes: readonly Attribute[]): void;
    setExtensions(extensions: readonly { name: string; altNames: readonly AlternativeName[] }[]): void;
    sign(key: unknown, digest: unknown): void;
  }
  const forge: {
    readonly pki: {
      createCertificate(): ForgeCertificate;
      publicKeyFromPem(pem: string): unknown;
      privateKeyFromPem(pem: string): unknown;
      certificateToPem(certificate: ForgeCertificate): string;
    };
    readonly md: { readonly sha256: { create(): unknown } };
  };
  // biome-ignore lint/style/noDefaultExport: this is how the package exports it
  export default forge;
}

declare module 'react' {
  type ReactNode = unknown;
  interface Ref<T> {
    current: T | null;
  }
  export function createElement(
    type: unknown,
    props: object | null,
    ...children: readonly ReactNode[]
  ): ReactNode;
  export function useState<T>(initial: T | (() => T)): [T, (next: T) => void];
  export function createRef<T>(): Ref<T>;
}
declare module 'react-dom' {
  export function render(node: unknown, host: Element, done?: () => void): void;
  export function unmountComponentAtNode(host: Element): boolean;
}

declare module 'draft-js' {
  export interface ContentBlock {
    getText(): string;
  }
  export interface ContentState {
    getPlainText(delimiter?: string): string;
    createEntity(type: string, mutability: 'IMMUTABLE' | 'MUTABLE' | 'SEGMENTED', data: object): ContentState;
    getLastCreatedEntityKey(): string;
  }
  export const ContentState: { createFromText(text: string): ContentState };
  export interface SelectionState {
    isCollapsed(): boolean;
  }
  export interface EditorState {
    getCurrentContent(): ContentState;
    getSelection(): SelectionState;
  }
  export const EditorState: {
    createWithContent(content: ContentState, decorator?: CompositeDecorator): EditorState;
    push(state: EditorState, content: ContentState, change: string): EditorState;
    moveFocusToEnd(state: EditorState): EditorState;
  };
  export const Modifier: {
    replaceText(
      content: ContentState,
      selection: SelectionState,
      text: string,
      style?: undefined,
      entity?: string,
    ): ContentState;
  };
  type Found = (start: number, end: number) => void;
  export class CompositeDecorator {
    constructor(
      parts: readonly {
        strategy(block: ContentBlock, found: Found): void;
        component: (props: object) => unknown;
      }[],
    );
  }
  export const Editor: unknown;
  export const RichUtils: {
    handleKeyCommand(state: EditorState, command: string): EditorState | null;
  };
  export function getDefaultKeyBinding(event: unknown): string | null;
}

declare module 'quill' {
  export interface Blot {
    readonly domNode: HTMLElement;
  }
  export interface Quill {
    readonly root: HTMLElement;
    readonly selection: {
      hasFocus(): boolean;
      getNativeRange(): object | null;
      normalizeNative(range: AbstractRange): object | null;
    };
    getText(): string;
    setText(text: string): void;
    getSelection(focus?: boolean): { readonly index: number; readonly length: number } | null;
    setSelection(index: number, length?: number): void;
    insertText(index: number, text: string, formats: object, source: 'user'): void;
    on(event: 'text-change', heard: () => void): void;
  }
  interface QuillClass {
    new (host: HTMLElement, options: object): Quill;
    // biome-ignore lint/suspicious/noExplicitAny: parchment's classes have no types here
    import(path: string): any;
    register(blot: unknown, quiet?: boolean): void;
  }
  const Quill: QuillClass;
  // biome-ignore lint/style/noDefaultExport: this is how the package exports it
  export default Quill;
}
