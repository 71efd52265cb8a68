import type { Knowledge } from '../knowledge/knowledge.ts';
import type { MarkdownDocument } from '../markdown/model.ts';
import { lazy } from '../text/lazy.ts';
import { type LegacyRun, findLegacyRuns } from '../text/legacyEncodings.ts';
import type { PlainText } from '../text/plainText.ts';
import { type Citation, readCitations } from './citations/citations.ts';
import { type LawReference, readLaws } from './citations/laws.ts';
import { contextOf } from './context.ts';
import { planYearOf } from './deadlines/planYears.ts';
import { type Header, readHeader } from './header/header.ts';
import { namesItself } from './outline/attachedLine.ts';
import { type Section, readOutline } from './outline/outline.ts';
import { type Passage, readPassages } from './outline/passages.ts';
import { roleOf } from './tables/columns.ts';
import { type PlanTable, readTables } from './tables/tables.ts';
import { type UnreadableTable, unreadableTables } from './tables/unreadableTables.ts';
import { announcesAims, mayAim, mayAimBelow, promises } from './targets/aimPlaces.ts';
import { readTableTargets } from './targets/targetTables.ts';
import { type Target, readTargets } from './targets/targets.ts';
import { maySayNext, readAssignments } from './tasks/assignments.ts';
import { readFieldBlocks } from './tasks/fieldBlocks.ts';
import { readFieldTasks } from './tasks/fieldTasks.ts';
import { type Task, readTableTasks } from './tasks/tasks.ts';
import { type PlanText, readTexts, sectionAbove, withTableHeadings } from './texts.ts';

/** A plan, programme or report as it was read: everything that rules ask about. Frozen; each part is read at its first use. */
export interface Plan {
  readonly document: MarkdownDocument;
  /** What was typed with a font of before Unicode, in the source. */
  readonly legacyRuns: readonly LegacyRun[];
  readonly header: Header;
  readonly passages: readonly Passage[];
  readonly sections: readonly Section[];
  readonly tables: readonly PlanTable[];
  readonly texts: readonly PlanText[];
  /** Every occurrence of another document's number, in reading order. */
  readonly citations: readonly Citation[];
  /** The document's own number where it stands again: "(Kèm theo Kế hoạch số …)". */
  readonly ownReferences: readonly Citation[];
  readonly laws: readonly LawReference[];
  readonly targets: readonly Target[];
  /** Rows of appendix tables and assignments in prose, in reading order. */
  readonly tasks: readonly Task[];
}

/** Facts that the configuration knows better than the text. */
export interface PlanFacts {
  readonly year?: number | undefined;
}

/** Reads a plan out of a document. Total: any document gives a plan, if an empty one. */
export function readPlan(document: MarkdownDocument, knowledge: Knowledge, facts: PlanFacts = {}): Plan {
  const part = <T>(make: () => T): (() => T) => lazy(() => document.memory.during(make));
  const header = part(() => {
    const read = readHeader(document.blocks, knowledge);
    return facts.year === undefined ? read : { ...read, year: facts.year };
  });
  const legacyRuns = part(() => findLegacyRuns(document.source));
  const passages = part(() => readPassages(document.blocks));
  const sections = part(() => {
    const from = passages().findIndex((passage) => passage.span.start >= header().end);
    return readOutline(passages(), from < 0 ? passages().length : from);
  });
  const tables = part(() => readTables(document.blocks));
  const texts = part(() => readTexts(passages(), sections(), tables()));
  const written = part(() => withTableHeadings(texts(), tables()));
  const numbered = part(() => readNumbered(written(), header(), knowledge));
  const laws = part(() => written().flatMap((text) => readLaws(text, knowledge)));
  const targets = part(() => readAllTargets(plan, knowledge));
  const tasks = part(() => readAllTasks(plan, knowledge));
  const plan: Plan = Object.freeze({
    document,
    get legacyRuns() {
      return legacyRuns();
    },
    get header() {
      return header();
    },
    get passages() {
      return passages();
    },
    get sections() {
      return sections();
    },
    get tables() {
      return tables();
    },
    get texts() {
      return texts();
    },
    get citations() {
      return numbered().cited;
    },
    get ownReferences() {
      return numbered().own;
    },
    get laws() {
      return laws();
    },
    get targets() {
      return targets();
    },
    get tasks() {
      return tasks();
    },
  });
  return plan;
}

