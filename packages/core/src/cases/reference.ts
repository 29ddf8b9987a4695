export { type CareSourceId, careSources } from './care-sources.table.ts';
export { caseDutyCopies } from './provenance.table.ts';
export { caseReadings } from './readings.table.ts';
