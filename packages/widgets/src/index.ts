export type { SharedResult } from './base/record.ts';
export { AnchanBloodPressure } from './elements/blood-pressure.ts';
