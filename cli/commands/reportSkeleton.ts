import { reportSkeleton } from '../../core/refactor/reportSkeleton.ts';
import type { Environment } from '../environment.ts';
import type { ConfigurationOptions } from '../options.ts';
import { readDocuments } from '../readDocuments.ts';

export type ReportSkeletonOptions = ConfigurationOptions;

/** Prints the tables that a report on a plan must answer. The exit code: 2 when the plan cannot be read. */
export async function reportSkeletonCommand(
  path: string,
  options: ReportSkeletonOptions,
  environment: Environment,
): Promise<number> {
  const state = { code: 0 };
  const failed = (): void => {
    state.code = 2;
  };
  for await (const { resolved } of readDocuments([path], options, environment, failed))
    environment.stdout.writeDocument(reportSkeleton(resolved.plan));
  return state.code;
}
