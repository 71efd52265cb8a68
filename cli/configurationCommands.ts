import type { Command } from 'commander';
import type { LocalizedText } from '../core/text/localized.ts';
import type { Environment } from './environment.ts';
import { HELP } from './helpWords.ts';
import type { Words } from './program.ts';

/** What commands are made with. */
export interface Making {
  readonly words: Words;
  readonly describe: (command: Command, text: LocalizedText) => Command;
  readonly run: (action: (environment: Environment) => Promise<number>) => Promise<void>;
}

/** Adds the commands about configurations: `rules test`. */
export function addConfigurationCommands(rules: Command, { words, describe, run }: Making): void {
  describe(rules.helpCommand(false).command('test'), HELP.rulesTest)
    .argument(`<${words.name('file')}...>`)
    .action((paths: string[]) =>
      run(async (environment) => (await import('./commands/rulesTest.ts')).rulesTestCommand(paths, environment)),
    );
}