/** The citations of all texts, those of the document's own number apart. */
function readNumbered(
  texts: readonly PlainText[],
  header: Header,
  knowledge: Knowledge,
): { readonly own: readonly Citation[]; readonly cited: readonly Citation[] } {
  const own: Citation[] = [];
  const cited: Citation[] = [];
  for (const text of texts) {
    for (const citation of readCitations(text, knowledge)) {
      if (citation.numberSpan.start === header.number?.span.start) continue;
      const itself = namesItself(text, citation.number, header.number?.value ?? null);
      (itself || isOwn(citation, header) ? own : cited).push(citation);
    }
  }
  return { own, cited };
}

/** The own number again, unless with another date: short numbers come back every year. */
function isOwn(citation: Citation, { number, date }: Header): boolean {
  return (
    number !== null &&
    citation.number.canonical === number.value &&
    (citation.date === null || date === null || citation.date.slice(0, 4) === date.value.slice(0, 4))
  );
}

/** The aims of the texts and of the tables, in reading order. */
function readAllTargets(plan: Plan, knowledge: Knowledge): readonly Target[] {
  const { header, passages, sections, tables, texts } = plan;
  const { kind } = header;
  const tabbed = tabbedTables(plan);
  const planYear = header.year ?? header.period?.from ?? null;
  const written = texts.flatMap((text) => {
    const passage = text.passage === null ? undefined : passages[text.passage];
    if (!mayAim(text, kind) || (passage && touches(passage, tabbed))) return [];
    const above = lazy(() => contextOf(text, passages));
    const aiming = lazy(() => announcesAims(above()));
    return readTargets(text.text, { planYear, promised: promises(text), aiming, above }, knowledge);
  });
  const tabled = tables.flatMap((table) => {
    const section = sectionAbove(passages, sections, table.span.start);
    return mayAimBelow(section, kind) ? readTableTargets(table, section, planYear, knowledge) : [];
  });
  return [...written, ...tabled].sort((a, b) => a.span.start - b.span.start);
}

/** Numbered tables that tabs draw: Markdown sees none there, and what their cells mean nobody can tell. */
function tabbedTables(plan: Plan): readonly UnreadableTable[] {
  if (!plan.document.source.includes('\t')) return [];
  return unreadableTables(plan).filter(({ kind, rows }) => kind === 'tabs' && roleOf(rows?.[0]?.[0] ?? '') === 'index');
}

function touches({ span }: Passage, tables: readonly UnreadableTable[]): boolean {
  return tables.some((table) => span.start < table.span.end && table.span.start < span.end);
}

function readAllTasks(plan: Plan, knowledge: Knowledge): readonly Task[] {
  const { header, passages, sections, tables } = plan;
  const planYear = planYearOf(header);
  const tabbed = tabbedTables(plan);
  const rows = tables.flatMap((table) => readTableTasks(table, planYear, knowledge));
  const planned = readFieldBlocks(passages, sections).filter(({ section }) =>
    maySayNext(section, header.kind, sections),
  );
  const described = readFieldTasks(planned, passages, planYear, knowledge);
  const taken = new Set(described.flatMap(({ block: { from, to } }) => passages.slice(from, to + 1)));
  const assigned = readAssignments(passages, sections, {
    kind: header.kind,
    planYear,
    knowledge,
    isTaken: (passage) => taken.has(passage) || touches(passage, tabbed),
  });
  return [...rows, ...described.map(({ task }) => task), ...assigned].sort((a, b) => a.span.start - b.span.start);
}
