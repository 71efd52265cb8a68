import type { ColumnRole } from '../core/plan/tables/columns.ts';
import type { Severity } from '../core/config/presets.ts';
import type { IsoDate } from '../core/plan/deadlines/dates.ts';
import type { DeadlineKind } from '../core/plan/deadlines/deadlines.ts';
import type { DocumentStatus } from '../core/plan/citations/documentStatus.ts';
import type { LocalizedText } from '../core/text/localized.ts';

/** All that the preview shows of one document, as plain data that can be sent anywhere. Lines count from 0; findings are named by their index in `findings`. */
export interface PreviewView {
  /** The file as people name it. */
  readonly file: string;
  readonly today: IsoDate;
  /** It tells what was done, and may give no work at all. */
  readonly isReport: boolean;
  readonly head: HeadView;
  readonly tables: readonly TableView[];
  readonly timeline: TimelineView;
  /** The units that lead or cooperate, those with most work first. */
  readonly load: readonly LoadView[];
  readonly targets: readonly TargetView[];
  readonly citations: readonly CitationView[];
  readonly findings: readonly FindingView[];
  /** The findings that stand in no row of a table, no target and no citation. */
  readonly elsewhere: readonly number[];
}

export interface HeadView {
  /** The type word of the document: "Kế hoạch"; null where there is none. */
  readonly type: string | null;
  readonly number: string | null;
  readonly date: IsoDate | null;
  readonly issuer: string | null;
  readonly title: string | null;
}

/** One table as it is printed: an appendix with all its pieces, or the assignments of the prose as an appendix would list them. */
export interface TableView {
  readonly origin: 'appendix' | 'prose';
  /** What stands over it, line by line. */
  readonly title: readonly string[];
  readonly columns: readonly ColumnView[];
  /** Its heading rows; a heading that spans columns or rows stands once. */
  readonly header: readonly (readonly HeadingView[])[];
  readonly rows: readonly RowView[];
}

export interface ColumnView {
  readonly role: ColumnRole | null;
  /** All levels of its heading, and the lowest one. */
  readonly heading: string;
  readonly label: string;
}

export interface HeadingView {
  readonly text: string;
  readonly role: ColumnRole | null;
  readonly columns: number;
  readonly rows: number;
}

export interface RowView {
  readonly kind: 'task' | 'group' | 'total';
  readonly line: number;
  readonly cells: readonly CellView[];
  /** Null for rows that are no task. */
  readonly task: TaskView | null;
  /** The group rows that it stands under, by their index in the table. */
  readonly under: readonly number[];
}

export interface CellView {
  readonly text: string;
  /** How many columns it takes. */
  readonly columns: number;
  /** The print merges it with the cell above. */
  readonly merged: boolean;
  /** Where the text comes from when the cell does not say it: "nt", an empty cell below a filled one, the time of a heading row. */
  readonly from: 'ditto' | 'above' | null;
  readonly findings: readonly number[];
}

/** When a task is due, as far as filters ask: `unsaid` where prose names no time, `missing` where a cell should. */
export type DueKind = DeadlineKind | 'unsaid';

export interface TaskView {
  /** Number and title, cut where they are long, to name it elsewhere. */
  readonly name: string;
  readonly line: number;
  readonly leads: readonly string[];
  readonly cooperating: readonly string[];
  readonly due: IsoDate | null;
  readonly kind: DueKind;
  /** Index of its period in the timeline; null where it has no day. */
  readonly period: number | null;
}

export type PeriodUnit = 'month' | 'quarter' | 'year';

/** The time that the deadlines of the plan span. */
export interface TimelineView {
  readonly unit: PeriodUnit;
  readonly periods: readonly PeriodView[];
}

export interface PeriodView {
  readonly year: number;
  /** Month 1 to 12, quarter 1 to 4; 0 for a year. */
  readonly part: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export interface LoadView {
  readonly unit: string;
  readonly leads: number;
  readonly cooperates: number;
  /** The tasks that it leads by the period that they are due in. */
  readonly byPeriod: readonly number[];
  /** The tasks that it leads and that no day ends. */
  readonly undated: number;
}

export interface TargetView {
  readonly line: number;
  readonly text: string;
  readonly amount: LocalizedText;
  readonly comparator: '>=' | '<=' | '=' | '~';
  readonly value: number;
  readonly unit: string;
  readonly bound: BoundView | null;
  readonly findings: readonly number[];
}

export interface BoundView {
  readonly amount: LocalizedText;
  readonly value: number;
  readonly direction: 'higher' | 'lower';
  readonly source: LocalizedText | string;
  readonly isMet: boolean;
}

export interface CitationView {
  /** Type and number, or the name of a law. */
  readonly name: string;
  readonly date: IsoDate | null;
  readonly issuer: string | null;
  /** What the registry says it is about. */
  readonly title: string | null;
  readonly status: DocumentStatus;
  /** A finding stands on one of its mentions, or the plan relies on it though it has ended. */
  readonly toReview: boolean;
  /** Every line that cites it. */
  readonly lines: readonly number[];
  readonly findings: readonly number[];
}

export interface FindingView {
  readonly fingerprint: string;
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
  readonly related: readonly { readonly message: string; readonly line: number; readonly file: string | null }[];
  /** Titles of what a person may do: the safe fix first if there is one, then the suggestions. */
  readonly actions: readonly string[];
}
