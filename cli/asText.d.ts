/** What the build puts into the command as it is (`with { type: 'text' }`). */
declare module '*/preview.js' {
  const text: string;
  export default text;
}
declare module '*/preview.css' {
  const text: string;
  export default text;
}
