import type { Location, Position, Range } from 'vscode-languageserver';
import { numberKey } from '../../core/knowledge/documentKey.ts';
import type { IsoDate } from '../../core/plan/deadlines/dates.ts';
import { type Thing, thingsAt } from '../../core/plan/thingsAt.ts';
import { type Summary, summaryOf } from '../../core/project/summary.ts';
import { wordKey } from '../../core/text/fold.ts';
import type { Span } from '../../core/text/span.ts';
import { offsetAt, protocolRange } from '../convert.ts';
import type { Snapshot } from '../session.ts';
import type { WorkspaceIndex } from '../workspaceIndex.ts';

/** Something that documents name again and again: a document by its number, a unit by its name. */
export type Named = { readonly span: Span } & (
  | { readonly kind: 'document'; readonly number: string; readonly date: IsoDate | null }
  | { readonly kind: 'unit'; readonly name: string }
);

/** What stands at a position and is named elsewhere, too; null for anything else. */
export function namedAt({ plan, knowledge }: Snapshot, position: Position): Named | null {
  const offset = offsetAt(plan.document.lines, position);
  const named = thingsAt(plan, offset, knowledge).map((thing) => namedBy(thing, plan.header.date?.value ?? null));
  return named.find((one) => one !== null) ?? null;
}

function namedBy(thing: Thing, ownDate: IsoDate | null): Named | null {
  switch (thing.kind) {
    case 'citation': {
      const { number, date, numberSpan } = thing.citation;
      return { kind: 'document', number: number.canonical, date, span: numberSpan };
    }
    case 'own-number':
      return { kind: 'document', number: thing.number, date: ownDate, span: thing.span };
    case 'unit':
      return { kind: 'unit', name: thing.unit.name, span: thing.span };
    default:
      return null;
  }
}

/** Where a document names it; `own` are the places where it is the document itself. */
function placesIn(
  summary: Summary,
  named: Named,
): { readonly own: readonly Range[]; readonly others: readonly Range[] } {
  if (named.kind === 'unit') {
    const key = wordKey(named.name);
    const units = summary.units.filter(({ name }) => wordKey(name) === key);
    return { own: [], others: units.map(({ at }) => protocolRange(at)) };
  }
  const key = numberKey(named.number);
  const isMeant = (number: string, date: IsoDate | null): boolean =>
    numberKey(number) === key && (date === null || named.date === null || date.slice(0, 4) === named.date.slice(0, 4));
  const cited = summary.citations.filter(({ number, date }) => isMeant(number, date));
  const isItself = summary.number !== null && isMeant(summary.number, summary.date);
  return { own: isItself ? summary.at.map(protocolRange) : [], others: cited.map(({ at }) => protocolRange(at)) };
}

/** Its places in the document of a snapshot, in order. */
export function placesHere({ plan }: Snapshot, named: Named): readonly Range[] {
  const { own, others } = placesIn(summaryOf(plan), named);
  return [...own, ...others].sort((a, b) => a.start.line - b.start.line || a.start.character - b.start.character);
}

/** Its places in every document of the workspace. */
export async function placesEverywhere(
  named: Named,
  index: WorkspaceIndex,
  { withOwn }: { readonly withOwn: boolean },
): Promise<readonly Location[]> {
  return (await index.documents()).flatMap(({ uri, summary }) => {
    const { own, others } = placesIn(summary, named);
    return [...(withOwn ? own : []), ...others].map((range) => ({ uri, range }));
  });
}
