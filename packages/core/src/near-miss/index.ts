export {
  classifyNearMiss,
  massiveTransfusion,
  type NearMissClass,
  type NearMissFinding,
  type NearMissResult,
  nearMissClasses,
} from './classify.ts';
export { nearMissCriteria } from './criteria.table.ts';
export {
  type NearMissCriterion,
  type NearMissRow,
  type OrganSystem,
  organSystems,
  type SevereCondition,
} from './criterion.ts';
export { nearMissFactText } from './fact-text.table.ts';
export { type NearMissFactId, nearMissFacts } from './facts.table.ts';
export { type ChronicFact, chronicFacts, type NearMissFacts, type NearMissRecord } from './record.ts';
export { severeConditions } from './severe.table.ts';
