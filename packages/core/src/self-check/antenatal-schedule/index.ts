export {
  antenatalScheduleAlways,
  antenatalScheduleInputs,
  antenatalScheduleRules,
} from './antenatal-schedule.table.ts';
export {
  type AntenatalScheduleInput,
  type AntenatalScheduleValue,
  checkAntenatalSchedule,
  type TimedItem,
} from './antenatal-schedule.ts';
