import type { Knowledge } from '../../knowledge/knowledge.ts';
import { compareKey } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { Citation } from '../citations/citations.ts';
import type { DocumentNumber } from '../citations/documentNumber.ts';
import type { Header } from '../header/header.ts';
import type { Plan } from '../readPlan.ts';
import { attachedTo } from './appendices.ts';

/** What the line "Kèm theo …" of an appendix says otherwise than the head of the document that it belongs to. */
export interface AttachmentMismatch {
  readonly kind: 'number' | 'date' | 'kind';
  readonly at: Span;
  /** As the line says it; a date as an `IsoDate`. */
  readonly written: string;
  /** As the head says it, and where. */
  readonly own: string;
  readonly ownSpan: Span | null;
  /** The appendix cannot be of another document. */
  readonly isCertain: boolean;
}

/** The mismatches of all such lines, in order. */
export function* attachmentMismatches(plan: Plan, knowledge: Knowledge): Generator<AttachmentMismatch> {
  const { header } = plan;
  if (!header.number) return;
  for (const attached of attachedTo(plan)) {
    const relation = relationTo(attached.number, header.number.value);
    if (relation === 'another') continue;
    if (relation !== 'same') {
      yield {
        kind: 'number',
        at: attached.numberSpan,
        written: attached.number.text,
        own: header.number.value,
        ownSpan: header.number.span,
        // where the letters differ too, it may be of another one
        isCertain: relation === 'other-serial',
      };
    }
    yield* otherDate(attached, header);
    if (relation !== 'other-letters') yield* otherKind(attached, header, knowledge);
  }
}

function* otherDate({ date, dateSpan }: Citation, header: Header): Generator<AttachmentMismatch> {
  if (!header.date || date === null || !dateSpan || date === header.date.value) return;
  const { value, span } = header.date;
  yield { kind: 'date', at: dateSpan, written: date, own: value, ownSpan: span, isCertain: true };
}

function* otherKind({ type, typeSpan }: Citation, header: Header, knowledge: Knowledge): Generator<AttachmentMismatch> {
  const names = kindNames(header, knowledge);
  const [own] = names;
  if (own === undefined || type === null || !typeSpan || isOneOf(type, names)) return;
  yield { kind: 'kind', at: typeSpan, written: type, own, ownSpan: header.kindSpan, isCertain: true };
}

/** "Chương trình hành động" is a "Chương trình". */
function isOneOf(type: string, names: readonly string[]): boolean {
  return names.some((name) => compareKey(type).startsWith(compareKey(name)));
}

/** The names of the document's kind, the usual one first; none where its title and its number do not agree on it. */
function kindNames({ kind, number }: Header, knowledge: Knowledge): readonly string[] {
  const entry = kind === null ? null : knowledge.typeOfCode(kind);
  const agree = entry && new RegExp(`[/-]${entry.code}[/-]`, 'u').test(number?.value ?? '');
  return agree ? entry.names : [];
}

type Relation = 'same' | 'other-serial' | 'other-letters' | 'another';

/** An appendix may belong to another document (a decision that issues this plan): then letters and serial both differ. */
function relationTo(number: DocumentNumber, own: string): Relation {
  const [, serial = '', letters = ''] = /^([^/-]*)[/-](.+)$/u.exec(own) ?? [];
  if (serial === '') return 'another';
  const sameSerial = number.serial.replace(/^0+/u, '') === serial.replace(/^0+/u, '');
  const sameLetters = number.canonical.endsWith(`/${letters}`) || number.canonical.endsWith(`-${letters}`);
  if (sameLetters) return sameSerial ? 'same' : 'other-serial';
  return sameSerial && letters.endsWith(number.issuer) ? 'other-letters' : 'another';
}
