/** Everything that the product does with a text, each with what must hold whatever the text is. What does not hold throws. */
import { TextDocumentEdit } from 'vscode-languageserver';
import { lineText } from '../../cli/reporters/lineText.ts';
import { lineObject } from '../../cli/reporters/lineJson.ts';
import { planObject } from '../../cli/reporters/planJson.ts';
import { planText } from '../../cli/reporters/planText.ts';
import { explainLine } from '../../core/explain/line.ts';
import { applyFixes } from '../../core/lint/applyFixes.ts';
import { converge } from '../../core/lint/converge.ts';
import type { Finding, LintResult } from '../../core/lint/lint.ts';
import type { TextEdit } from '../../core/lint/rule.ts';
import type { Plan } from '../../core/plan/readPlan.ts';
import { EMPTY_PROJECT } from '../../core/project/project.ts';
import { summaryOf } from '../../core/project/summary.ts';
import { LOCALES } from '../../core/text/localized.ts';
import { previewPage } from '../../preview/page.ts';
import { previewOf } from '../../preview/previewOf.ts';
import { rules } from '../../rules/index.ts';
import { rangeOf } from '../../server/convert.ts';
import { codeActions } from '../../server/features/codeActions.ts';
import { codeLenses } from '../../server/features/codeLenses.ts';
import { completion } from '../../server/features/completion.ts';
import { definition } from '../../server/features/definition.ts';
import { diagnosticOf } from '../../server/features/diagnostics.ts';
import { documentLinks } from '../../server/features/documentLinks.ts';
import { fixAll } from '../../server/features/fixAll.ts';
import { foldingRanges } from '../../server/features/foldingRanges.ts';
import { hover } from '../../server/features/hover.ts';
import { inlayHints } from '../../server/features/inlayHints.ts';
import { preview } from '../../server/features/preview.ts';
import { highlights, references } from '../../server/features/references.ts';
import { prepareRename } from '../../server/features/rename.ts';
import { selectionRanges } from '../../server/features/selectionRanges.ts';
import { semanticTokens } from '../../server/features/semanticTokens.ts';
import { documentSymbols } from '../../server/features/symbols.ts';
import type { Snapshot } from '../../server/session.ts';
import type { WorkspaceIndex } from '../../server/workspaceIndex.ts';
import { knowledge } from '../support/knowledge.ts';
import { lintPlan, settingsOf } from '../support/linting.ts';
import { planOf } from '../support/reading.ts';
import { snapshotOf } from '../support/snapshot.ts';
import { spansOutside, spansWithin } from '../support/spans.ts';
import { checkReports } from './reports.ts';

const TODAY = '2026-06-01';

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

/** Tries everything on a text. `place` in [0, 1) says where in it an editor's cursor stands. */
export async function exercise(text: string, place: number): Promise<void> {
  const plan = planOf(text);
  const [result] = LOCALES.map((locale) => lintPlan(plan, rules, { locale }));
  if (!result) return;
  checkFindings(text, plan, result);
  inspect(plan);
  explain(plan, place);
  await fixes(text, result);
  showPreview(plan, result);
  await checkReports(plan, result);
  await edit({ ...snapshotOf(text), plan, result: () => result }, text, place);
}

function checkFindings(text: string, plan: Plan, { findings, suppressed }: LintResult): void {
  const outside = spansOutside(text, spansWithin([plan, findings, suppressed]));
  must(outside.length === 0, `places outside the text: ${outside.join(', ')}`);
  let last = 0;
  for (const { at, fix, suggestions, ruleId } of findings) {
    must(at.start >= last, `${ruleId} is out of order`);
    last = at.start;
    for (const { edits } of [...(fix ? [fix] : []), ...suggestions])
      must(applyFixes(text, [edits]).applied === 1, `edits of one change of ${ruleId} overlap`);
  }
  const names = new Set(findings.map(({ fingerprint }) => fingerprint));
  must(names.size === findings.length, 'two findings with one fingerprint');
}

function inspect(plan: Plan): void {
  for (const locale of LOCALES) planText('a.md', plan, locale, true);
  JSON.stringify(planObject(plan));
}

