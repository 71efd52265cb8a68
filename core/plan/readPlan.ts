import type { Knowledge } from '../knowledge/knowledge.ts';
import type { MarkdownDocument } from '../markdown/model.ts';
import { lazy } from '../text/lazy.ts';
import { readAssignments } from './assignments.ts';
import type { ColumnRole } from './columns.ts';
import { type Citation, readCitations, typeWords } from './citations.ts';
import { contextOf } from './context.ts';
import { type Header, readHeader } from './header.ts';
import { type LawReference, lawNamePattern, readLaws } from './laws.ts';
import { REPORT_KINDS } from './lexicon/header.ts';
import { type Section, isWithin, readOutline } from './outline.ts';
import { type Passage, readPassages } from './passages.ts';
import { type PlanTable, readTables } from './tables.ts';
import { readTableTargets } from './targetTables.ts';
import { type Target, readTargets } from './targets.ts';
import { type Task, readTableTasks } from './tasks.ts';
import { type PlanText, readTexts, sectionAbove } from './texts.ts';

/** A plan, programme or report as it was read: everything that rules ask about. Frozen; each part is read at its first use. */
export interface Plan {
  readonly document: MarkdownDocument;
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
  const header = lazy(() => {
    const read = readHeader(document.blocks, knowledge);
    return facts.year === undefined ? read : { ...read, year: facts.year };
  });
  const passages = lazy(() => readPassages(document.blocks));
  const sections = lazy(() => {
    const from = passages().findIndex((passage) => passage.span.start >= header().end);
    return readOutline(passages(), from < 0 ? passages().length : from);
  });
  const tables = lazy(() => readTables(document.blocks));
  const texts = lazy(() => readTexts(passages(), sections(), tables()));
  const numbered = lazy(() => readNumbered(texts(), header(), knowledge));
  const laws = lazy(() => {
    const known = lawNamePattern(knowledge);
    return texts().flatMap(({ text }) => readLaws(text, known));
  });
  const targets = lazy(() => readAllTargets(plan, knowledge));
  const tasks = lazy(() => readAllTasks(plan, knowledge));
  const plan: Plan = Object.freeze({
    document,
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
  texts: readonly PlanText[],
  header: Header,
  knowledge: Knowledge,
): { readonly own: readonly Citation[]; readonly cited: readonly Citation[] } {
  const words = typeWords(knowledge);
  const all = texts.flatMap(({ text }) => readCitations(text, knowledge, words));
  const others = all.filter((citation) => citation.numberSpan.start !== header.number?.span.start);
  const own = others.filter((citation) => isOwn(citation, header));
  return { own, cited: others.filter((citation) => !own.includes(citation)) };
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
function readAllTargets({ header, passages, sections, tables, texts }: Plan, knowledge: Knowledge): readonly Target[] {
  const { year, kind } = header;
  const written = texts.flatMap((text) => {
    if (!mayAim(text, kind)) return [];
    const promised = PROMISING_COLUMNS.includes(text.cell?.role ?? null);
    const above = lazy(() => contextOf(text, passages));
    return readTargets(text.text, { planYear: year, promised, above }, knowledge);
  });
  const aiming = REPORT_KINDS.includes(kind ?? '') ? [] : tables;
  const tabled = aiming.flatMap((table) =>
    readTableTargets(table, sectionAbove(passages, sections, table.span.start), year, knowledge),
  );
  return [...written, ...tabled].sort((a, b) => a.span.start - b.span.start);
}

function readAllTasks({ header, passages, sections, tables }: Plan, knowledge: Knowledge): readonly Task[] {
  const rows = tables.flatMap((table) => readTableTasks(table, header.year, knowledge));
  const assigned = readAssignments(passages, sections, { kind: header.kind, planYear: header.year, knowledge });
  return [...rows, ...assigned].sort((a, b) => a.span.start - b.span.start);
}

/** Columns whose cells promise: what a number that opens a line there counts is an aim. */
const PROMISING_COLUMNS: readonly (ColumnRole | null)[] = ['product', 'goal', 'note'];

/** Can a number of this text be an aim? Not in a report's results, nor where a cell names units. */
function mayAim({ cell, section }: PlanText, kind: string | null): boolean {
  if (cell && (!cell.table.holdsTasks || AIMLESS_COLUMNS.includes(cell.role))) return false;
  if (REPORT_KINDS.includes(kind ?? '')) return isWithin(section, 'outlook') || isWithin(section, 'goals');
  return !isWithin(section, 'results');
}

const AIMLESS_COLUMNS: readonly (ColumnRole | null)[] = ['lead', 'partner', 'index', 'money'];
