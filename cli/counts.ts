import type { Severity } from '../core/config/presets.ts';
import { type FileReport, newFindings } from './report.ts';

/** How much there is of what a report counts, shown or not: kept where the findings themselves are let go. */
export interface Counts {
  readonly checked: number;
  readonly failed: number;
  /** Documents whose fixes could not be written. */
  readonly unwritten: number;
  /** Documents that could not be checked or written, configurations that cannot be used as they stand. */
  readonly unusable: number;
  /** New findings, in documents and configurations. */
  readonly found: Readonly<Record<Severity, number>>;
  readonly fixable: number;
  readonly existing: number;
  readonly resolved: number;
  readonly suppressed: number;
}

const NONE: Counts = {
  checked: 0,
  failed: 0,
  unwritten: 0,
  unusable: 0,
  found: { error: 0, warning: 0, info: 0 },
  fixable: 0,
  existing: 0,
  resolved: 0,
  suppressed: 0,
};

/** The counts of some files, added to those of others. */
export function countsOf(files: readonly FileReport[], before: Counts = NONE): Counts {
  return files.reduce((sum, file) => plus(sum, countsOfFile(file)), before);
}

function countsOfFile(file: FileReport): Counts {
  switch (file.kind) {
    case 'failed':
      return { ...NONE, failed: 1, unusable: 1 };
    case 'configuration': {
      const found = bySeverity(file.problems);
      return { ...NONE, found, unusable: found.error > 0 ? 1 : 0 };
    }
    case 'checked': {
      const fresh = newFindings(file);
      const unwritten = file.error === null ? 0 : 1;
      return {
        ...{ checked: 1, failed: 0, unwritten, unusable: unwritten },
        found: bySeverity(fresh),
        fixable: fresh.filter(({ fix }) => fix).length,
        existing: file.findings.length - fresh.length,
        resolved: file.resolved.length,
        suppressed: file.suppressed.length,
      };
    }
  }
}

function bySeverity(found: readonly { readonly severity: Severity }[]): Counts['found'] {
  const count = (severity: Severity): number => found.filter((one) => one.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

function plus(one: Counts, other: Counts): Counts {
  return {
    checked: one.checked + other.checked,
    failed: one.failed + other.failed,
    unwritten: one.unwritten + other.unwritten,
    unusable: one.unusable + other.unusable,
    found: {
      error: one.found.error + other.found.error,
      warning: one.found.warning + other.found.warning,
      info: one.found.info + other.found.info,
    },
    fixable: one.fixable + other.fixable,
    existing: one.existing + other.existing,
    resolved: one.resolved + other.resolved,
    suppressed: one.suppressed + other.suppressed,
  };
}
