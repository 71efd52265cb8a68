import { unknownProvince, unrealDays } from './commonFaults.ts';
import { cyclesIn } from './cycles.ts';
import { documentIdentity, documentKey, numberKey, yearInNumber } from './documentKey.ts';
import { type Fault, type Finding, error, faultsOf, warning } from './fault.ts';
import type { Knowledge } from './knowledge.ts';
import type { DocumentEntry } from './schema.ts';

const DAYS = ['date', 'effective', 'expiredOn'] as const;
const LINKS = ['replacedBy', 'amends', 'amendedBy'] as const;

/** Documents that contradict themselves or each other, and what they miss; `asOf` is null where nobody says what day it is. */
export function verifyDocuments(
  entries: readonly DocumentEntry[],
  knowledge: Knowledge,
  asOf: string | null,
): readonly Fault[] {
  const find = finder(knowledge.documents);
  const loops = loopFindings(knowledge.documents, find);
  const repeated = repeatedEntries(entries, knowledge);
  return faultsOf('documents', entries, (entry, index) => [
    ...(repeated.get(index) ?? []),
    ...ofNumberAndDays(entry),
    ...ofStatus(entry, find, asOf),
    ...ofLinks(entry, find),
    ...(loops.get(entry.key) ?? []),
    ...unknownProvince(entry, knowledge),
    ...ofGaps(entry),
  ]);
}

/** The document that another entry names by key, or by a number that one alone bears; null for none, "several" for a choice. */
type Find = (reference: string) => DocumentEntry | 'several' | null;

function finder(documents: readonly DocumentEntry[]): Find {
  const byKey = new Map(documents.map((entry) => [entry.key, entry]));
  const byNumber = new Map<string, DocumentEntry | 'several'>();
  for (const entry of documents) {
    const key = numberKey(entry.number);
    byNumber.set(key, byNumber.has(key) ? 'several' : entry);
  }
  return (reference) => byKey.get(reference) ?? byNumber.get(numberKey(reference)) ?? null;
}

function linked(entry: DocumentEntry, link: (typeof LINKS)[number], find: Find): readonly DocumentEntry[] {
  return entry[link].map(find).filter((other): other is DocumentEntry => other !== null && other !== 'several');
}

/** By index: entries that stand twice, each told at the later one. */
function repeatedEntries(
  entries: readonly DocumentEntry[],
  knowledge: Knowledge,
): ReadonlyMap<number, readonly Finding[]> {
  const keys = new Set<string>();
  const identities = new Map<string, DocumentEntry>();
  const found = new Map<number, readonly Finding[]>();
  for (const entry of knowledge.documents.filter((one) => !entries.includes(one))) {
    const identity = documentIdentity(entry, knowledge);
    if (identity !== null) identities.set(identity, entry);
  }
  for (const [index, entry] of entries.entries()) {
    const identity = documentIdentity(entry, knowledge);
    const same = identity === null ? undefined : identities.get(identity);
    if (keys.has(entry.key)) found.set(index, [error('duplicateKey', ['number'], { key: entry.key })]);
    else if (same) found.set(index, [error('sameDocument', ['number'], { number: entry.number, key: same.key })]);
    keys.add(entry.key);
    if (identity !== null && !same) identities.set(identity, entry);
  }
  return found;
}

function ofNumberAndDays(entry: DocumentEntry): readonly Finding[] {
  const { number, date, effective, expiredOn, key } = entry;
  const year = yearInNumber(number);
  return [
    ...unrealDays(entry, DAYS),
    ...(year !== null && date !== null && !date.startsWith(year)
      ? [error('yearOfNumber', ['date'], { number, date })]
      : []),
    ...(key === documentKey(entry) ? [] : keyFindings(entry)),
    ...(date !== null && effective !== null && effective < date
      ? [error('inForceTooEarly', ['effective'], { effective, date })]
      : []),
    ...endFindings([date, effective], expiredOn),
  ];
}

