import { startsWithAny } from '../../text/pattern.ts';
import type { Span } from '../../text/span.ts';
import { AGENDA_TITLES, SCHOOLING_TITLES } from '../lexicon/outline.ts';
import type { Plan } from '../readPlan.ts';
import { PARTS, type Part, isIssuedWithAnother, partsOf } from './parts.ts';

/** A part that a document of its kind must have and this one has not. */
export interface MissingPart {
  readonly part: Part;
  /** The heading of the part that would follow; null when none does. */
  readonly next: Span | null;
}

/** A text of fewer sections is an extract. */
const FEWEST_SECTIONS = 2;

/** "15-KH/ĐU": plans of the Party give political work and leave the money to others. */
const PARTY_NUMBER = /^\d*-\p{sc=Latin}+\//u;

const AGENDA = startsWithAny(AGENDA_TITLES);
const SCHOOLING = startsWithAny(SCHOOLING_TITLES);

/** The missing parts in the order in which they should stand. */
export function missingParts(plan: Plan): readonly MissingPart[] {
  const wanted = partsWanted(plan);
  if (wanted.length === 0) return [];
  const present = partsOf(plan);
  return wanted.filter((part) => !present.has(part)).map((part) => ({ part, next: nextPart(plan, part) }));
}

function partsWanted(plan: Plan): readonly Part[] {
  const { kind, number, dateLine } = plan.header;
  const main = plan.sections.filter((section) => section.kind !== 'recipients' && section.kind !== 'signature');
  if (main.length < FEWEST_SECTIONS || (!number && !dateLine)) return [];
  const closing = PARTS.slice(PARTS.indexOf('recipients'));
  const wanted = kind === 'KH' || kind === 'CTr' ? PARTS : kind === 'BC' ? closing : [];
  const unwanted: readonly Part[] = [
    ...(isIssuedWithAnother(plan) ? closing : []),
    ...(leavesMoneyOut(plan) ? ['budget' as const] : []),
  ];
  return wanted.filter((part) => !unwanted.includes(part));
}

/** A programme of sittings and papers asks for no money of its own; nor does what a school sets itself for a year. */
function leavesMoneyOut({ header: { kind, number, title, season } }: Plan): boolean {
  if (PARTY_NUMBER.test(number?.value ?? '')) return true;
  const about = title?.value ?? '';
  return kind === 'CTr' ? AGENDA.test(about) : season !== null && SCHOOLING.test(about);
}

function nextPart(plan: Plan, part: Part): Span | null {
  const later: readonly (string | null)[] = [...PARTS.slice(PARTS.indexOf(part) + 1), 'appendix'];
  return plan.sections.find(({ kind, rank }) => rank < 3 && later.includes(kind))?.heading.span ?? null;
}
