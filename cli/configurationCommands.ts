import type { Command } from 'commander';
import type { LocalizedText } from '../core/text/localized.ts';
import { choiceOptions, configurationOptions } from './commandOptions.ts';
import type { ConfigOptions } from './commands/config.ts';
import type { DoctorOptions } from './commands/doctor.ts';
import type { Environment } from './environment.ts';
import { HELP } from './helpWords.ts';
import type { Words } from './program.ts';

/** What commands are made with. */
export interface Making {
  readonly words: Words;
  /** A command of the program. */
  readonly command: (name: string, text: LocalizedText) => Command;
  readonly describe: (command: Command, text: LocalizedText) => Command;
  readonly run: (action: (environment: Environment) => Promise<number>) => Promise<void>;
}

/** Adds the commands about rules and configurations: `rules` and `rules test`, `doctor`, `config`. */
export function addConfigurationCommands({ words, command, describe, run }: Making): void {
  const rules = command('rules', HELP.rules)
    .helpCommand(false)
    .addOption(words.option('-f, --format', 'format', HELP.format))
    .action((options: { readonly format?: string }) =>
      run(async (environment) => (await import('./commands/rules.ts')).rulesCommand(options, environment)),
    );
  describe(rules.command('test'), HELP.rulesTest)
    .argument(`<${words.name('file')}...>`)
    .action((paths: string[]) =>
      run(async (environment) => (await import('./commands/rulesTest.ts')).rulesTestCommand(paths, environment)),
    );
  settingOptions(command('doctor', HELP.doctor), words)
    .argument(`[${words.name('paths')}...]`)
    .action((paths: string[], options: DoctorOptions) =>
      run(async (environment) => (await import('./commands/doctor.ts')).doctorCommand(paths, options, environment)),
    );
  settingOptions(command('config', HELP.configCommand), words)
    .addOption(words.option('--for', 'file', HELP.forFile).makeOptionMandatory())
    .action((options: ConfigOptions) =>
      run(async (environment) => (await import('./commands/config.ts')).configCommand(options, environment)),
    );
}

/** The options that make settings, and the format. */
function settingOptions(command: Command, words: Words): Command {
  return choiceOptions(configurationOptions(command, words), words).addOption(
    words.option('-f, --format', 'format', HELP.format),
  );
}
