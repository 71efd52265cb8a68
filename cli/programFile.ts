/** The file that runs: the bundle, also where a small one started it; from the sources what node was given. */
export function programFile(): string {
  return typeof __filename === 'undefined' ? (process.argv[1] ?? '') : __filename;
}
