export type { Moment } from './clock.ts';
export { type DeathRule, deathRules } from './death-report.table.ts';
export { type DeathReport, type DeathReportInput, deathReport } from './death-report.ts';
export { type ReviewInterval, reviewIntervals } from './intervals.table.ts';
export { type NearMissSourceId, nearMissSources, type ReviewSourceId, reviewSources } from './sources.table.ts';
export { type ReviewStage, type ReviewStageId, reviewStages } from './stages.table.ts';
export { type MeasuredInterval, type ReviewEvent, type ReviewTimeline, reviewTimeline } from './timeline.ts';
