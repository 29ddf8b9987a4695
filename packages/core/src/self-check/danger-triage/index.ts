export { dangerSignRecords } from './danger-triage.records.table.ts';
export {
  type DangerSign,
  type DangerSignId,
  dangerSigns,
  maternalSigns,
  newbornSigns,
  type Stage,
} from './danger-triage.table.ts';
export {
  careOf,
  checkDangerSigns,
  type DangerTriageInput,
  type DangerTriageValue,
  signsToAsk,
  type TriageLineId,
} from './danger-triage.ts';
export { dangerTriageInputs, triageStages } from './stages.table.ts';