/** A key of another form may be a name of the office's own; one that says another number or year is wrong. */
function keyFindings(entry: DocumentEntry): readonly Finding[] {
  const [, number = '', year] = /^([^@#]+)(?:@(\d{4}))?(?:#|$)/u.exec(entry.key) ?? [];
  const isOfAnother =
    number.includes('/') &&
    (numberKey(number) !== numberKey(entry.number) ||
      (year !== undefined && entry.date !== null && !entry.date.startsWith(year)));
  return isOfAnother ? [error('keyOfAnother', ['key'], { key: entry.key, wanted: documentKey(entry) })] : [];
}

function endFindings(before: readonly (string | null)[], expiredOn: string | null): readonly Finding[] {
  const earlier = before.find((day) => day !== null && expiredOn !== null && expiredOn < day);
  return typeof earlier === 'string' && expiredOn !== null
    ? [error('endsTooEarly', ['expiredOn'], { expiredOn, day: earlier })]
    : [];
}

function ofStatus(entry: DocumentEntry, find: Find, asOf: string | null): readonly Finding[] {
  const { status, expiredOn, replacedBy, date } = entry;
  const future = asOf !== null && date !== null && date > asOf ? [warning('ofTheFuture', ['date'], { date })] : [];
  if (status === 'unknown') return future;
  if (status === 'expired')
    return asOf !== null && expiredOn !== null && expiredOn > asOf
      ? [...future, error('endsLater', ['status'], { expiredOn })]
      : future;
  const amendments = linked(entry, 'amendedBy', find).filter((other) => holdsOn(other, asOf));
  const [amendment] = amendments;
  return [
    ...future,
    ...(expiredOn !== null && asOf !== null && expiredOn <= asOf
      ? [error('endedAlready', ['status'], { expiredOn })]
      : []),
    // a document may name the one that will replace it, with the day
    ...(replacedBy[0] !== undefined && expiredOn === null
      ? [error('replacedThough', ['status'], { other: replacedBy[0] })]
      : []),
    ...(status === 'in-force' && amendment ? [error('amendedThough', ['status'], { other: amendment.number })] : []),
    ...(status === 'amended' && entry.amendedBy.length === 0 ? [warning('unamendedThough', ['status'])] : []),
  ];
}

/** Is an amendment known to hold on the day? Where nobody says what day it is, only one that never waited is. */
function holdsOn({ date, effective }: DocumentEntry, asOf: string | null): boolean {
  const since = effective ?? date;
  return since !== null && asOf !== null && since <= asOf;
}

function ofLinks(entry: DocumentEntry, find: Find): readonly Finding[] {
  const ambiguous = LINKS.flatMap((link) =>
    entry[link].flatMap((reference, at) =>
      find(reference) === 'several' ? [warning('ambiguousNumber', [link, at], { number: reference })] : [],
    ),
  );
  const older = (['replacedBy', 'amendedBy'] as const).flatMap((link) =>
    linked(entry, link, find)
      .filter((other) => other.date !== null && entry.date !== null && other.date < entry.date)
      .map((other) =>
        error(link === 'replacedBy' ? 'replacedByOlder' : 'amendedByOlder', [link], {
          other: other.number,
          day: other.date ?? '',
          date: entry.date ?? '',
        }),
      ),
  );
  return [...ambiguous, ...older, ...oneSided(entry, find)];
}

/** One of two entries says that it amends the other, which says nothing of it. */
function oneSided(entry: DocumentEntry, find: Find): readonly Finding[] {
  const back = { amends: 'amendedBy', amendedBy: 'amends' } as const;
  return (['amends', 'amendedBy'] as const).flatMap((link) =>
    linked(entry, link, find)
      .filter((other) => !linked(other, back[link], find).includes(entry))
      .map((other) => warning('oneSided', [link], { other: other.number, field: back[link] })),
  );
}

/** By key: documents that replace or amend themselves over others. */
function loopFindings(documents: readonly DocumentEntry[], find: Find): ReadonlyMap<string, readonly Finding[]> {
  const byKey = new Map(documents.map((entry) => [entry.key, entry]));
  const found = new Map<string, readonly Finding[]>();
  for (const [link, id] of [
    ['replacedBy', 'replacementCycle'],
    ['amendedBy', 'amendmentCycle'],
  ] as const) {
    const edgesOf = (key: string): readonly string[] => {
      const entry = byKey.get(key);
      return entry ? linked(entry, link, find).map((other) => other.key) : [];
    };
    for (const cycle of cyclesIn([...byKey.keys()], edgesOf)) {
      const way = [...cycle, cycle[0] ?? ''].map((key) => byKey.get(key)?.number ?? key).join(' → ');
      for (const key of cycle) found.set(key, [...(found.get(key) ?? []), error(id, [link], { way })]);
    }
  }
  return found;
}

function ofGaps(entry: DocumentEntry): readonly Finding[] {
  const { number, date, status, expiredOn, confidence, source } = entry;
  return [
    ...(date === null && yearInNumber(number) === null ? [warning('noYear', ['number'], { number })] : []),
    ...(status === 'expired' && expiredOn === null ? [warning('noEnd', ['status'], { number })] : []),
    ...(confidence === 'verified' && status !== 'unknown' && source.length === 0
      ? [warning('noSource', ['status'], { number })]
      : []),
  ];
}
