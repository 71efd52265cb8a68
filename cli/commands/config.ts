import { resolve } from 'pathe';
import { effectiveSettings } from '../../core/workspace/effective.ts';
import { onDisk } from '../../disk/findFiles.ts';
import { shownPath } from '../../disk/paths.ts';
import { readText } from '../../disk/textFile.ts';
import { asksForJson } from '../choices.ts';
import type { Environment } from '../environment.ts';
import { checkNamedHouseRules } from '../namedHouseRules.ts';
import { type ConfigurationOptions, ruleChoices } from '../options.ts';
import { problemObject } from '../problemObject.ts';
import { effectiveObject } from '../reporters/effectiveJson.ts';
import { effectiveText } from '../reporters/effectiveText.ts';
import { jsonText } from '../reporters/jsonText.ts';
import { programFacts, programText } from '../reporters/programText.ts';
import { nodeResolver } from '../resolver.ts';
import { sayProblems } from '../sayProblems.ts';

export interface ConfigOptions extends ConfigurationOptions {
  readonly for: string;
  readonly format?: string;
}

/** Prints what holds for a document, and the file and line that say so. The exit code: 2 when something is wrong with the configuration. */
export async function configCommand(options: ConfigOptions, environment: Environment): Promise<number> {
  const isJson = asksForJson(options.format);
  const { cwd, locale, stdout } = environment;
  const choices = ruleChoices(options);
  const resolver = nodeResolver(options, cwd);
  const { path } = await onDisk(options.for, cwd);
  const shown = shownPath(path, cwd);
  const resolved = await resolver.resolve(resolve(path), await readText(path, shown));
  await checkNamedHouseRules(choices, [path], resolver);
  const settings = effectiveSettings(resolved.config, resolved, choices, { path, plan: resolved.plan });
  const problems = resolved.problems.map((problem) => problemObject(problem, environment));
  stdout.write(
    isJson
      ? jsonText({ file: shown, ...programFacts(), ...effectiveObject(settings, cwd), problems })
      : `${shown}\n${effectiveText(settings, { cwd, locale, color: stdout.color, rules: 'all' })}\n${programText(locale)}\n`,
  );
  if (!isJson) sayProblems(resolved.problems, environment);
  return problems.some(({ severity }) => severity === 'error') ? 2 : 0;
}
