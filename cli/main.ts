import { CommanderError } from 'commander';
import { normalize } from 'pathe';
import { readerLocale } from './locale.ts';
import { type MessageId, UsageError, sentence } from './messages.ts';
import { type Environment, dayOption } from './options.ts';
import { createProgram } from './program.ts';

/** Mistakes in the use of the command, by the code that the argument parser gives them. */
const MISUSES: Readonly<Record<string, MessageId>> = {
  'commander.unknownOption': 'unknownOption',
  'commander.optionMissingArgument': 'optionNeedsValue',
  'commander.missingArgument': 'argumentMissing',
};

/** Runs the command on the arguments of the process and gives its exit code. */
async function main(args: readonly string[]): Promise<number> {
  const locale = readerLocale(localeOption(args), process.env);
  let code = 0;
  const program = createProgram(locale, async (run, options) => {
    code = await run(environment(locale, options));
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0; // --help, --version
    if (!(error instanceof UsageError) && !(error instanceof CommanderError)) throw error;
    process.stderr.write(`${misuse(error, args, locale)}\n`);
    return 2;
  }
}

function misuse(error: UsageError | CommanderError, args: readonly string[], locale: 'vi' | 'en'): string {
  if (error instanceof UsageError) return sentence(locale, error.id, error.data);
  const name = /'([^']+)'/u.exec(error.message)?.[1] ?? error.message;
  const command = args.find((arg) => /^(?:lint|fix|inspect|explain|rules|init)$/u.test(arg)) ?? 'lint';
  return sentence(locale, MISUSES[error.code] ?? 'wrongUse', { name, command });
}

/** Wanted before the arguments are parsed: the help speaks the reader's language. */
function localeOption(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === '--locale' || arg.startsWith('--locale='));
  return at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
}

function environment(
  locale: 'vi' | 'en',
  { today, color }: { readonly today?: string; readonly color?: boolean },
): Environment {
  const { env, stdin, stdout, stderr } = process;
  const plain = color === false || Boolean(env.NO_COLOR) || Boolean(env.CI) || env.TERM === 'dumb';
  return {
    cwd: normalize(process.cwd()),
    locale,
    today: dayOption(today, new Date()),
    color: Boolean(env.FORCE_COLOR) || (stdout.isTTY && !plain),
    width: stdout.isTTY ? stdout.columns : DEFAULT_WIDTH,
    interactive: stdin.isTTY && stderr.isTTY,
    stdin: async () => Buffer.concat(await stdin.toArray()),
    write: (text) => stdout.write(text),
    notice: (text) => stderr.write(`${text}\n`),
  };
}

/** Columns of a report that goes to a file or a pipe. */
const DEFAULT_WIDTH = 120;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error; // `| head` has read enough
});
void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
