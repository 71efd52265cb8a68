/** The lists of the data, as they are verified. */
export type ListName =
  'documents' | 'units' | 'indicators' | 'provinces' | 'abbreviations' | 'typeCodes' | 'laws' | 'phrases' | 'holidays';

/** What can be wrong with an entry that its schema takes. */
export type FaultId =
  | 'duplicateKey'
  | 'sameDocument'
  | 'repeated'
  | 'keyOfAnother'
  | 'noSuchDay'
  | 'yearOfNumber'
  | 'inForceTooEarly'
  | 'endsTooEarly'
  | 'endedAlready'
  | 'endsLater'
  | 'replacedThough'
  | 'amendedThough'
  | 'unamendedThough'
  | 'ofTheFuture'
  | 'replacementCycle'
  | 'amendmentCycle'
  | 'replacedByOlder'
  | 'amendedByOlder'
  | 'ambiguousNumber'
  | 'oneSided'
  | 'noYear'
  | 'noEnd'
  | 'noSource'
  | 'unknownField'
  | 'unknownUnit'
  | 'unknownProvince'
  | 'successionCycle'
  | 'succeededThough'
  | 'sharedPhrase'
  | 'minimumOverPercent'
  | 'minimumAgainstDirection'
  | 'otherDayThanRegistry'
  | 'sameAsRight';

/** Something wrong with an entry: data, not words. */
export interface Fault {
  readonly list: ListName;
  /** Which entry of the list, from 0. */
  readonly index: number;
  /** Where in the entry; its first field where it is about the whole entry. */
  readonly path: readonly (string | number)[];
  readonly id: FaultId;
  /** A contradiction is an error, a gap a warning. */
  readonly severity: 'error' | 'warning';
  /** Names, numbers and days (ISO) for the words. */
  readonly data: Readonly<Record<string, string>>;
}

/** What a check of one entry finds, before it is known which entry it is. */
export type Finding = Omit<Fault, 'list' | 'index'>;

/** A contradiction. */
export function error(id: FaultId, path: Fault['path'], data: Fault['data'] = {}): Finding {
  return { id, path, severity: 'error', data };
}

/** A gap, or what one side only says. */
export function warning(id: FaultId, path: Fault['path'], data: Fault['data'] = {}): Finding {
  return { id, path, severity: 'warning', data };
}

/** The findings of each entry of a list, as faults of the list. */
export function faultsOf<T>(
  list: ListName,
  entries: readonly T[],
  check: (entry: T, index: number) => readonly Finding[],
): readonly Fault[] {
  return entries.flatMap((entry, index) => check(entry, index).map((finding) => ({ list, index, ...finding })));
}
