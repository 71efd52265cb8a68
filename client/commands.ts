import { type Disposable, commands } from 'vscode';
import { SECTION } from './settings.ts';

/** Every command of the extension, by its name behind `kehoach-lint.`. */
export type Commands = Readonly<Record<string, (...args: never[]) => unknown>>;

export function registerCommands(handlers: Commands): readonly Disposable[] {
  return Object.entries(handlers).map(([name, handler]) => commands.registerCommand(`${SECTION}.${name}`, handler));
}
