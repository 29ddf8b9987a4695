export { type CenterFigures, type CenterFinding, checkCenter } from './center.ts';
export {
  type Capability,
  type CenterLevel,
  capabilities,
  centerLevels,
  centerRequirements,
  networkRows,
} from './centers.table.ts';
export { type CenterChoice, chooseCenter, type RankedCenter, type Reason, type RuledOutCenter } from './choose.ts';
export { type Coverage, coverage } from './coverage.ts';
export type { Center, Network, Region, RescueNeed, Travel } from './network.ts';
export { choiceWords, type ReasonCode, reasonTable } from './reasons.table.ts';
