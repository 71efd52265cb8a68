import { CommanderError } from 'commander';
import { isMainThread } from 'node:worker_threads';
import { normalize } from 'pathe';
import { LOCALES } from '../core/text/localized.ts';
import { printable } from '../core/text/printable.ts';
import { oneOf } from './choices.ts';
import { askedLocale, processEnvironment, readerLocale } from './environment.ts';
import { failureOf } from './failure.ts';
import { createProgram } from './program.ts';
import { sentence } from './messages.ts';
import { errorCode, reasonOf } from '../disk/systemError.ts';

const cwd = normalize(process.cwd());
const asked = askedLocale(process.argv.slice(2));
const locale = readerLocale(asked, process.env);

/** Runs the command on the arguments of the process and gives its exit code. */
async function main(args: readonly string[]): Promise<number> {
  let code = 0;
  try {
    if (asked !== null) oneOf('--locale', asked, LOCALES);
    const program = createProgram(cwd, locale, async (run, color) => {
      code = await run(processEnvironment(cwd, locale, color));
    });
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode; // --help, --version
    const environment = processEnvironment(cwd, locale, false);
    environment.stderr.write(`${printable(failureOf(error, environment))}\n`);
    return 2;
  }
}

/** Begins the command: in a thread of its own, or as one that checks for it. */
function start(): void {
  if (!isMainThread) {
    void import('./workerThread.ts').then(({ serveTasks }) => {
      serveTasks();
    });
    return;
  }
  process.stdout.on('error', (error) => {
    if (errorCode(error) === 'EPIPE') return; // `| head` has read enough
    process.stderr.write(`${sentence(locale, 'outputUnwritable', { reason: reasonOf(error) })}\n`);
    process.exit(2);
  });
  process.stderr.on('error', () => undefined);
  void main(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
}

start();
