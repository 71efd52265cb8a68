import { stat } from 'node:fs/promises';
import { resolve } from 'pathe';
import { type SlipSource, slipsOf, tasksOnce } from '../../core/project/slips.ts';
import { shownPath } from '../../disk/paths.ts';
import { oneOf } from '../choices.ts';
import type { Environment } from '../environment.ts';
import { UsageError } from '../messages.ts';
import { type ConfigurationOptions, dayNamed, todayOf } from '../options.ts';
import { outputPath } from '../outputPath.ts';
import { readDocuments } from '../readDocuments.ts';
import { writeWhole } from '../replaceFile.ts';
import { SLIP_FORMATS, type SlipFacts } from '../reporters/slipFormats.ts';
import { hasDay } from '../reporters/slipCalendar.ts';
import { writeSlipFiles } from '../writeSlipFiles.ts';

export interface ExportOptions extends ConfigurationOptions {
  readonly format?: string;
  readonly output?: string;
  readonly unit?: string;
  readonly cooperating?: boolean;
  readonly todo?: boolean;
  readonly today?: string;
}

/** Writes the tasks of documents, by unit. The exit code: 2 when a document could not be read. */
export async function exportCommand(
  paths: readonly string[],
  { format, output, unit, cooperating, todo, today, ...options }: ExportOptions,
  environment: Environment,
): Promise<number> {
  const form = oneOf('--format', format ?? 'csv', ['csv', 'xlsx', 'ics']);
  const { cwd, locale, stdout, notice } = environment;
  const day = today === undefined ? todayOf({}, new Date()) : dayNamed(today);
  const facts: SlipFacts = { today: day, form: todo === true ? 'todo' : 'event', locale };
  if (form === 'xlsx' && output === undefined) throw new UsageError('formatIsNoText', { name: form });
  const state = { code: 0 };
  const failed = (): void => {
    state.code = 2;
  };
  const sources: (SlipSource & { readonly path: string })[] = [];
  for await (const { path, shown, resolved } of readDocuments(paths, options, environment, failed))
    sources.push({ path, file: shown, plan: resolved.plan, knowledge: resolved.knowledge });
  const slips = slipsOf(sources, { unit: unit ?? null, cooperating: cooperating === true });
  const tasks = tasksOnce(slips);
  if (unit !== undefined && tasks.length === 0 && state.code === 0) throw unknownUnit(unit, sources);
  if (output === undefined) {
    // a workbook is no text, and was refused
    stdout.writeDocument(String(await SLIP_FORMATS[form](slips, facts)));
  } else if (await isFolder(output, cwd)) {
    const count = await writeSlipFiles(slips, { folder: resolve(cwd, output), form, facts, cwd });
    notice('slipsWritten', { count, path: shownPath(resolve(cwd, output), cwd) });
  } else {
    const path = outputPath(output, sources, cwd);
    await writeWhole(path, shownPath(path, cwd), await SLIP_FORMATS[form](slips, facts));
  }
  const undated = form === 'ics' && facts.form === 'event' ? tasks.filter((task) => !hasDay(task)).length : 0;
  if (undated > 0) notice('withoutDay', { count: undated });
  return state.code;
}

function unknownUnit(name: string, sources: readonly SlipSource[]): UsageError {
  const units = slipsOf(sources, { unit: null, cooperating: true }).flatMap(({ unit }) => unit ?? []);
  return new UsageError('unknownUnit', { name, choices: units.join('; ') || '-' });
}

/** A folder that is there, or is to be. */
async function isFolder(output: string, cwd: string): Promise<boolean> {
  if (/[/\\]$/u.test(output)) return true;
  const found = await stat(resolve(cwd, output)).catch(() => null);
  return found?.isDirectory() ?? false;
}
