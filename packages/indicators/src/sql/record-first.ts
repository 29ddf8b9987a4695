import { InputError, show } from '@anchan/core/errors';
import { type Form, records } from '../records/index.ts';
import type { Stage } from './record-steps.ts';
import type { RecordContext } from './record-values.ts';

/**
 * Whether a row is the first of its kind in its pregnancy, by counting rivals before it: sure ones keep it from being the first, possible ones put it in
 * doubt. Every column is one of the last step.
 *
 * @param where a column with the outcome of the form's condition
 * @returns null when nothing can be known, for want of a column
 * @throws InputError `same-columns` for a form with several `same` columns, which the tables do not have
 */
export function firstOfItsKind(
  { same, by }: Extract<Form, { readonly form: 'first' }>,
  where: string,
  { type, known }: Stage,
  { dialect }: RecordContext,
): string | null {
  if (same.length > 1) {
    const expected = 'one column at most';
    throw new InputError([{ code: 'same-columns', path: ['same'], expected, received: show(same.join(', ')) }]);
  }
  const mother = known.get('pregnancyId')?.text;
  const day = known.get(by)?.text;
  const alike = same[0] === undefined ? undefined : known.get(same[0])?.text;
  // What is not met stays so; of everything else nothing can be known.
  const never = `CASE WHEN NOT ${where} THEN FALSE END`;
  if (mother === undefined || day === undefined || (same.length > 0 && alike === undefined)) return never;

  const key = dialect.binary(known.get(records[type].key)?.text as string);
  const before = `ORDER BY ${day} ASC NULLS LAST, ${key} ASC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING`;
  const count = (rows: string, partition: readonly string[], order = ''): string =>
    `count(CASE WHEN ${rows} THEN 1 END) OVER (PARTITION BY ${partition.join(', ')}${order && ` ${order}`}) > 0`;
  const kin = alike === undefined ? [mother] : [mother, alike];
  const maybe = `coalesce(${where}, TRUE)`;
  const complete = [mother, day, ...(alike === undefined ? [] : [alike])]
    .map((text) => `${text} IS NOT NULL`)
    .join(' AND ');
  // Among rows of the same kind, and among those whose kind nobody wrote down.
  const doubts = [
    count(`${maybe} AND ${day} IS NOT NULL`, kin, before),
    count(`${maybe} AND ${day} IS NULL`, kin),
    ...(alike === undefined
      ? []
      : [
          count(`${maybe} AND ${alike} IS NULL AND ${day} IS NOT NULL`, [mother], before),
          count(`${maybe} AND ${alike} IS NULL AND ${day} IS NULL`, [mother]),
        ]),
  ];
  const lines = [
    `NOT ${where} THEN FALSE`,
    `NOT (${complete}) THEN NULL`,
    `${count(`${where} AND ${day} IS NOT NULL`, kin, before)} THEN FALSE`,
    `${where} IS NULL THEN NULL`,
    ...doubts.map((doubt) => `${doubt} THEN NULL`),
  ];
  return `CASE\n${lines.map((line) => `  WHEN ${line}`).join('\n')}\n  ELSE TRUE\nEND`;
}
