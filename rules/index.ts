// Generated from the files of this folder by `npm run generate`; do not edit.
import type { Rule } from '../core/lint/rule.ts';
import abbreviationUndefined from './abbreviation-undefined.ts';
import appendixBrokenTable from './appendix-broken-table.ts';
import appendixMissing from './appendix-missing.ts';
import appendixReferenceMismatch from './appendix-reference-mismatch.ts';
import appendixUnreadableTable from './appendix-unreadable-table.ts';
import budgetArithmetic from './budget-arithmetic.ts';
import citationDateConflict from './citation-date-conflict.ts';
import citationFuture from './citation-future.ts';
import citationIncomplete from './citation-incomplete.ts';
import citationMalformed from './citation-malformed.ts';
import citationMissingBasis from './citation-missing-basis.ts';
import citationMissingNumber from './citation-missing-number.ts';
import citationSuperseded from './citation-superseded.ts';
import citationTypeMismatch from './citation-type-mismatch.ts';
import citationUnknownIssuer from './citation-unknown-issuer.ts';
import citationUnregistered from './citation-unregistered.ts';
import citationVagueBasis from './citation-vague-basis.ts';
import citationYearMismatch from './citation-year-mismatch.ts';
import documentHeader from './document-header.ts';
import documentMissingSection from './document-missing-section.ts';
import headingNumbering from './heading-numbering.ts';
import leftoverYear from './leftover-year.ts';
import punctuation from './punctuation.ts';
import reportMissingTarget from './report-missing-target.ts';
import reportMissingTask from './report-missing-task.ts';
import resultArithmetic from './result-arithmetic.ts';
import spelling from './spelling.ts';
import superiorTaskMissing from './superior-task-missing.ts';
import targetBelowMinimum from './target-below-minimum.ts';
import targetConflict from './target-conflict.ts';
import targetConflictAcross from './target-conflict-across.ts';
import targetMissing from './target-missing.ts';
import targetOver100 from './target-over-100.ts';
import targetUnquantified from './target-unquantified.ts';
import targetWithoutTask from './target-without-task.ts';
import taskDeadlineNonWorkingDay from './task-deadline-non-working-day.ts';
import taskDeadlineOutsidePlan from './task-deadline-outside-plan.ts';
import taskDuplicate from './task-duplicate.ts';
import taskInheritedLead from './task-inherited-lead.ts';
import taskInvalidDeadline from './task-invalid-deadline.ts';
import taskLeadAlsoCooperates from './task-lead-also-cooperates.ts';
import taskMissingDeadline from './task-missing-deadline.ts';
import taskMissingLead from './task-missing-lead.ts';
import taskMissingOutput from './task-missing-output.ts';
import taskMultipleLeads from './task-multiple-leads.ts';
import taskUnclearAssignment from './task-unclear-assignment.ts';
import taskUnknownUnit from './task-unknown-unit.ts';
import taskVagueDeadline from './task-vague-deadline.ts';
import textEncoding from './text-encoding.ts';
import textNormalization from './text-normalization.ts';
import tonePlacement from './tone-placement.ts';
import unitNoLongerExists from './unit-no-longer-exists.ts';
import unusedSuppression from './unused-suppression.ts';
import wrongAgency from './wrong-agency.ts';

/** All rules, by id. */
export const rules: readonly Rule[] = [
  abbreviationUndefined,
  appendixBrokenTable,
  appendixMissing,
  appendixReferenceMismatch,
  appendixUnreadableTable,
  budgetArithmetic,
  citationDateConflict,
  citationFuture,
  citationIncomplete,
  citationMalformed,
  citationMissingBasis,
  citationMissingNumber,
  citationSuperseded,
  citationTypeMismatch,
  citationUnknownIssuer,
  citationUnregistered,
  citationVagueBasis,
  citationYearMismatch,
  documentHeader,
  documentMissingSection,
  headingNumbering,
  leftoverYear,
  punctuation,
  reportMissingTarget,
  reportMissingTask,
  resultArithmetic,
  spelling,
  superiorTaskMissing,
  targetBelowMinimum,
  targetConflict,
  targetConflictAcross,
  targetMissing,
  targetOver100,
  targetUnquantified,
  targetWithoutTask,
  taskDeadlineNonWorkingDay,
  taskDeadlineOutsidePlan,
  taskDuplicate,
  taskInheritedLead,
  taskInvalidDeadline,
  taskLeadAlsoCooperates,
  taskMissingDeadline,
  taskMissingLead,
  taskMissingOutput,
  taskMultipleLeads,
  taskUnclearAssignment,
  taskUnknownUnit,
  taskVagueDeadline,
  textEncoding,
  textNormalization,
  tonePlacement,
  unitNoLongerExists,
  unusedSuppression,
  wrongAgency,
];

/** The rules with a quick fix that is safe to apply without reading. */
export const fixableRules: ReadonlySet<string> = new Set([
  'appendix-broken-table',
  'appendix-reference-mismatch',
  'appendix-unreadable-table',
  'citation-date-conflict',
  'citation-incomplete',
  'citation-malformed',
  'citation-unknown-issuer',
  'citation-year-mismatch',
  'punctuation',
  'task-lead-also-cooperates',
  'text-encoding',
  'text-normalization',
  'tone-placement',
  'unused-suppression',
]);
