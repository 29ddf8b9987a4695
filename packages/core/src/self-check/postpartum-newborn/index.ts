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
  babyRules,
  babySigns,
  motherInputs,
  motherOutputs,
  motherRules,
  motherSigns,
} from './postpartum-newborn.table.ts';
export {
  checkPostpartumNewborn,
  type PostpartumNewbornInput,
  type PostpartumNewbornValue,
} from './postpartum-newborn.ts';
