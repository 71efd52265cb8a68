import { configurationOptions } from './commandOptions.ts';
import type { AuditOptions } from './commands/audit.ts';
import type { CitesOptions } from './commands/cites.ts';
import type { DiffOptions } from './commands/diff.ts';
import type { ExportOptions } from './commands/export.ts';
import type { ReportSkeletonOptions } from './commands/reportSkeleton.ts';
import type { Making } from './configurationCommands.ts';
import { HELP } from './helpWords.ts';

/** Adds the commands that look at several documents together: `cites`, `audit`, `diff`, `export`, `report-skeleton`. */
export function addAcrossCommands({ words, command, run }: Omit<Making, 'describe'>): void {
  configurationOptions(command('cites', HELP.cites), words)
    .argument(`<${words.name('number')}>`)
    .argument(`[${words.name('paths')}...]`)
    .addOption(words.option('--article', 'article', HELP.article))
    .addOption(words.option('-f, --format', 'format', HELP.citesFormat))
    .action((number: string, paths: string[], options: CitesOptions) =>
      run(async (environment) =>
        (await import('./commands/cites.ts')).citesCommand(number, paths, options, environment),
      ),
    );
  configurationOptions(command('audit', HELP.audit), words)
    .argument(`[${words.name('paths')}...]`)
    .addOption(words.option('--as-of', 'date', HELP.asOf))
    .addOption(words.option('-f, --format', 'format', HELP.format))
    .action((paths: string[], options: AuditOptions) =>
      run(async (environment) => (await import('./commands/audit.ts')).auditCommand(paths, options, environment)),
    );
  configurationOptions(command('diff', HELP.diff), words)
    .argument(`<${words.name('old')}>`)
    .argument(`[${words.name('new')}]`)
    .addOption(words.option('--from', 'ref', HELP.diffFrom))
    .addOption(words.option('--to', 'ref', HELP.diffTo))
    .addOption(words.option('--fail-on', 'when', HELP.diffFailOn))
    .addOption(words.option('-f, --format', 'format', HELP.diffFormat))
    .action((old: string, now: string | undefined, options: DiffOptions) =>
      run(async (environment) => (await import('./commands/diff.ts')).diffCommand(old, now, options, environment)),
    );
  configurationOptions(command('export', HELP.export), words)
    .argument(`[${words.name('paths')}...]`)
    .addOption(words.option('-f, --format', 'format', HELP.exportFormat))
    .addOption(words.option('-o, --output', 'file', HELP.exportOutput))
    .addOption(words.option('--unit', 'unit', HELP.unit))
    .addOption(words.option('--cooperating', null, HELP.cooperating))
    .addOption(words.option('--todo', null, HELP.todo))
    .addOption(words.option('--today', 'date', HELP.today))
    .action((paths: string[], options: ExportOptions) =>
      run(async (environment) => (await import('./commands/export.ts')).exportCommand(paths, options, environment)),
    );
  configurationOptions(command('report-skeleton', HELP.reportSkeleton), words)
    .argument(`<${words.name('plan')}>`)
    .action((path: string, options: ReportSkeletonOptions) =>
      run(async (environment) =>
        (await import('./commands/reportSkeleton.ts')).reportSkeletonCommand(path, options, environment),
      ),
    );
}
