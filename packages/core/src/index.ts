export type { AssessOptions } from './assess.ts';
export type { AssessedAge, Assessment, Contradiction, DecidingFact, Finding, TakenReading } from './assessment.ts';
export { type AssessmentChange, compareAssessments } from './compare.ts';
export type { IsoDate } from './dates.ts';
export { formatIssue, InputError, type Issue } from './errors.ts';
export { type ExplainOptions, explain } from './explain.ts';
export type { FactId } from './facts/facts.table.ts';
export type { Condition, Facts, FactValue, Truth } from './language/condition.ts';
export type { Locale, Text } from './language/describe.ts';
export { assessRisk, screen } from './national.ts';
export {
  type Duty,
  type ManagementPlan,
  managementPlan,
  type PlanLine,
  type PlanOptions,
  planForScreening,
  type ScreeningOutcome,
  type ScreeningPlan,
} from './plan.ts';
export { parseRecord, type RiskRecord } from './record.ts';
export type { Criterion, Evidence, Grade, Level, ScreeningItem } from './rules/criterion.ts';
export { cn2017 } from './rules/national.ts';
export type { Overlay } from './rules/overlay.ts';
export type { RuleSet } from './rules/ruleset.ts';
export type { Screening, ScreeningFinding, ScreeningStep, ScreenOptions } from './screen.ts';
