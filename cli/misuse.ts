import type { Command, CommanderError } from 'commander';
import { nearest } from '../core/text/nearest.ts';
import { UsageError } from './messages.ts';

/** What the argument parser refused, as one sentence that says where to look. */
export function misuseOf({ code, message }: CommanderError, command: Command): UsageError {
  const help = { command: fullName(command) };
  const [, quoted = ''] = /'(.*)'/su.exec(message) ?? [];
  switch (code) {
    case 'commander.unknownOption': {
      const near = nearest(quoted, longFlags(command));
      const data = { ...help, name: quoted };
      return near === null
        ? new UsageError('unknownOption', data)
        : new UsageError('mistypedOption', { ...data, near });
    }
    case 'commander.optionMissingArgument':
      return new UsageError('optionNeedsValue', { ...help, name: /--[\w-]+/u.exec(quoted)?.[0] ?? quoted });
    case 'commander.missingMandatoryOptionValue':
      return new UsageError('optionMissing', { ...help, name: /--[\w-]+/u.exec(quoted)?.[0] ?? quoted });
    case 'commander.missingArgument':
      return new UsageError('argumentMissing', { ...help, name: quoted });
    case 'commander.excessArguments':
      return new UsageError('tooManyArguments', {
        ...help,
        name: command.args[command.registeredArguments.length] ?? '',
      });
    case 'commander.help': // `help` with the name of a command that there is not
      return new UsageError('unknownCommand', { ...help, name: command.args[1] ?? '' });
    default:
      return new UsageError('wrongUse', help);
  }
}

/** "kehoach-lint rules test" */
function fullName(command: Command): string {
  return command.parent ? `${fullName(command.parent)} ${command.name()}` : command.name();
}

function longFlags(command: Command): readonly string[] {
  const own = command.options.flatMap(({ long }) => long ?? []);
  return command.parent ? [...own, ...longFlags(command.parent)] : ['--help', ...own];
}

/**
 * A command that was mistyped, or written behind its options, and so was taken for a path of the default command; null for
 * anything else, and for a file of that name.
 */
export function mistypedCommand(
  program: Command,
  [path]: readonly string[],
  isFile: (path: string) => boolean,
): UsageError | null {
  const commands = program.commands.map((command) => command.name());
  if (path === undefined || commands.includes(program.args[0] ?? '') || isFile(path)) return null;
  if (commands.includes(path)) return new UsageError('commandFirst', { name: path });
  const near = nearest(path, commands);
  return near === null ? null : new UsageError('mistypedCommand', { name: path, near });
}
