import { dirname } from 'pathe';
import { applyFixes } from '../../core/lint/applyFixes.ts';
import { MOST_PASSES, converge } from '../../core/lint/converge.ts';
import { type Finding, type FindingChange, lint } from '../../core/lint/lint.ts';
import type { Rule, Variant } from '../../core/lint/rule.ts';
import { compareKey } from '../../core/text/fold.ts';
import { createLineIndex } from '../../core/text/lineIndex.ts';
import { lazy } from '../../core/text/lazy.ts';
import type { Locale } from '../../core/text/localized.ts';
import { type Resolved, type Resolver, createResolver } from '../../core/workspace/resolver.ts';
import { rules } from '../../rules/index.ts';
import type { LiterateCase, Outcome } from '../../scripts/literate.ts';
import { knowledgeData } from './knowledge.ts';
import { memoryHost } from './memoryHost.ts';

/** Where the files of a case seem to lie. */
const DOCUMENT = '/plans/ke-hoach.md';
/** The day that cases are linted on, unless their configuration says `today:`. */
const TODAY = '2026-06-01';
const OWN_TODAY = /^today:\s*(\d{4}-\d{2}-\d{2})\s*$/mu;

/** Lints texts in the world of a case: its configuration, its other files, its day. Each text is linted once. */
export interface Bench {
  /** The findings of the rule under test. */
  lint(text: string, locale?: Locale): Promise<readonly Finding[]>;
}

/** Only the rule under test runs, at its own severity; one that judges suppressions runs beside all others. */
export function createBench(rule: Rule, { config, files }: LiterateCase): Bench {
  const resolver = config === '' && files.size === 0 ? emptyWorld() : resolverOf(config, files);
  const today = OWN_TODAY.exec(config)?.[1] ?? TODAY;
  // a text is mostly asked for in both languages one after the other: only the last reading is kept
  let last: { readonly text: string; readonly world: Promise<Resolved> } | null = null;
  const read = (text: string): Promise<Resolved> => {
    if (last?.text !== text) last = { text, world: resolver.resolve(DOCUMENT, text) };
    return last.world;
  };
  const run = async (text: string, locale: Locale): Promise<readonly Finding[]> => {
    const { problems, ...world } = await read(text);
    if (problems.length > 0) throw new Error(problems.map(({ file, message }) => `${file}: ${message.en}`).join('\n'));
    const own = world.settings.get(rule.id);
    const settings = rule.judgesSuppressions === true ? world.settings : new Map(own ? [[rule.id, own]] : []);
    const { findings } = lint(world.plan, world.rules, { ...world, settings, today, locale });
    return findings.filter(({ ruleId }) => ruleId === rule.id);
  };
  const done = new Map<string, Promise<readonly Finding[]>>();
  return {
    lint(text, locale = 'vi') {
      const key = `${locale} ${text}`;
      const known = done.get(key) ?? run(text, locale);
      done.set(key, known);
      return known;
    },
  };
}

/** All rules, whatever their preset, beside the configuration and other files of a case. */
function resolverOf(config: string, files: ReadonlyMap<string, string>): Resolver {
  const own = config === '' ? {} : { 'kehoach-lint.yaml': config.replace(OWN_TODAY, '') };
  const host = memoryHost(dirname(DOCUMENT), { ...Object.fromEntries(files), ...own });
  return createResolver({ host, shelf: host, rules, data: knowledgeData, choices: { preset: 'strict' } });
}

/** The world of the cases that have nothing but their document: what is known in it is made once for all. */
const emptyWorld = lazy(() => resolverOf('', new Map()));

/** What stands behind the case in its file. */
export async function outcomeOf(bench: Bench, { title, document, suggestions }: LiterateCase): Promise<Outcome> {
  const findings = await bench.lint(document);
  const offered = findings.flatMap((finding) => finding.suggestions);
  return {
    findings: findings.map((finding) => findingLine(document, finding)),
    fixed: findings.some(({ fix }) => fix) ? (await mend(bench, document)).text : null,
    suggestions: suggestions.map((number) => {
      const change = offered[number - 1];
      const known = offered.map((other, index) => `${String(index + 1)} ${other.title}`).join('; ');
      if (!change) throw new Error(`“${title}” has no suggestion ${String(number)}, only: ${known || 'none'}`);
      return { number, title: change.title, text: applyChange(document, change) };
    }),
  };
}

function findingLine(text: string, { at, severity, messageId, message }: Finding): string {
  const { line, column, endLine, endColumn } = createLineIndex(text).rangeOf(at);
  return `${String(line)}:${String(column)}-${String(endLine)}:${String(endColumn)} ${severity} ${messageId} ${message}`;
}

/** What is left when the safe fixes have been applied. Throws when that does not come to an end. */
export async function mend(bench: Bench, document: string): Promise<{ text: string; findings: readonly Finding[] }> {
  const check = async (text: string) => ({ findings: await bench.lint(text) });
  const { text, checked, settled } = await converge(document, await check(document), check);
  if (!settled) throw new Error(`The fixes do not converge in ${String(MOST_PASSES)} passes.`);
  return { text, findings: checked.findings };
}

export function applyChange(text: string, { edits }: FindingChange): string {
  return applyFixes(text, [edits]).text;
}

export type Make = (text: string) => string;

/** What makes of a document another one that says the same. */
export const VARIANTS: ReadonlyMap<Variant, Make> = new Map<Variant, Make>([
  ['crlf', (text) => text.replace(/\r\n|\r|\n/gu, '\r\n')],
  ['bom', (text) => `\ufeff${text}`],
  ['nfd', (text) => text.normalize('NFD')],
  ['appended', (text) => `${text}\nĐoạn này chỉ để thêm vào cuối.\n`],
]);

/** A finding as it must be in every variant of its document. */
export function essence(text: string, { ruleId, messageId, message, at }: Finding): readonly string[] {
  return [ruleId, messageId, message, compareKey(text.slice(at.start, at.end))];
}

/** The outcome of every change that the findings offer. */
export function allChanges(text: string, findings: readonly Finding[]): readonly string[] {
  return changesOf(findings).map((change) => `${change.title}\n${applyChange(text, change)}`);
}

export function changesOf(findings: readonly Finding[]): readonly FindingChange[] {
  return findings.flatMap(({ fix, suggestions }) => [...(fix ? [fix] : []), ...suggestions]);
}
