import type { Data } from '../../core/lint/rule.ts';
import { printable } from '../../core/text/printable.ts';
import { oneOf } from '../choices.ts';
import type { Environment } from '../environment.ts';
import { failureOf } from '../failure.ts';
import { nodeResolver } from '../resolver.ts';
import type { ConfigurationOptions } from '../options.ts';
import { shownPath } from '../../disk/paths.ts';
import { jsonText } from '../reporters/jsonText.ts';
import { planObject } from '../reporters/planJson.ts';
import { planText } from '../reporters/planText.ts';
import { sourcesOf } from '../sources.ts';

export interface InspectOptions extends ConfigurationOptions {
  readonly stdinFilename?: string;
  readonly format?: string;
}

/** Prints what is read out of documents. The exit code: 2 when one of them, or a configuration, cannot be used. */
export async function inspectCommand(
  paths: readonly string[],
  options: InspectOptions,
  environment: Environment,
): Promise<number> {
  const isJson = oneOf('--format', options.format ?? 'text', ['text', 'json']) === 'json';
  const { locale, cwd, stdout, stderr } = environment;
  const resolver = nodeResolver(options, cwd);
  const objects: object[] = [];
  const texts: string[] = [];
  const problems = new Map<string, Data>();
  let failed = false;
  for (const { path, shown, read } of await sourcesOf(paths, resolver, environment, options.stdinFilename)) {
    try {
      const resolved = await resolver.resolve(path, await read());
      for (const { file, at, message } of resolved.problems) {
        const data = { file: shownPath(file, cwd), line: at.line, column: at.column, message };
        problems.set(JSON.stringify(data), data);
      }
      if (isJson) objects.push({ file: shown, ...planObject(resolved.plan) });
      else texts.push(planText(shown, resolved.plan, locale, stdout.color));
    } catch (error) {
      failed = true;
      const message = failureOf(error, environment);
      if (isJson) objects.push({ file: shown, error: message, findings: [] });
      else stderr.write(`${printable(message)}\n`);
    }
  }
  stdout.write(isJson ? jsonText(objects) : texts.join('\n'));
  for (const problem of problems.values()) environment.notice('configurationProblem', problem);
  return failed || problems.size > 0 ? 2 : 0;
}
