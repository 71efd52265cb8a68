import type { Data } from '../core/lint/rule.ts';
import { type Locale, LOCALES } from '../core/text/localized.ts';
import { printable } from '../core/text/printable.ts';
import { type MessageId, sentence } from './messages.ts';

/** Standard output or standard error. */
export interface Screen {
  /** A person reads it as it comes. */
  readonly isTerminal: boolean;
  readonly color: boolean;
  /** Columns that a line may take. */
  readonly width: number;
  readonly write: (text: string) => void;
  /** Writes text of a document as it is, but where a terminal would take some of it for commands. */
  readonly writeDocument: (text: string) => void;
}

/** What the command knows of the world it runs in. */
export interface Environment {
  /** Absolute, with `/`. */
  readonly cwd: string;
  readonly locale: Locale;
  /** Can a person be asked? */
  readonly interactive: boolean;
  readonly stdin: () => Promise<Buffer>;
  readonly stdout: Screen;
  readonly stderr: Screen;
  /** Says one sentence on standard error. */
  readonly notice: (id: MessageId, data?: Data) => void;
  /** Milliseconds since some moment. */
  readonly clock: () => number;
}

/** Columns of a report that goes to a file or a pipe. */
export const DEFAULT_WIDTH = 120;

/** The screen behind a stream of the process. `color` is false when the command was told to do without. */
function screenOf(stream: NodeJS.WriteStream, color: boolean, variables: NodeJS.ProcessEnv): Screen {
  return {
    isTerminal: stream.isTTY,
    color: color && wantsColor(variables, stream.isTTY),
    width: (stream.isTTY && stream.columns) || DEFAULT_WIDTH,
    write: (text) => stream.write(text),
    writeDocument: (text) =>
      stream.write(stream.isTTY ? printable(text, (command) => ('\n\t'.includes(command) ? command : ' ')) : text),
  };
}

function wantsColor({ NO_COLOR, FORCE_COLOR, CI, TERM }: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return !['0', 'false'].includes(FORCE_COLOR);
  return isTerminal && !CI && TERM !== 'dumb';
}

/** The language that `--locale` asks for, as the arguments stand; null where they do not. Wanted before they are parsed: the help speaks it too. */
export function askedLocale(args: readonly string[]): string | null {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  const at = options.findLastIndex((arg) => arg === '--locale' || arg.startsWith('--locale='));
  const option = options[at];
  if (option === undefined) return null;
  return option === '--locale' ? (options[at + 1] ?? null) : option.slice('--locale='.length);
}

/** The reader's language: the one asked for, else that of the environment; Vietnamese where neither says. */
export function readerLocale(asked: string | null, { LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Locale {
  const wanted = LOCALES.find((locale) => locale === asked) ?? [LC_ALL, LC_MESSAGES, LANG].find(Boolean) ?? '';
  return /^en(?:$|[_.@-])/iu.test(wanted) ? 'en' : 'vi';
}

/** The environment of this process. */
export function processEnvironment(cwd: string, locale: Locale, color: boolean): Environment {
  const { env, stdin, stdout, stderr } = process;
  const errors = screenOf(stderr, color, env);
  return {
    cwd,
    locale,
    interactive: stdin.isTTY && stderr.isTTY,
    stdin: async () => Buffer.concat(await stdin.toArray()),
    stdout: screenOf(stdout, color, env),
    stderr: errors,
    notice: (id, data) => {
      errors.write(`${printable(sentence(locale, id, data))}\n`);
    },
    clock: () => performance.now(),
  };
}
