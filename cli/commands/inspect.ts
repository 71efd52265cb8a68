import { nodeResolver } from '../host.ts';
import { UsageError, sentence } from '../messages.ts';
import { type Environment, type ConfigurationOptions, oneOf } from '../options.ts';
import { planObject } from '../reporters/planJson.ts';
import { planText } from '../reporters/planText.ts';
import { sourcesOf } from '../sources.ts';

export interface InspectOptions extends ConfigurationOptions {
  readonly stdinFilename?: string;
  readonly format?: string;
}

/** Prints what is read out of documents. The exit code: 2 when one of them cannot be read. */
export async function inspectCommand(
  paths: readonly string[],
  options: InspectOptions,
  environment: Environment,
): Promise<number> {
  const format = oneOf('--format', options.format ?? 'text', ['text', 'json']);
  const { locale, color } = environment;
  const resolver = nodeResolver(options, environment);
  const objects: object[] = [];
  let failed = false;
  for (const { path, shown, read } of await sourcesOf(paths, resolver, environment, options.stdinFilename)) {
    try {
      const { plan } = await resolver.resolve(path, await read());
      if (format === 'json') objects.push({ file: shown, ...planObject(plan) });
      else environment.write(planText(shown, plan, locale, color));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      failed = true;
      const message = sentence(locale, error.id, error.data);
      if (format === 'json') objects.push({ file: shown, error: message, findings: [] });
      else environment.notice(message);
    }
  }
  if (format === 'json') environment.write(`${JSON.stringify(objects, null, 2)}\n`);
  return failed ? 2 : 0;
}
