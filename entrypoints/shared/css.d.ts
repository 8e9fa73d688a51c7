/** A style sheet's text, with `?inline`; without it the import only asks for the file. */
declare module '*.css' {
  const css: string;
  export default css;
}

declare module '*.css?inline' {
  const css: string;
  export default css;
}
