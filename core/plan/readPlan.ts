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
  const numbered = lazy(() => {
    const words = typeWords(knowledge);
    const own = header().number;
    const all = texts().flatMap(({ text }) => readCitations(text, knowledge, words));
    const others = all.filter((citation) => citation.numberSpan.start !== own?.span.start);
    const repeated = others.filter((citation) => isOwn(citation, header()));
    return { own: repeated, cited: others.filter((citation) => !repeated.includes(citation)) };
  });
  const laws = lazy(() => {
    const known = lawNamePattern(knowledge);
    return texts().flatMap(({ text }) => readLaws(text, known));
  });
  const targets = lazy(() => {
    const { year, kind } = header();
    const written = texts().flatMap((text) => {
      const promised = PROMISING_COLUMNS.includes(text.cell?.role ?? null);
      const above = lazy(() => contextOf(text, passages()));
      return mayAim(text, kind) ? readTargets(text.text, { planYear: year, promised, above }, knowledge) : [];
    });
    const tabled = REPORT_KINDS.includes(kind ?? '')
      ? []
      : tables().flatMap((table) => readTableTargets(table, sectionAbove(passages(), sections(), table.span.start), year, knowledge));
    return [...written, ...tabled].sort((a, b) => a.span.start - b.span.start);
  });
  const tasks = lazy(() => {
    const { year } = header();
    const rows = tables().flatMap((table) => readTableTasks(table, year, knowledge));
    return [...rows, ...readAssignments(passages(), sections(), year, knowledge)].sort((a, b) => a.span.start - b.span.start);
  });
  return Object.freeze({
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
}

/** The own number again, unless with another date: short numbers come back every year. */
function isOwn(citation: Citation, { number, date }: Header): boolean {
  return (
    number !== null &&
    citation.number.canonical === number.value &&
    (citation.date === null || date === null || citation.date.slice(0, 4) === date.value.slice(0, 4))
  );
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
