import { printable } from '../../core/text/printable.ts';

/** JSON for scripts that is also safe to print: what a terminal would take for a command is escaped. */
export function jsonText(value: unknown): string {
  return `${printable(JSON.stringify(value, null, 2), escape)}\n`;
}

/** The same on one line. */
export function jsonLine(value: unknown): string {
  return `${printable(JSON.stringify(value), escape)}\n`;
}

function escape(command: string): string {
  return command === '\n' ? command : `\\u${command.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
