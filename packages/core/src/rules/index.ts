export { beyondTable } from './beyond.table.ts';
export { compareRuleSets, type RowDifference } from './compare.ts';
export {
  type Criterion,
  type Evidence,
  type Grade,
  type GreenRow,
  type Implication,
  type Level,
  levels,
  type Row,
  rankOf,
  type ScreeningItem,
} from './criterion.ts';
export { definitions } from './definitions.table.ts';
export { gradingTable } from './grading.table.ts';
export { greenRow } from './green.table.ts';
export { implications } from './implications.table.ts';
export { type ManagementClause, managementTable, type PlanTopic, planTopics } from './management.table.ts';
export { cn2017 } from './national.ts';
export { cn2017Chinese } from './national-zh.ts';
export type { NormRow } from './norm-row.ts';
export {
  type AddRow,
  applyOverlay,
  applyOverlays,
  type ChangeRow,
  type CloseRow,
  type Overlay,
  type OverlayReport,
  type OverlayResult,
  type RowChange,
} from './overlay.ts';
export { zhejiang2018 } from './overlays/zhejiang-2018.overlay.ts';
export { type ProcedureRule, procedureTable } from './procedure.table.ts';
export { type ReadingQuestion, readingQuestions } from './reading-questions.table.ts';
export { type ReadingId, readings } from './readings.table.ts';
export { type ReportForm, type ReportingRule, reportForms, reportingTable } from './reporting.table.ts';
export { clauseOf, isValidOn, type Reading, type RuleSet } from './ruleset.ts';
export { screeningTable } from './screening.table.ts';
export { type Section, sections } from './sections.table.ts';
export { evidenceWords, gradeWords } from './words.ts';
