export type { Encoding } from './_decode.ts';
export { type FileRecords, type ReadRecordsOptions, type RecordFiles, readRecords } from './read-records.ts';
export { type FileOptions, type FileRows, readRows } from './read-rows.ts';
