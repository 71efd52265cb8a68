import { type Argument, Command, Option } from 'commander';
import { existsSync } from 'node:fs';
import { resolve } from 'pathe';
import type { Locale, LocalizedText } from '../core/text/localized.ts';
import { version } from '../package.json';
import { configurationOptions, lintOptions, newOptions, speedOptions } from './commandOptions.ts';
import { addAcrossCommands } from './acrossCommands.ts';
import { type Making, addConfigurationCommands } from './configurationCommands.ts';
import type { ExplainOptions } from './commands/explain.ts';
import type { InspectOptions } from './commands/inspect.ts';
import type { PreviewOptions } from './commands/preview.ts';
import type { Environment } from './environment.ts';
import { HELP, PLACEHOLDERS, TITLES } from './helpWords.ts';
import { mistypedCommand, misuseOf } from './misuse.ts';
import type { LintOptions } from './options.ts';
import { addRegistryCommands } from './registryCommands.ts';
import { addReviewCommands } from './reviewCommands.ts';

/** Runs one command in the environment that `--no-color` and the process make. */
export type Runner = (run: (environment: Environment) => Promise<number>, color: boolean) => Promise<void>;

type Placeholder = keyof typeof PLACEHOLDERS;

/** The commands and options of `kehoach-lint`; what a command needs is loaded when it runs. Mistakes reject with a UsageError. */
export function createProgram(cwd: string, locale: Locale, runner: Runner): Command {
  const words = wordsOf(locale);
  const program = new Command('kehoach-lint')
    .description(HELP.program[locale])
    .version(version, '-v, --version', HELP.version[locale])
    .helpCommand(`help [${words.name('command')}]`, HELP.helpCommand[locale])
    .addHelpText('after', HELP.examples[locale])
    .addOption(words.option('--locale', 'language', HELP.locale))
    .addOption(words.option('--no-color', null, HELP.noColor));
  const run = (action: (environment: Environment) => Promise<number>): Promise<void> =>
    runner(action, program.opts<{ readonly color: boolean }>().color);
  const describe = (made: Command, text: LocalizedText): Command => made.description(text[locale]);
  const command = (name: string, text: LocalizedText, isDefault = false): Command =>
    describe(program.command(name, { isDefault }), text);

  speedOptions(newOptions(lintOptions(command('lint', HELP.lint, true), words), words), words)
    .addOption(words.option('--fix', null, HELP.fixOption))
    .action((paths: string[], options: LintOptions) =>
      run(async (environment) => {
        const mistyped = mistypedCommand(program, paths, (path) => existsSync(resolve(cwd, path)));
        if (mistyped) throw mistyped;
        return options.watch === true
          ? (await import('./commands/watch.ts')).watchCommand(paths, options, environment)
          : (await import('./commands/lint.ts')).lintCommand(paths, options, environment);
      }),
    );
  lintOptions(command('fix', HELP.fix), words).action((paths: string[], options: LintOptions) =>
    run(async (environment) =>
      (await import('./commands/lint.ts')).lintCommand(paths, { ...options, fix: true }, environment),
    ),
  );
  configurationOptions(command('inspect', HELP.inspect), words)
    .argument(`<${words.name('file')}...>`)
    .addOption(words.option('-f, --format', 'format', HELP.format))
    .addOption(words.option('--as-of', 'date', HELP.asOf))
    .addOption(words.option('--stdin-filename', 'file', HELP.stdinFilename))
    .action((paths: string[], options: InspectOptions) =>
      run(async (environment) => (await import('./commands/inspect.ts')).inspectCommand(paths, options, environment)),
    );
  previewOptions(command('preview', HELP.preview), words).action((path: string, options: PreviewOptions) =>
    run(async (environment) => (await import('./commands/preview.ts')).previewCommand(path, options, environment)),
  );
  configurationOptions(command('explain', HELP.explain), words)
    .argument(`<${words.name('ruleOrLine')}>`)
    .addOption(words.option('--preset', 'preset', HELP.preset))
    .addOption(words.option('--today', 'date', HELP.today))
    .addOption(words.option('-f, --format', 'format', HELP.format))
    .action((subject: string, options: ExplainOptions) =>
      run(async (environment) => (await import('./commands/explain.ts')).explainCommand(subject, options, environment)),
    );
  addConfigurationCommands({ command, describe, words, run });
  addRegistryCommands({ command, describe, words, run });
  for (const add of [addReviewCommands, addAcrossCommands]) add({ command, words, run });
  addBeginnings({ command, words, run });
  speak(program, locale);
  return program;
}

/** What is begun: a configuration, a server. */
function addBeginnings({ command, words, run }: Omit<Making, 'describe'>): void {
  command('init', HELP.init).action(() =>
    run(async (environment) => (await import('./commands/init.ts')).initCommand(environment)),
  );
  command('lsp', HELP.lsp)
    .addOption(words.option('--stdio', null, HELP.stdio))
    .action(() => run(async () => (await import('./commands/lsp.ts')).lspCommand()));
}

/** The words of the help in the reader's language. */
export interface Words {
  readonly name: (placeholder: Placeholder) => string;
  /** An option, with the value that it wants if it wants one. */
  readonly option: (flags: string, value: Placeholder | null, text: LocalizedText) => Option;
  /** An option with a value that may be left out. */
  readonly optional: (flags: string, value: Placeholder, text: LocalizedText) => Option;
}

function wordsOf(locale: Locale): Words {
  const name = (placeholder: Placeholder): string => PLACEHOLDERS[placeholder][locale];
  return {
    name,
    option: (flags, value, text) => new Option(value === null ? flags : `${flags} <${name(value)}>`, text[locale]),
    optional: (flags, value, text) => new Option(`${flags} [${name(value)}]`, text[locale]),
  };
}

function previewOptions(command: Command, words: Words): Command {
  const { name, option } = words;
  return configurationOptions(command, words)
    .argument(`<${name('file')}>`)
    .addOption(option('-o, --output', 'file', HELP.output))
    .addOption(option('--preset', 'preset', HELP.preset))
    .addOption(option('--today', 'date', HELP.today))
    .addOption(option('--stdin-filename', 'file', HELP.stdinFilename));
}

/** Puts what the argument parser says by itself, of a command and those below it, into the reader's language. */
function speak(command: Command, locale: Locale): void {
  for (const sub of command.commands) speak(sub, locale);
  const placeholders: readonly Placeholder[] = command.commands.length > 0 ? ['command', 'options'] : ['options'];
  const usage = [
    ...placeholders.map((name) => `[${PLACEHOLDERS[name][locale]}]`),
    ...command.registeredArguments.map(argumentTerm),
  ];
  command
    .usage(usage.join(' '))
    .helpOption('-h, --help', HELP.help[locale])
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => TITLES[title]?.[locale] ?? title,
      subcommandTerm: (sub) => [sub.name(), ...sub.registeredArguments.map(argumentTerm)].join(' '),
    })
    .configureOutput({ writeErr: () => undefined })
    .showSuggestionAfterError(false)
    .exitOverride((error) => {
      throw error.exitCode === 0 ? error : misuseOf(error, command);
    });
}

function argumentTerm(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}
