/** A file's text as it stands. */
declare module '*?raw' {
  const text: string;
  export default text;
}
