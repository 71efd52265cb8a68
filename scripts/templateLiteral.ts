/** A text as a template literal of a generated module. */
export function templateLiteral(text: string): string {
  return `\`${text.replace(/[\\`]|\$\{/gu, (special) => `\\${special}`)}\``;
}
