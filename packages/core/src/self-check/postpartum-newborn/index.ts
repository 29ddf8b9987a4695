export {
  type ChecklistRow,
  newbornTimetableTable,
  postpartumChecklistTable,
  type TimetableRow,
} from './care.table.ts';
export { type CareStatus, newbornTimetable, postpartumChecklist } from './care.ts';
export { postpartumFacts } from './facts.table.ts';
export {
  babyInputs,
  babyOutputs,
  babySignRules,
  babySigns,
  motherInputs,
  motherOutputs,
  motherRules,
  motherSigns,
  numberRules,
} from './postpartum-newborn.table.ts';
export {
  checkPostpartumNewborn,
  type PostpartumNewbornInput,
  type PostpartumNewbornLineId,
  type PostpartumNewbornValue,
} from './postpartum-newborn.ts';
