import { UnreadableFile } from '../core/workspace/host.ts';
import type { Environment } from './environment.ts';
import { UsageError, sentence } from './messages.ts';

/** Why something could not be done, in one sentence. For a fault of the program itself the trace goes to standard error. */
export function failureOf(error: unknown, { locale, stderr }: Pick<Environment, 'locale' | 'stderr'>): string {
  if (error instanceof UsageError) return sentence(locale, error.id, error.data);
  if (error instanceof UnreadableFile) return error.reason[locale];
  const [reason, trace] = error instanceof Error ? [error.message, error.stack ?? ''] : [String(error), ''];
  stderr.writeDocument(`${trace}\n`);
  return sentence(locale, 'internal', { reason });
}
