import { CompletionItemKind } from 'vscode-languageserver';
import type { OfficeLevel, UnitEntry } from '../../core/knowledge/schema.ts';
import { typedKey } from '../../core/knowledge/typedKeys.ts';
import { levelOfOffice } from '../../core/project/minimums.ts';
import { wordKey } from '../../core/text/fold.ts';
import { groupBy } from '../../core/text/groupBy.ts';
import type { Snapshot } from '../session.ts';
import { words } from '../words.ts';
import type { TypedCell } from './typedCell.ts';
import { type Draft, NO_OFFER, type Offer, mayMean } from './draft.ts';

const MOST = 100;
/** Between two units of a cell. */
const SEPARATOR = /[,;]\s*|<br\s*\/?>\s*/gu;

/** The units that a plan of this level gives work to. */
const FITTING: Readonly<Record<OfficeLevel, readonly OfficeLevel[]>> = {
  central: ['central', 'unit', 'collective', 'province', 'party'],
  province: ['department', 'province', 'district', 'commune', 'collective', 'party'],
  department: ['unit', 'department', 'collective', 'province', 'district', 'commune'],
  unit: ['unit', 'department', 'collective'],
  district: ['unit', 'district', 'commune', 'collective', 'party'],
  commune: ['commune', 'unit', 'collective', 'party'],
  party: ['party', 'province', 'department', 'district', 'commune', 'collective'],
  collective: ['unit', 'department', 'commune', 'collective'],
};

interface Candidate {
  readonly name: string;
  readonly from: 'unitOfPlan' | 'unitOfOffice' | 'unitOfData';
  readonly alias?: string;
}

/** Units for a cell: those of this plan first, then the office's own, then those that the data know on this level. */
export function unitOffer(snapshot: Snapshot, { before, start }: TypedCell): Offer {
  const ends = [0, ...[...before.matchAll(SEPARATOR)].map(({ 0: sign, index }) => index + sign.length)];
  // "Sở Văn hóa, Th": the comma may be part of the name
  for (const end of ends) {
    const typed = before.slice(end);
    const found = candidates(snapshot, typedKey(typed), start + end);
    if (found.length === 0) continue;
    const drafts = found.slice(0, MOST).map((one) => draftOf(snapshot, one, start + end));
    return { drafts, cut: found.length > MOST };
  }
  return NO_OFFER;
}

function draftOf({ locale }: Snapshot, { name, from, alias }: Candidate, start: number): Draft {
  const kind = from === 'unitOfPlan' ? CompletionItemKind.Variable : CompletionItemKind.Module;
  return { label: name, text: name, kind, detail: words(locale, from), start, ...(alias !== undefined && { alias }) };
}

function candidates(snapshot: Snapshot, key: string, start: number): readonly Candidate[] {
  const { project, knowledge } = snapshot;
  const own = project.units.map((unit) => candidateOf(unit, key, 'unitOfOffice'));
  const known = knowledge.unitsBeginning(key).filter((unit) => fits(unit, snapshot));
  const all = [
    ...unitsOfPlan(snapshot, start).flatMap((name): Candidate[] =>
      mayMean(name, key) ? [{ name, from: 'unitOfPlan' }] : [],
    ),
    ...own.flatMap((one) => one ?? []),
    ...known.flatMap((unit) => candidateOf(unit, key, 'unitOfData') ?? []),
  ];
  return [...groupBy(all, ({ name }) => wordKey(name)).values()].flatMap(([first]) => first ?? []);
}

/** Null where neither its name nor another of its names may be meant. */
function candidateOf(unit: UnitEntry, key: string, from: Candidate['from']): Candidate | null {
  if (mayMean(unit.name, key)) return { name: unit.name, from };
  const alias = [...unit.abbreviations, ...unit.aliases].find((one) => mayMean(one, key));
  return alias === undefined ? null : { name: unit.name, from, alias };
}

/** The most frequent first; what is being typed is none of them. */
function unitsOfPlan({ plan }: Snapshot, start: number): readonly string[] {
  const mentions = plan.tasks
    .flatMap(({ lead, cooperating }) => [...lead, ...cooperating])
    .filter(({ span }) => span.end < start || start < span.start);
  const places = new Map(mentions.map((mention) => [mention.span.start, mention.name]));
  const groups = groupBy([...places.values()], wordKey);
  return [...groups.values()].sort((a, b) => b.length - a.length).flatMap(([name]) => name ?? []);
}

function fits({ level, validFrom, validTo }: UnitEntry, { plan, today }: Snapshot): boolean {
  const { issuer, date } = plan.header;
  const own = levelOfOffice(issuer?.value ?? '');
  const day = date?.value ?? today;
  const exists = (validFrom ?? '') <= day && day <= (validTo ?? '9999');
  return exists && (own === null || FITTING[own].includes(level));
}
