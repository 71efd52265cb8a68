import type { Citing } from '../plan/citedDocument.ts';
import type { UnitEntry } from '../knowledge/schema.ts';
import type { Plan } from '../plan/readPlan.ts';

/** Another document of the workspace. */
export interface ProjectDocument {
  /** As reports name it: relative, with `/`. */
  readonly file: string;
  readonly plan: Plan;
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
  readonly superior: ProjectDocument | null;
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
  superior: null,
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
