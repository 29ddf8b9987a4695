export { type AssessOptions, assessRisk } from './assess.ts';
export type { AssessedAge, Assessment, Contradiction, DecidingFact, Finding, TakenReading } from './assessment.ts';
export type { RuleSet } from './rules/ruleset.ts';
export { type Screening, type ScreeningFinding, type ScreeningStep, type ScreenOptions, screen } from './screen.ts';
