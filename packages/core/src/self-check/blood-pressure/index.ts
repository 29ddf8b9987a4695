export { aspirinFactText } from './aspirin.fact-text.table.ts';
export { aspirinFacts } from './aspirin.facts.table.ts';
export { aspirinInputs, aspirinRules, preeclampsiaFactors } from './aspirin.table.ts';
export { type AspirinInput, type AspirinValue, checkAspirinFactors } from './aspirin.ts';
export { bloodPressureFactText } from './blood-pressure.fact-text.table.ts';
export { bloodPressureFacts } from './blood-pressure.facts.table.ts';
export {
  bloodPressureDefinitions,
  bloodPressureInputs,
  bloodPressureMethod,
  bloodPressureRules,
} from './blood-pressure.table.ts';
export { type BloodPressureInput, type BloodPressureValue, checkBloodPressure } from './blood-pressure.ts';
