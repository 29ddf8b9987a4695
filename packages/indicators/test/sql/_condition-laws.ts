import { type Definitions, evaluate, type Facts, type Truth } from '@anchan/core/language';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  booleanNames,
  conditionArbitrary,
  definitionsArbitrary,
  factsArbitrary,
  names,
  refNames,
} from '../../../core/test/_conditions.ts';
import { runs } from '../../../core/test/_records.ts';
import { type FactColumn, sqlOf } from '../../src/sql/index.ts';
import type { CellType, Engine, Row } from './_engines.ts';

const truths: Readonly<Record<Truth, boolean | null>> = { met: true, 'not-met': false, unknown: null };

/** A fact's column, and for numbers a column that says that they do not apply. `z` has none of its own and so is always unknown. */
function column(fact: string): FactColumn | null {
  if (fact === 'z') return null;
  if (booleanNames.includes(fact)) return { name: fact, kind: 'boolean' };
  return { name: fact, kind: 'number', notApplicable: `${fact}NotApplicable` };
}

const columns: Readonly<Record<string, CellType>> = Object.fromEntries([
  ['row', 'integer'],
  ...names
    .filter((name) => name !== 'z')
    .flatMap((name): readonly (readonly [string, CellType])[] =>
      booleanNames.includes(name)
        ? [[name, 'boolean']]
        : [
            [name, 'number'],
            [`${name}NotApplicable`, 'boolean'],
          ],
    ),
]);

function rowOf(facts: Facts, row: number): Row {
  const cells = names.flatMap((name): readonly (readonly [string, string | number | boolean | null])[] => {
    const value = facts[name];
    if (booleanNames.includes(name)) return [[name, value ?? null]];
    // A mark that was never written and a mark that says no are the same.
    const mark = value === 'not-applicable' ? true : row % 2 === 0 ? false : null;
    return [
      [name, typeof value === 'number' ? value : null],
      [`${name}NotApplicable`, mark],
    ];
  });
  return Object.fromEntries([['row', row], ...cells]);
}

/** Facts used as what they are not: a number that stands alone, a yes or no that is compared. */
const misused = [
  { fact: 'x' },
  { fact: 'z' },
  { fact: 'a', op: '>=', value: 0 },
  { not: { any: [{ fact: 'y' }, { fact: 'z', op: '<', value: 1 }] } },
] as const;

export function conditionLaws(engine: () => Engine): void {
  test('a condition comes to what the interpreter says, on any record with missing and inapplicable values', async () => {
    const batch = fc.record({
      conditions: fc.array(conditionArbitrary(refNames), { minLength: 1, maxLength: 30 }),
      definitions: definitionsArbitrary,
      records: fc.array(factsArbitrary, { minLength: 1, maxLength: 60 }),
    });
    await fc.assert(
      fc.asyncProperty(batch, async ({ conditions, definitions, records }) => {
        const whole = [...conditions, ...misused];
        await engine().load('facts', columns, records.map(rowOf));
        const got = await allOutcomes(engine(), whole, definitions);
        const expected = records.map((facts) =>
          whole.map((one) => truths[evaluate(one, { ...facts, z: undefined } as unknown as Facts, definitions)]),
        );
        expect(got).toEqual(expected);
      }),
      runs(25),
    );
  });
}

/** Every condition on every row, in one statement: each has its own parameters, so they are numbered on. */
async function allOutcomes(
  engine: Engine,
  conditions: Parameters<typeof sqlOf>[0][],
  definitions: Definitions,
): Promise<readonly (readonly (boolean | null)[])[]> {
  const { dialect } = engine;
  // One condition over all others would hide what each comes to, so they are joined into one text with places moved.
  const parts: string[] = [];
  const params: (string | number | boolean)[] = [];
  for (const [i, condition] of conditions.entries()) {
    const one = sqlOf(condition, { dialect, column, definitions });
    const moved = one.text.replaceAll(/\$(\d+)|\{p(\d+):/g, (_, numbered, named) =>
      numbered ? `$${Number(numbered) + params.length}` : `{p${Number(named) + params.length}:`,
    );
    params.push(...one.params);
    parts.push(`${moved} AS c${i}`);
  }
  const rows = await engine.run({
    text: `SELECT ${parts.join(',\n')} FROM facts ORDER BY row`.replace(
      'BY row',
      dialect === 'clickhouse' ? 'BY `row`' : 'BY "row"',
    ),
    params,
  });
  return rows.map((row) =>
    conditions.map((_, i) => {
      const cell = row[`c${i}`] as boolean | number | null;
      return cell === null ? null : Boolean(cell);
    }),
  );
}
