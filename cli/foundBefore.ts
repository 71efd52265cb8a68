import type { Changes } from './changes.ts';
import { checkSource } from './checkSource.ts';
import type { Environment } from './environment.ts';
import { type LintOptions, todayOf } from './options.ts';
import type { ReportedFinding } from './reportedFinding.ts';
import { nodeResolver } from './resolver.ts';
import type { Source } from './sources.ts';

/** Tells what the options would have found in a changed document as it was before, under the configuration of today; nothing where it cannot be read. */
export function foundBefore(
  paths: readonly string[],
  options: LintOptions,
  { readBefore }: Changes,
  environment: Environment,
): (document: Pick<Source, 'path' | 'shown'>) => Promise<readonly ReportedFinding[]> {
  const resolver = nodeResolver(options, environment.cwd, { paths: paths.length > 0 ? paths : ['.'] });
  const today = todayOf(options, new Date());
  const check = { mode: 'check', resolver, today, environment, stopwatch: null, host: null } as const;
  return async (document) => {
    const read = (): Promise<string> => readBefore(document);
    const source = { ...document, isStdin: false, isFile: true, preview: null, read };
    const { report } = await checkSource(source, check);
    return report.kind === 'checked' ? report.findings : [];
  };
}
