export { type DutyId, type DutyRow, type DutyWindow, type Infection, infectiousDuties } from './duties.table.ts';
export { infectiousFacts } from './facts.table.ts';
export { type Duty, type DutyStatus, type InfectiousPlan, planInfectious } from './plan.ts';
export type { InfectiousRecord, TestResult } from './record.ts';
export { type InfectiousSourceId, infectiousSources } from './sources.table.ts';
