import type { DefinitionParams, Location } from 'vscode-languageserver';
import { mentionsWith } from '../../core/plan/citations/sameDocument.ts';
import { counterparts, targetsServed } from '../../core/plan/tasks/relatedTasks.ts';
import { type Thing, thingsAt } from '../../core/plan/thingsAt.ts';
import { offsetAt, protocolRange, rangeOf } from '../convert.ts';
import type { Snapshot } from '../session.ts';
import type { WorkspaceIndex } from '../workspaceIndex.ts';

/**
 * Where a thing is said in full. A citation: the document itself in the workspace, and its first mention here; a task: its row
 * of the appendix, from there the targets that it serves.
 */
export async function definition(
  snapshot: Snapshot,
  { position }: DefinitionParams,
  index: WorkspaceIndex,
): Promise<Location[]> {
  const { plan, knowledge } = snapshot;
  for (const thing of thingsAt(plan, offsetAt(plan.document.lines, position), knowledge)) {
    const found = await placesOf(snapshot, thing, index);
    if (found.length > 0) return [...found];
  }
  return [];
}

async function placesOf(snapshot: Snapshot, thing: Thing, index: WorkspaceIndex): Promise<readonly Location[]> {
  const { plan, knowledge, uri } = snapshot;
  const { lines } = plan.document;
  const here = (spans: readonly Thing['span'][]): readonly Location[] =>
    spans.map((span) => ({ uri, range: rangeOf(lines, span) }));
  switch (thing.kind) {
    case 'citation': {
      const { citation } = thing;
      const elsewhere = await index.numbered(citation.number.canonical, citation.date);
      const mentions = mentionsWith(citation, plan.citations, knowledge);
      const first = mentions.find((mention) => mention.date !== null && mention.dateSpan !== null) ?? mentions[0];
      return [
        ...elsewhere.flatMap((document) =>
          document.summary.at.slice(0, 1).map((at) => ({ uri: document.uri, range: protocolRange(at) })),
        ),
        ...(first && first !== citation ? here([first.span]) : []),
      ];
    }
    case 'task': {
      const { task } = thing;
      if (task.origin === 'prose') return here(counterparts(plan, task, knowledge).map(({ titleSpan }) => titleSpan));
      return here(targetsServed(plan, task, knowledge).map(({ span }) => span));
    }
    default:
      return [];
  }
}
