import type { TextEdit } from 'vscode-languageserver';
import { converge } from '../../core/lint/converge.ts';
import { lineDiff } from '../../core/text/lineDiff.ts';
import { editsOf } from '../convert.ts';
import type { Snapshot } from '../session.ts';

/** The edits that leave nothing to fix; none where there is nothing, or where the fixes do not settle. */
export async function fixAll({ text, plan, result, check }: Snapshot): Promise<readonly TextEdit[]> {
  const { text: fixed, settled } = await converge(text, result(), check);
  return settled ? editsOf(plan.document, lineDiff(text, fixed)) : [];
}
