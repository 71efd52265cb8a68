import { createKnowledge } from '../../core/knowledge/knowledge.ts';
import { parseDocument } from '../../core/markdown/parse.ts';
import { readPlan } from '../../core/plan/readPlan.ts';
import type { Indexed } from '../../core/project/projectIndex.ts';
import { type Ground, restingOn } from '../../core/project/restingOn.ts';
import { type Summary, summaryOf } from '../../core/project/summary.ts';
import { builtInData } from '../../data/builtIn.generated.ts';
import { oneOf } from '../choices.ts';
import type { Environment } from '../environment.ts';
import { UsageError } from '../messages.ts';
import type { ConfigurationOptions } from '../options.ts';
import { readDocuments } from '../readDocuments.ts';
import { csvText } from '../reporters/csv.ts';
import { jsonText } from '../reporters/jsonText.ts';
import { citesObject, citesRows, citesTree } from '../reporters/resting.ts';

export interface CitesOptions extends ConfigurationOptions {
  readonly article?: string;
  readonly format?: string;
}

/** Prints what rests on a document. The exit code: 2 when a document could not be read. */
export async function citesCommand(
  number: string,
  paths: readonly string[],
  { article = null, format, ...options }: Omit<CitesOptions, 'article'> & { readonly article?: string | null },
  environment: Environment,
): Promise<number> {
  const form = oneOf('--format', format ?? 'tree', ['tree', 'json', 'csv']);
  const ground = { ...namedDocument(number), article };
  const documents: Indexed<Summary>[] = [];
  const state = { code: 0 };
  const failed = (): void => {
    state.code = 2;
  };
  for await (const { shown, resolved } of readDocuments(paths, options, environment, failed))
    documents.push({ file: shown, summary: summaryOf(resolved.plan) });
  const resting = restingOn(ground, documents);
  const { stdout, locale } = environment;
  if (form === 'tree') stdout.write(citesTree(ground, resting, locale));
  else if (form === 'json') stdout.write(jsonText(citesObject(ground, resting)));
  else stdout.writeDocument(csvText(citesRows(resting)));
  return state.code;
}

const LIKE_A_NUMBER = /^\p{N}\S*[/-]\S/u;

/** "61/2018/NĐ-CP", "Kế hoạch số 25/KH-UBND ngày 10/01/2024": the document as a text would name it. Throws a UsageError for what is no number. */
function namedDocument(name: string): Pick<Ground, 'number' | 'date'> {
  const [cited] = readPlan(parseDocument(name), createKnowledge(builtInData())).citations;
  if (cited) return { number: cited.number.canonical, date: cited.date };
  if (!LIKE_A_NUMBER.test(name.trim())) throw new UsageError('noDocumentNumber', { name });
  return { number: name.trim(), date: null };
}
