export { type Amount, type SupplementStage, supplementAmounts } from './amounts.table.ts';
export { type HeldAmount, heldAmounts } from './held-amounts.table.ts';
export { supplementsAlways, supplementsInputs, supplementsRules } from './supplements.table.ts';
export { amountsFor, checkSupplements, type SupplementsInput, type SupplementsValue } from './supplements.ts';
