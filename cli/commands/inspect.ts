import type { ConfigProblem } from '../../core/config/problems.ts';
import { citedDocument } from '../../core/plan/citations/citedDocument.ts';
import type { IsoDate } from '../../core/plan/deadlines/dates.ts';
import { documentStatus } from '../../core/plan/citations/documentStatus.ts';
import { citingOf } from '../../core/project/project.ts';
import { printable } from '../../core/text/printable.ts';
import type { Resolved } from '../../core/workspace/resolver.ts';
import { asksForJson } from '../choices.ts';
import type { Environment } from '../environment.ts';
import { failureOf } from '../failure.ts';
import { type ConfigurationOptions, dayNamed } from '../options.ts';
import { jsonText } from '../reporters/jsonText.ts';
import { type Standing, planObject } from '../reporters/planJson.ts';
import { planText } from '../reporters/planText.ts';
import { nodeResolver } from '../resolver.ts';
import { sayProblems } from '../sayProblems.ts';
import { sourcesOf } from '../sources.ts';

export interface InspectOptions extends ConfigurationOptions {
  readonly stdinFilename?: string;
  readonly format?: string;
  readonly asOf?: string;
}

/** Prints what is read out of documents. The exit code: 2 when one of them, or a configuration, cannot be used. */
export async function inspectCommand(
  paths: readonly string[],
  options: InspectOptions,
  environment: Environment,
): Promise<number> {
  const isJson = asksForJson(options.format);
  const { locale, cwd, stdout, stderr } = environment;
  const day = options.asOf === undefined ? null : dayNamed(options.asOf);
  const resolver = nodeResolver(options, cwd);
  const objects: object[] = [];
  const texts: string[] = [];
  const problems: ConfigProblem[] = [];
  let failed = false;
  for (const { path, shown, read } of await sourcesOf(paths, resolver, environment, options.stdinFilename)) {
    try {
      const resolved = await resolver.resolve(path, await read());
      problems.push(...resolved.problems);
      const standing = day === null ? null : standingOn(day, resolved);
      if (isJson) objects.push({ file: shown, ...planObject(resolved.plan, standing) });
      else texts.push(planText(shown, resolved.plan, locale, stdout.color, standing));
    } catch (error) {
      failed = true;
      const message = failureOf(error, environment);
      if (isJson) objects.push({ file: shown, error: message, findings: [] });
      else stderr.write(`${printable(message)}\n`);
    }
  }
  stdout.write(isJson ? jsonText(objects) : texts.join('\n'));
  const isBroken = sayProblems(problems, environment);
  return failed || isBroken ? 2 : 0;
}

/** How each cited document stood on a day. */
function standingOn(day: IsoDate, { plan, project, knowledge }: Resolved): Standing {
  const citing = citingOf(plan, project);
  return (citation) => documentStatus(citedDocument(citation, citing, knowledge), day, knowledge);
}
