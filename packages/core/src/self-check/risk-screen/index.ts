export {
  type RiskScreenOutput,
  type RiskScreenRule,
  riskScreenDefinitions,
  riskScreenLines,
  riskScreenRules,
} from './risk-screen.table.ts';
export {
  checkRisk,
  type RiskScreenInput,
  type RiskScreenOptions,
  type RiskScreenResult,
} from './risk-screen.ts';
export { type RiskScreenSignId, riskScreenAbuse, riskScreenSigns } from './signs.table.ts';
