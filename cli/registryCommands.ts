import { configurationOptions } from './commandOptions.ts';
import type { RegistryImportOptions } from './commands/registryImport.ts';
import type { RegistryVerifyOptions } from './commands/registryVerify.ts';
import type { Making } from './configurationCommands.ts';
import { HELP } from './helpWords.ts';

/** Adds `registry verify` and `registry import`: the lists that an office keeps itself. */
export function addRegistryCommands({ words, command, describe, run }: Making): void {
  const registry = command('registry', HELP.registry).helpCommand(false);
  configurationOptions(describe(registry.command('verify', { isDefault: true }), HELP.registryVerify), words)
    .argument(`[${words.name('file')}...]`)
    .addOption(words.option('--today', 'date', HELP.today))
    .addOption(words.option('-f, --format', 'format', HELP.format))
    .action((paths: string[], options: RegistryVerifyOptions) =>
      run(async (environment) =>
        (await import('./commands/registryVerify.ts')).registryVerifyCommand(paths, options, environment),
      ),
    );
  configurationOptions(describe(registry.command('import'), HELP.registryImport), words)
    .argument(`<${words.name('paths')}...>`)
    .addOption(words.option('--out', 'file', HELP.registryOut))
    .action((paths: string[], options: RegistryImportOptions) =>
      run(async (environment) =>
        (await import('./commands/registryImport.ts')).registryImportCommand(paths, options, environment),
      ),
    );
}
