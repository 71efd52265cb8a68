import { printable } from '../core/text/printable.ts';
import type { Resolved } from '../core/workspace/resolver.ts';
import type { Environment } from './environment.ts';
import { failureOf } from './failure.ts';
import type { ConfigurationOptions } from './options.ts';
import { nodeResolver } from './resolver.ts';
import { sourcesOf } from './sources.ts';

/** A document that was read, and how reports name it. */
export interface ReadDocument {
  readonly path: string;
  readonly shown: string;
  readonly resolved: Resolved;
}

/** Reads the documents behind the paths one by one; for one that cannot be read a sentence goes to standard error, and `failed` is told. */
export async function* readDocuments(
  paths: readonly string[],
  options: ConfigurationOptions,
  environment: Environment,
  failed: () => void,
): AsyncGenerator<ReadDocument> {
  // without rules, a document is not held against others, and those are not read for its sake
  const without = { ...options, only: [] };
  const resolver = nodeResolver(without, environment.cwd, { paths: paths.length > 0 ? paths : ['.'] });
  for (const { path, shown, read } of await sourcesOf(paths, resolver, environment)) {
    try {
      yield { path, shown, resolved: await resolver.resolve(path, await read()) };
    } catch (error) {
      failed();
      environment.stderr.write(`${printable(failureOf(error, environment))}\n`);
    }
  }
}
