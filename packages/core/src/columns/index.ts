export type { BooleanColumn, Columns, NumberColumn } from './columns.ts';
export { type GradeColumnsOptions, type GradedColumns, gradeColumns } from './grade-columns.ts';
