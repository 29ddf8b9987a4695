export {
  type FirstSymptom,
  type FirstSymptomRow,
  firstSymptoms,
  firstSymptomWords,
} from './first-symptoms.table.ts';
export { type FirstTriage, type ReportedSymptom, triageFirstSymptoms } from './first-symptoms.ts';
