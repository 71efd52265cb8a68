/** A text of a document or a file name, made safe to print: its control characters never reach the terminal. */
export function terminalText(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}
