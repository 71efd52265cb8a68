import { baselineOption, configurationOptions, reportOptions, ruleOptions } from './commandOptions.ts';
import type { BaselineOptions } from './commands/baseline.ts';
import type { ReportOptions } from './commands/report.ts';
import type { Making } from './configurationCommands.ts';
import { HELP } from './helpWords.ts';
import type { LintOptions } from './options.ts';

/** Adds the commands of those who review documents: `baseline`, `report`, `merge`. */
export function addReviewCommands({ words, command, run }: Omit<Making, 'describe'>): void {
  ruleOptions(command('baseline', HELP.baseline), words)
    .addOption(baselineOption(words))
    .addOption(words.option('--accept-new', null, HELP.acceptNew))
    .action((paths: string[], options: BaselineOptions) =>
      run(async (environment) => (await import('./commands/baseline.ts')).baselineCommand(paths, options, environment)),
    );
  reportOptions(configurationOptions(command('merge', HELP.merge), words), words)
    .argument(`<${words.name('reports')}...>`)
    .action((paths: string[], options: LintOptions) =>
      run(async (environment) => (await import('./commands/merge.ts')).mergeCommand(paths, options, environment)),
    );
  ruleOptions(command('report', HELP.report), words)
    .addOption(words.option('-f, --format', 'format', HELP.reportFormat))
    .addOption(words.option('-o, --output', 'file', HELP.output))
    .action((paths: string[], options: ReportOptions) =>
      run(async (environment) => (await import('./commands/report.ts')).reportCommand(paths, options, environment)),
    );
}
