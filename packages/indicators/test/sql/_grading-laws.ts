import { assessRisk, type Overlay, type RiskRecord } from '@anchan/core';
import type { FactId } from '@anchan/core/facts';
import { zhejiang2018 } from '@anchan/core/rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlayArbitrary } from '../../../core/test/_overlays.ts';
import { facts, recordArbitrary, runs, today } from '../../../core/test/_records.ts';
import { type GradingColumn, gradingSql } from '../../src/sql/index.ts';
import type { Cell, CellType, Engine, Row } from './_engines.ts';

interface Graded {
  readonly level: string | null;
  readonly couldReach: string;
  readonly infectious: boolean | null;
  readonly met: readonly string[];
}

/** The table has a column for each of these facts; of the others nothing is known. */
async function gradeInside(
  engine: Engine,
  records: readonly RiskRecord[],
  has: readonly FactId[],
  overlays: readonly Overlay[],
): Promise<readonly Graded[]> {
  const types: Record<string, CellType> = { case: 'text' };
  const columns: Partial<Record<FactId, GradingColumn>> = {};
  for (const fact of facts.filter(({ id }) => has.includes(id as FactId))) {
    const name = `c_${fact.id}`;
    const marked = fact.kind === 'number' && fact.mayNotApply;
    types[name] = fact.kind;
    if (marked) types[`${name}_na`] = 'boolean';
    columns[fact.id as FactId] = marked ? { name, notApplicable: `${name}_na` } : { name };
  }
  const rows = records.map((record, i): Row => {
    const cells: Record<string, Cell> = { case: `w${String(i).padStart(5, '0')}` };
    for (const fact of has) {
      const value = record[fact] ?? null;
      cells[`c_${fact}`] = value === 'not-applicable' ? null : value;
      if (types[`c_${fact}_na`])
        cells[`c_${fact}_na`] = value === 'not-applicable' ? true : value === null ? null : false;
    }
    return cells;
  });
  await engine.load('women', types, rows);
  const sql = gradingSql({
    dialect: engine.dialect,
    table: 'women',
    id: 'case',
    columns,
    on: today,
    overlays,
    findings: true,
  });
  const graded = await engine.run(sql);
  return [...graded]
    .sort((a, b) => ((a.id as string) < (b.id as string) ? -1 : 1))
    .map(({ level, could_reach, infectious, met }) => ({
      level: level as string | null,
      couldReach: could_reach as string,
      infectious: infectious === null ? null : Boolean(infectious),
      met: met === '' ? [] : (met as string).split(','),
    }));
}

function gradeHere(
  records: readonly RiskRecord[],
  has: readonly FactId[],
  overlays: readonly Overlay[],
): readonly Graded[] {
  return records.map((record) => {
    const kept = Object.fromEntries(Object.entries(record).filter(([id]) => has.includes(id as FactId))) as RiskRecord;
    const { level, couldReach, infectious, met } = assessRisk(kept, { on: today, overlays });
    return { level, couldReach, infectious, met: met.map(({ id }) => id) };
  });
}

const everyFact = facts.map(({ id }) => id as FactId);
const someFacts = fc.oneof(
  { weight: 2, arbitrary: fc.constant(everyFact) },
  { weight: 1, arbitrary: fc.subarray(everyFact, { minLength: 1 }) },
);

export function gradingLaws(engine: () => Engine): void {
  test.each([
    { place: 'the national rules', overlays: [] },
    { place: 'Zhejiang', overlays: [zhejiang2018] },
  ])('a cohort is graded as assessRisk grades each woman, under $place', async ({ overlays }) => {
    await fc.assert(
      fc.asyncProperty(fc.array(recordArbitrary, { minLength: 1, maxLength: 60 }), someFacts, async (records, has) => {
        expect(await gradeInside(engine(), records, has, overlays)).toEqual(gradeHere(records, has, overlays));
      }),
      { numRuns: Math.ceil(runs(20).numRuns / 5) },
    );
  });

  test('random local rules are followed too', async () => {
    const records = fc.array(recordArbitrary, { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(overlayArbitrary, records, async (overlay, women) => {
        expect(await gradeInside(engine(), women, everyFact, [overlay])).toEqual(
          gradeHere(women, everyFact, [overlay]),
        );
      }),
      { numRuns: Math.ceil(runs(20).numRuns / 7) },
    );
  });
}
