import { resolve } from 'pathe';
import * as z from 'zod';
import { readText } from '../disk/textFile.ts';
import { type ReadFile, fileObject } from './fileObject.ts';
import { UsageError } from './messages.ts';
import { filesOfSarif, foreignTool, isSarif } from './readSarif.ts';

const report = z.array(fileObject);

/** A JSON or SARIF report as `lint` wrote it. Rejects with a UsageError for anything else, and where it cannot be read. */
export async function readReport(path: string, cwd: string): Promise<readonly ReadFile[]> {
  const text = await readText(resolve(cwd, path), path);
  try {
    const value: unknown = JSON.parse(text);
    const other = foreignTool(value);
    if (other !== null) throw new UsageError('reportForeign', { path, tool: other });
    return isSarif(value) ? filesOfSarif(value) : report.parse(value);
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError('reportBroken', { path });
  }
}
