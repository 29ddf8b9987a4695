export {
  type SafetyAnswer,
  type SafetyItem,
  type SafetyItemId,
  type SafetyPauseId,
  type SafetyRole,
  safetyItems,
  safetyPauses,
  safetyRoles,
  thirdPauseHours,
} from './delivery-safety.table.ts';
export { checkDelivery, type PauseState, type SafetyRecord, type SafetyState } from './delivery-safety.ts';
export {
  type Department,
  departments,
  type InstitutionKind,
  institutionKinds,
  type ObligationId,
  type ObligationRow,
  obligationTable,
  planTerm,
} from './obligations.table.ts';
export {
  type Obligation,
  type ObligationCalendar,
  type ObligationEvidence,
  type ObligationSpan,
  obligations,
} from './obligations.ts';
