/** A list of words, bundled as its text. */
declare module '*.words' {
  const text: string;
  export default text;
}
