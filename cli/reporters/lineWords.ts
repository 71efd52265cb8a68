import type { HeadHere } from '../../core/explain/line.ts';
import type { PlanPart } from '../../core/explain/partsRead.ts';
import type { DeadlineKind } from '../../core/plan/deadlines/deadlines.ts';
import type { RowKind } from '../../core/plan/tables/tables.ts';
import type { LocalizedText } from '../../core/text/localized.ts';

/** What `explain FILE:LINE` says. */
export const WORDS = {
  section: { vi: 'Mục', en: 'Section' },
  ignored: {
    vi: 'Mã, chú thích hoặc phần đầu tệp: không đọc như lời văn bản.',
    en: 'Code, a comment or front matter: not read as the document.',
  },
  empty: { vi: 'Dòng này không có gì để đọc.', en: 'There is nothing to read on this line.' },
  row: { vi: 'Bảng', en: 'Table' },
  noTasks: { vi: 'bảng không giao nhiệm vụ', en: 'a table that gives no tasks' },
  head: { vi: 'Phần đầu văn bản', en: 'Head' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  output: { vi: 'kết quả: {output}', en: 'output: {output}' },
  deadlineKind: { vi: 'loại thời hạn: {kind}', en: 'kind of deadline: {kind}' },
  target: { vi: 'Chỉ tiêu', en: 'Target' },
  noBound: { vi: 'không có mức phải đạt', en: 'nothing that it must reach' },
  maximum: { vi: 'mức tối đa {value} ({source})', en: 'maximum {value} ({source})' },
  minimum: { vi: 'mức tối thiểu {value} ({source})', en: 'minimum {value} ({source})' },
  citation: { vi: 'Viện dẫn', en: 'Citation' },
  law: { vi: 'Luật', en: 'Law' },
  registered: { vi: 'danh mục: {document}', en: 'registry: {document}' },
  verified: { vi: 'đã đối chiếu với nguồn', en: 'checked against a source' },
  recalled: { vi: 'ghi theo trí nhớ, cần kiểm tra lại', en: 'from memory, to be checked' },
  source: { vi: 'nguồn: {source}', en: 'source: {source}' },
  silenced: { vi: 'đã bỏ qua ở dòng {line}', en: 'silenced on line {line}' },
  reason: { vi: 'lý do: {reason}', en: 'reason: {reason}' },
  until: { vi: 'đến {until}', en: 'until {until}' },
  looked: { vi: 'Quy tắc đã xem dòng này', en: 'Rules that looked at this line' },
  off: { vi: 'Quy tắc đang tắt cho văn bản này', en: 'Rules that are off for this document' },
  setBy: { vi: 'mức theo {place}', en: 'set by {place}' },
  none: { vi: 'không có', en: 'none' },
} as const satisfies Record<string, LocalizedText>;

export const ROWS: Readonly<Record<RowKind, LocalizedText>> = {
  header: { vi: 'tiêu đề cột', en: 'column headings' },
  group: { vi: 'dòng nhóm, không phải nhiệm vụ', en: 'a group row, no task' },
  continuation: { vi: 'phần nối của dòng trên', en: 'the tail of the row above' },
  total: { vi: 'dòng cộng', en: 'a total' },
  body: { vi: 'dòng nội dung', en: 'a row' },
};

export const READ: Readonly<Record<PlanPart, LocalizedText>> = {
  tasks: { vi: 'đọc nhiệm vụ', en: 'read the task' },
  targets: { vi: 'đọc chỉ tiêu', en: 'read the target' },
  citations: { vi: 'đọc viện dẫn', en: 'read the citation' },
  head: { vi: 'đọc phần đầu văn bản', en: 'read the head' },
  headings: { vi: 'đọc đề mục', en: 'read the heading' },
  tables: { vi: 'đọc bảng', en: 'read the table' },
  text: { vi: 'đọc lời văn', en: 'read the text' },
};

/** Kinds of deadlines, but for those that there is none of. */
export const DEADLINES: Readonly<Record<DeadlineKind, LocalizedText>> = {
  date: { vi: 'ngày', en: 'a day' },
  month: { vi: 'tháng', en: 'a month' },
  quarter: { vi: 'quý', en: 'a quarter' },
  year: { vi: 'năm', en: 'a year' },
  recurring: { vi: 'định kỳ', en: 'recurring' },
  continuous: { vi: 'thường xuyên', en: 'continuous' },
  conditional: { vi: 'tùy theo điều kiện', en: 'conditional' },
  missing: { vi: 'chưa ghi', en: 'missing' },
};

export const HEAD: Readonly<Record<keyof HeadHere, LocalizedText>> = {
  kind: { vi: 'tên loại', en: 'type' },
  number: { vi: 'số, ký hiệu', en: 'number' },
  place: { vi: 'địa danh', en: 'place' },
  date: { vi: 'ngày', en: 'date' },
  issuer: { vi: 'cơ quan ban hành', en: 'issuer' },
  title: { vi: 'trích yếu', en: 'title' },
};
