import { configurationOptions } from './commandOptions.ts';
import type { AuditOptions } from './commands/audit.ts';
import type { CitesOptions } from './commands/cites.ts';
import type { DiffOptions } from './commands/diff.ts';
import type { ReportSkeletonOptions } from './commands/reportSkeleton.ts';
import type { Making } from './configurationCommands.ts';
import { HELP } from './helpWords.ts';

/** Adds the commands that look at several documents together: `cites`, `audit`, `diff`, `report-skeleton`. */
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
  configurationOptions(command('report-skeleton', HELP.reportSkeleton), words)
    .argument(`<${words.name('plan')}>`)
    .action((path: string, options: ReportSkeletonOptions) =>
      run(async (environment) =>
        (await import('./commands/reportSkeleton.ts')).reportSkeletonCommand(path, options, environment),
      ),
    );
}
