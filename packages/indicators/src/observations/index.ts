export type { AreaId } from './areas.table.ts';
export type { ObservationRow } from './observation.ts';
export type { YearValue } from './observations.ts';
export { areas, observations, yearlySeries } from './observations.ts';
