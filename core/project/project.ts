import type { Citing } from '../plan/citations/citedDocument.ts';
import type { UnitEntry } from '../knowledge/schema.ts';
import type { Plan } from '../plan/readPlan.ts';
import type { Summary } from './summary.ts';

/** Another document of the workspace. */
export interface ProjectDocument {
  /** Absolute, with `/`. */
  readonly file: string;
  readonly summary: Summary;
}

/** A plan that binds this one. */
export interface Superior extends ProjectDocument {
  /** All that it gives this body must be here, as somebody says or their subjects do; else its targets count only where this plan sets them. */
  readonly binds: 'whole' | 'targets';
  /** This plan itself names it; else one that binds this one does. */
  readonly isDirect: boolean;
}

/** A minimum that the configuration sets beside the built-in ones. `min` for more is better, `max` for less is better. */
export interface OwnMinimum {
  readonly indicator: string;
  readonly name?: string | undefined;
  readonly phrases?: readonly string[] | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly unit?: string | undefined;
  readonly source: string;
}

/** What a plan is held against: other documents and the facts of its configuration. Empty where there is nothing. */
export interface Project {
  /** The plans that bind this one, the nearest first. */
  readonly superiors: readonly Superior[];
  /** The plan that a report answers. */
  readonly reported: ProjectDocument | null;
  /** The other documents of the same body. */
  readonly siblings: readonly ProjectDocument[];
  readonly minimums: readonly OwnMinimum[];
  /** The office's own list of units; empty when it has none, and then no unit is unknown. */
  readonly units: readonly UnitEntry[];
  /** Name of the province whose minimums bind; null to read it from the place line. */
  readonly province: string | null;
  /** The document is to be signed: blanks are no longer a draft's right. */
  readonly final: boolean;
  /** A suppression without a reason is a finding. */
  readonly requireReason: boolean;
}

export const EMPTY_PROJECT: Project = Object.freeze({
  superiors: [],
  reported: null,
  siblings: [],
  minimums: [],
  units: [],
  province: null,
  final: false,
  requireReason: false,
});

/** The province whose bodies "UBND tỉnh" means: the configuration's, else the one of the place line. */
export function provinceOf(plan: Plan, project: Project): string | null {
  return project.province ?? plan.header.place?.value ?? null;
}

/** Who cites the documents that the plan names. */
export function citingOf(plan: Plan, project: Project): Citing {
  return { issuer: plan.header.issuer?.value ?? null, province: provinceOf(plan, project) };
}
