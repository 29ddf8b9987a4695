export { datePregnancy } from './date-pregnancy.ts';
export type { Dating, DatingInput, DatingReading } from './dating.ts';
export {
  ageFromDueDate,
  dateAtAge,
  dueDateFromConception,
  dueDateFromLastPeriod,
  dueDateFromTransfer,
  dueDateFromUltrasound,
  type EmbryoDay,
  gestationalAgeDays,
  lastPeriodFromDueDate,
} from './due-date.ts';
export type { Evidence, Weeks } from './evidence.ts';
export { cycleLength, type DatingMethodId, datingMethods, plausibleAge, scanAge, termDays } from './methods.table.ts';
export { type Period, type PeriodDefinition, type PeriodDefinitionId, periodDefinitions } from './periods.table.ts';
export { periodAt, periodsAt } from './periods.ts';
export { postpartumPeriod } from './postpartum.table.ts';
export { type Postpartum, postpartum, postpartumDay } from './postpartum.ts';
export { type DatingNoteId, type DatingReasonId, datingNotes, datingReasons, type Wording } from './reasons.table.ts';
export { type RedatingLimit, redatingRule } from './redating.table.ts';
export { redatingLimitDays } from './redating.ts';
export type { GestationSourceId } from './sources.table.ts';
export { formatWeeks, parseWeeks, splitWeeks } from './weeks.ts';
export { type DateWindow, weeksWindow } from './windows.ts';
