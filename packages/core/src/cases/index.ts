export type { WallClock } from '../plan.ts';
export { applyEvent, applyEvents, type CaseFile, caseState, openCase, replay } from './case.ts';
export { type CaseDutyId, type CaseDutyRow, caseDutyTable, caseSettings } from './case-duties.table.ts';
export { type CaseDuty, dutiesOf } from './duties.ts';
export { type AssessmentSummary, type CaseEvent, type Destination, summaryOf } from './event.ts';
export { destinations, type EventKind, eventKinds, type FiveOne, fiveOnes } from './event-kinds.table.ts';
export { type CareRole, careRoles } from './roles.table.ts';
export type { CaseState, ColorEntry } from './state.ts';
