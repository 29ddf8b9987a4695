export {
  burstMs,
  type CountEvent,
  countMovement,
  type MovementCount,
  type MovementReading,
  newMovementCount,
  readMovementCount,
} from './counter.ts';
export { fetalMovementFactText } from './fetal-movement.fact-text.table.ts';
export { fetalMovementFacts } from './fetal-movement.facts.table.ts';
export {
  countingMethod,
  fetalMovementDefinitions,
  fetalMovementInputs,
  fetalMovementRules,
} from './fetal-movement.table.ts';
export { checkFetalMovement, type FetalMovementInput, type FetalMovementValue } from './fetal-movement.ts';
