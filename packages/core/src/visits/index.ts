export type { VisitPlanInput } from './_given.ts';
export { type AfterBirthVisit, afterBirthVisits } from './after-birth.table.ts';
export { type GradeVisits, gradeVisits } from './grades.table.ts';
export { guidelineItems, indicatedItems, type VisitItemId, visitItems } from './items.table.ts';
export { lateWeeks, type VisitLineId, visitLines } from './lines.table.ts';
export { type LocalVisit, type LocalVisitRule, localVisits } from './local.ts';
export { visitPlan } from './plan.ts';
export type { PlanLineBefore, PlannedItem, PlannedVisit, PlannedWindow, VisitPlan } from './planned.ts';
export type {
  ItemKind,
  Late,
  Schedule,
  ScheduleItem,
  ScheduleVisit,
  VisitEvidence,
  VisitLine,
  WeekWindow,
} from './schedule.ts';
export { type ScheduleId, schedules } from './schedules.table.ts';
export { type DayWindow, stateOn, type VisitState } from './state.ts';
