export { planImport } from './imports/import-file.ts';
export {
  type ImportIntoOptions,
  importInto,
} from './imports/import-into.ts';
export type { ImportOptions, ImportPlan, TablePreview } from './imports/import-options.ts';
export { type Column, type Counting, type Profile, type ProfileId, profiles } from './imports/profiles.table.ts';
export { type ImportReasonId, importReasons, type NotUnderstood } from './imports/reasons.table.ts';
export { type UnresolvedWork, withPlace, workFromFile } from './imports/unresolved.ts';
export { type EvidenceFile, evidencePack } from './report/evidence.ts';
export { nationalTargets, type PlanTarget, planTargets, type Targets } from './report/plan-targets.table.ts';
export { type Projection, projectionMethod, projectWorks } from './report/projection.ts';
export type { Standing, Summary } from './report/summary.ts';
export { type PlatformReads, readsOfWorks, type WorkReads } from './report/work-reads.ts';
export {
  type Group,
  type PastReview,
  reportYear,
  type UnitTotal,
  type YearOptions,
  type YearReport,
} from './report/year.ts';
export {
  defaultReadingRule,
  type ReadingRule,
  type ReadingRuleId,
  readingRules,
} from './units/reading-rules.table.ts';
export { type Text, type Unit, type UnitId, units } from './units/units.table.ts';
export { type FrontMatter, workFromFrontMatter } from './works/front-matter.ts';
export { type Merging, mergeWorks } from './works/merge.ts';
export { type Platform, type PlatformId, platforms } from './works/platforms.table.ts';
export { type Suggestion, suggestionDays, suggestMerges } from './works/suggest.ts';
export { type Form, type Place, parseWorks, type Work } from './works/work.ts';
export { readWorks, workColumns } from './works/work-files.ts';
