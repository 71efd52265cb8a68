import type { Hover, HoverParams } from 'vscode-languageserver';
import type { DocumentEntry } from '../../core/knowledge/schema.ts';
import { ruleUrl } from '../../core/lint/links.ts';
import { passageBefore } from '../../core/plan/citations/citedPassage.ts';
import { citedDocument } from '../../core/plan/citations/citedDocument.ts';
import { documentOfLaw } from '../../core/plan/citations/documentOfLaw.ts';
import { type Thing, thingsAt } from '../../core/plan/thingsAt.ts';
import { citingOf } from '../../core/project/project.ts';
import { contains } from '../../core/text/span.ts';
import { offsetAt, rangeOf } from '../convert.ts';
import { deadlineHover } from '../hovers/deadline.ts';
import { documentHover } from '../hovers/document.ts';
import { targetHover } from '../hovers/target.ts';
import { unitHover } from '../hovers/unit.ts';
import { speaker } from '../hovers/words.ts';
import { link, plainMarkdown } from '../markdownText.ts';
import type { Snapshot } from '../session.ts';
import type { WorkspaceIndex } from '../workspaceIndex.ts';

/** What is known of the thing under the cursor: a cited document, a unit, a deadline, a target, an abbreviation, a rule named in a comment. */
export async function hover(
  snapshot: Snapshot,
  { position }: HoverParams,
  index: WorkspaceIndex,
): Promise<Hover | null> {
  const { lines } = snapshot.plan.document;
  const offset = offsetAt(lines, position);
  for (const thing of thingsAt(snapshot.plan, offset, snapshot.knowledge)) {
    const value = await textOf(snapshot, thing, index);
    if (value !== null) return { contents: { kind: 'markdown', value }, range: rangeOf(lines, thing.span) };
  }
  const found = ruleAt(snapshot, offset);
  return found && { contents: { kind: 'markdown', value: found.value }, range: rangeOf(lines, found.span) };
}

async function textOf(snapshot: Snapshot, thing: Thing, index: WorkspaceIndex): Promise<string | null> {
  const { plan, project, knowledge, locale } = snapshot;
  switch (thing.kind) {
    case 'citation': {
      const { citation } = thing;
      const entry = citedDocument(citation, citingOf(plan, project), knowledge);
      const [inWorkspace] = await index.numbered(citation.number.canonical, citation.date);
      const { text: number } = citation.number;
      const part = inWorkspace && passageBefore(plan.document.source, citation.span.start);
      const passage = part ? await index.passage(inWorkspace.uri, part) : null;
      return documentHover(snapshot, { entry, number, citation, inWorkspace: inWorkspace?.uri ?? null, passage });
    }
    case 'law': {
      const entry: DocumentEntry | null = documentOfLaw(thing.law, knowledge);
      return documentHover(snapshot, {
        entry,
        number: thing.law.name,
        citation: null,
        inWorkspace: null,
        passage: null,
      });
    }
    case 'target':
      return targetHover(snapshot, thing.target);
    case 'unit':
      return unitHover(snapshot, thing.unit);
    case 'deadline':
      return deadlineHover(snapshot, thing.task.deadline);
    case 'abbreviation': {
      const full = thing.entries.flatMap((entry) => entry.full).join('; ');
      const data = { abbreviation: plainMarkdown(thing.abbreviation), full: plainMarkdown(full) };
      return speaker(locale)('abbreviation', data);
    }
    default:
      return null;
  }
}

/** A rule's id in a comment that silences it. */
function ruleAt({ plan, rules, locale }: Snapshot, offset: number): { span: Thing['span']; value: string } | null {
  const { comments, source } = plan.document;
  const comment = comments.find(({ span }) => contains(span, { start: offset, end: offset }));
  if (!comment) return null;
  const ids = [...source.slice(comment.span.start, comment.span.end).matchAll(/[a-z\d-]+/gu)];
  for (const { 0: id, index } of ids) {
    const span = { start: comment.span.start + index, end: comment.span.start + index + id.length };
    const rule = rules.find((one) => one.id === id);
    if (!rule || !contains(span, { start: offset, end: offset })) continue;
    const value = [
      `**${plainMarkdown(rule.summary[locale])}**`,
      plainMarkdown(rule.reason[locale]),
      link(id, ruleUrl(id)),
    ];
    return { span, value: value.filter(Boolean).join('\n\n') };
  }
  return null;
}
