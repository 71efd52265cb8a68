import { resolve } from 'pathe';
import { explainLine } from '../../core/explain/line.ts';
import { createKnowledge } from '../../core/knowledge/knowledge.ts';
import { effectiveSettings } from '../../core/workspace/effective.ts';
import { rulePage } from '../../core/lint/rulePage.ts';
import { builtInData } from '../../data/builtIn.generated.ts';
import { kindOf, shownPath } from '../../disk/paths.ts';
import { readText } from '../../disk/textFile.ts';
import { ruleExamples } from '../../rules/examples.generated.ts';
import { fixableRules, rules } from '../../rules/index.ts';
import { asksForJson } from '../choices.ts';
import type { Environment } from '../environment.ts';
import { UsageError } from '../messages.ts';
import { type ConfigurationOptions, ruleChoices, ruleNamed, todayOf } from '../options.ts';
import { jsonText } from '../reporters/jsonText.ts';
import { lineObject } from '../reporters/lineJson.ts';
import { lineText } from '../reporters/lineText.ts';
import { nodeResolver } from '../resolver.ts';

export interface ExplainOptions extends ConfigurationOptions {
  readonly format?: string;
  readonly today?: string;
}

/** A file and a line, from 1: "ke-hoach.md:97", "C:\\nhap\\kh.md:12"; a column behind it ("kh.md:97:3", as reports write it) says no more. */
const FILE_AND_LINE = /^(?<file>.+?):(?<line>\d+)(?::\d+)?$/u;

/** Prints the page of a rule, or what happened on a line of a file. Throws a UsageError when there is no such rule or line. */
export async function explainCommand(
  subject: string,
  options: ExplainOptions,
  environment: Environment,
): Promise<number> {
  const { file, line } = FILE_AND_LINE.exec(subject)?.groups ?? {};
  if (file !== undefined) return explainPlace(file, Number(line), options, environment);
  const isFile = (await kindOf(resolve(environment.cwd, subject))) === 'file';
  if (isFile && !rules.some(({ id }) => id === subject)) throw new UsageError('lineMissing', { path: subject });
  return explainRule(subject, environment);
}

function explainRule(id: string, { locale, stdout }: Environment): number {
  const rule = ruleNamed(id);
  const knowledge = createKnowledge(builtInData());
  const examples = ruleExamples()[rule.id];
  stdout.write(rulePage(rule, { rules, knowledge, locale, fixable: fixableRules.has(rule.id), examples }));
  return 0;
}

async function explainPlace(
  file: string,
  line: number,
  options: ExplainOptions,
  { cwd, locale, stdout }: Environment,
): Promise<number> {
  const isJson = asksForJson(options.format);
  const path = resolve(cwd, file);
  const shown = shownPath(path, cwd);
  const choices = ruleChoices(options);
  const resolved = await nodeResolver(options, cwd).resolve(path, await readText(path, shown));
  const { plan, rules: known, settings, knowledge, project } = resolved;
  const { count } = plan.document.lines;
  if (line < 1 || line > count) throw new UsageError('noSuchLine', { path: shown, line, count });
  const today = todayOf(options, new Date());
  const explained = explainLine(plan, line, known, { settings, knowledge, project, today, locale });
  const { rules: set } = effectiveSettings(resolved.config, resolved, choices, { path, plan });
  const sources = new Map(set.map(({ id, from }) => [id, from]));
  stdout.write(
    isJson
      ? jsonText(lineObject(shown, explained, resolved, sources))
      : lineText(shown, explained, resolved, { locale, color: stdout.color, cwd, sources }),
  );
  return 0;
}
