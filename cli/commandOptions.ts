import type { Command, Option } from 'commander';
import { HELP } from './helpWords.ts';
import type { Words } from './program.ts';

/** Options that say which configuration holds. */
export function configurationOptions(command: Command, { option }: Words): Command {
  return command
    .addOption(option('--config', 'file', HELP.config))
    .addOption(option('--allow-outside', null, HELP.allowOutside));
}

/** The baseline of a command. Its value may be left out, so it is written with `=` where a path could follow. */
export function baselineOption({ optional }: Words): Option {
  return optional('--baseline', 'file', HELP.baselineOption);
}

/** Options that tell new findings from known ones. */
export function newOptions(command: Command, words: Words): Command {
  return command
    .addOption(baselineOption(words))
    .addOption(words.option('--since', 'ref', HELP.since))
    .addOption(words.option('--staged', null, HELP.staged))
    .addOption(words.option('--lines', null, HELP.lines));
}

/** Options that spare work, or share it out. */
export function speedOptions(command: Command, { option }: Words): Command {
  return command
    .addOption(option('--cache', null, HELP.cache))
    .addOption(option('--cache-location', 'folder', HELP.cacheLocation))
    .addOption(option('--threads', 'count', HELP.threads))
    .addOption(option('--shard', 'shard', HELP.shard))
    .addOption(option('--watch', null, HELP.watch));
}

/** Options that choose among the rules. */
export function choiceOptions(command: Command, { option }: Words): Command {
  return command
    .addOption(option('--rule', 'ruleSetting', HELP.rule).argParser(many))
    .addOption(option('--preset', 'preset', HELP.preset))
    .addOption(option('--only', 'ruleId', HELP.only).argParser(many));
}

/** Options of every command that runs the rules over paths. */
export function ruleOptions(command: Command, words: Words): Command {
  const { name, option } = words;
  return choiceOptions(configurationOptions(command, words), words)
    .argument(`[${name('paths')}...]`)
    .addOption(option('--today', 'date', HELP.today))
    .addOption(option('--stdin-filename', 'file', HELP.stdinFilename));
}

/** Options of commands that write reports and end as they say. */
export function reportOptions(command: Command, { option }: Words): Command {
  return command
    .addOption(option('-f, --format', 'format', HELP.formats).argParser(many))
    .addOption(option('--fail-on', 'severity', HELP.failOn))
    .addOption(option('--max-warnings', 'count', HELP.maxWarnings))
    .addOption(option('--quiet', null, HELP.quiet));
}

/** Options of commands that check documents and report. */
export function lintOptions(command: Command, words: Words): Command {
  const { option } = words;
  return reportOptions(ruleOptions(command, words), words)
    .addOption(option('--statistics', null, HELP.statistics))
    .addOption(option('--timing', null, HELP.timing))
    .addOption(option('--fix-dry-run', null, HELP.fixDryRun));
}

function many(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
