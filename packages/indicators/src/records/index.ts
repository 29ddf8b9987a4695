export { checkRows } from './checks.table.ts';
export { type CheckRow, checkRecords, type Finding } from './checks.ts';
export { atLeast, oneOf } from './conditions.ts';
export {
  type CountedGroup,
  type CountOptions,
  type CountResult,
  countRecords,
  type Signal,
} from './counting/count-records.ts';
export { type FromOptions, indicatorsFrom, type RecordIndicator } from './indicators-from.ts';
export { joinRecords, mergeSorted, type SortedTables } from './join.ts';
export type {
  CalendarPart,
  CalendarRow,
  ColumnRow,
  ColumnType,
  Counting,
  DerivedRow,
  FactName,
  Form,
  Period,
  Population,
  PopulationRow,
  RecordRow,
  RecordType,
  SettingRow,
  Window,
} from './model.ts';
export { type CellMapping, type CellResult, readCell } from './parsing/cell.ts';
export { type HeaderRow, headerRows } from './parsing/headers.table.ts';
export {
  type HeaderMapping,
  type Mapping,
  type ParseOptions,
  type ParseReport,
  parseRecords,
  type RowParser,
  rowParser,
  type SetAside,
} from './parsing/parse-records.ts';
export { type ValueWord, valueWords } from './parsing/value-words.table.ts';
export { labelerOf } from './reading/labels.ts';
export type { Bundle, Cell, RecordSet, RecordSource, Row } from './rows.ts';
export { settingRows } from './settings.table.ts';
export { defaultSettings, type Settings, settingsWith } from './settings.ts';
export { calendarRows, derivedFor, linkOf, populationsFor, records, recordTypes } from './tables.ts';
export type { Group, PopulationCount, PopulationCounts, Tally } from './tally.ts';
export { type Behind, type BehindOptions, type Reason, type Role, whoIsBehind } from './who-is-behind.ts';