function explain(plan: Plan, place: number): void {
  const settings = settingsOf(rules);
  const context = { settings, knowledge: knowledge(), project: EMPTY_PROJECT, today: TODAY, locale: 'vi' } as const;
  const line = 1 + Math.floor(place * plan.document.lines.count);
  const explained = explainLine(plan, line, rules, context);
  const resolved = { ...snapshotOf(''), plan };
  const sources = new Map<string, never>();
  lineText('a.md', explained, resolved, { locale: 'vi', color: true, cwd: '/w', sources });
  lineObject('a.md', explained, resolved, sources);
}

async function fixes(text: string, first: LintResult): Promise<void> {
  const changes = first.findings.flatMap(({ fix }) => (fix ? [fix.edits] : []));
  const fixed = applyFixes(text, changes);
  keepsTheRest(text, fixed.text, changes.flat());
  const check = (at: string): Promise<LintResult> => Promise.resolve(lintPlan(planOf(at)));
  const { settled } = await converge(text, first, check);
  must(settled, 'the fixes do not settle');
}

/** What no edit covers is there after the fixes, in order. */
function keepsTheRest(text: string, fixed: string, edits: readonly TextEdit[]): void {
  let [at, found] = [0, 0];
  for (const { span } of [
    ...edits.toSorted((a, b) => a.span.start - b.span.start),
    { span: { start: text.length, end: text.length } },
  ]) {
    const kept = text.slice(at, Math.max(at, span.start));
    const where = fixed.indexOf(kept, found);
    must(where >= 0, `lost behind ${String(at)}: ${JSON.stringify(kept.slice(0, 80))}`);
    found = where + kept.length;
    at = Math.max(at, span.end);
  }
}

function showPreview(plan: Plan, { findings }: LintResult): void {
  const context = { file: 'a.md', knowledge: knowledge(), project: EMPTY_PROJECT, today: TODAY };
  const view = previewOf(plan, findings, context);
  const assets = { script: 'let a', style: 'a {}', hash: () => 'AA==' };
  const scripts = previewPage(view, 'vi', assets).match(/<script/gu) ?? [];
  must(scripts.length === 1, 'a script out of the document stands in the page');
}

function indexOf(plan: Plan): WorkspaceIndex {
  const documents = [{ uri: 'file:///w/b.md', summary: summaryOf(plan) }];
  return {
    documents: () => Promise.resolve(documents),
    numbered: () => Promise.resolve(documents),
    forget: () => undefined,
  };
}

/** What an editor asks for while somebody stands at a place. */
async function edit(snapshot: Snapshot, text: string, place: number): Promise<void> {
  const { plan } = snapshot;
  const { lines } = plan.document;
  const at = Math.floor(place * text.length);
  const { start: position } = rangeOf(lines, { start: at, end: at });
  const range = rangeOf(lines, { start: 0, end: text.length });
  const textDocument = { uri: snapshot.uri };
  const asked = { textDocument, position };
  const index = indexOf(plan);
  const { findings } = snapshot.result();
  const shown = findings.map((finding: Finding) => diagnosticOf(snapshot, finding));
  await hover(snapshot, asked, index);
  await definition(snapshot, asked, index);
  await references(snapshot, { ...asked, context: { includeDeclaration: true } }, index);
  highlights(snapshot, asked);
  prepareRename(snapshot, asked);
  documentSymbols(snapshot);
  completion(snapshot, asked, { snippets: true });
  inlayHints(snapshot, { textDocument, range });
  codeLenses(snapshot, new Set());
  semanticTokens(snapshot, { textDocument });
  foldingRanges(snapshot);
  selectionRanges(snapshot, { textDocument, positions: [position] });
  documentLinks(snapshot);
  preview(snapshot);
  await fixAll(snapshot);
  const support = { snippets: true, annotations: true, applies: true, commands: new Set<string>() };
  const context = { diagnostics: shown.slice(0, 20) };
  for (const { edit: change } of await codeActions(
    snapshot,
    { textDocument, range: { start: position, end: position }, context },
    support,
  ))
    for (const one of change?.documentChanges ?? [])
      if (TextDocumentEdit.is(one))
        for (const { range: edited } of one.edits) must(edited.end.line < lines.count, 'an edit behind the end');
}
