/** A style sheet's text, with `?inline`; without it the import only asks for the file. */
declare module '*.css' {
  const css: string;
  // biome-ignore lint/style/noDefaultExport: this is how bundlers hand over a style sheet
  export default css;
}

declare module '*.css?inline' {
  const css: string;
  // biome-ignore lint/style/noDefaultExport: this is how bundlers hand over a style sheet
  export default css;
}
