// Random record sets on an engine for as long as wanted: `node packages/indicators/test/sql/soak.ts duckdb 200 7` (engine, how many sets, seed).
// ClickHouse is soaked by its own test: `ANCHAN_RUNS=20 pnpm vitest run engine-tests`.
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { countRecords } from '../../src/records/index.ts';
import { countInside } from './_counted.ts';
import { openDuckDB, openPostgres } from './_engines.ts';
import { period, recordSetArbitrary } from './_record-sets.ts';

const [which = 'duckdb', times = '100', seed = '1'] = process.argv.slice(2);
const engine = await (which === 'postgresql' ? openPostgres() : openDuckDB());
const groupings = [[], ['facilityId'], ['regionCode'], ['facilityId', 'regionCode']];
let wrong = 0;
for (const [i, set] of fc.sample(recordSetArbitrary, { numRuns: Number(times), seed: Number(seed) }).entries()) {
  const groupBy = groupings[i % groupings.length] ?? [];
  const { groups } = await countRecords(set, { period, groupBy });
  const got = await countInside(engine, set, period, groupBy);
  for (const { group, counts } of groups) {
    const same = got.find((one) => isDeepStrictEqual(one.group, group))?.counts as typeof counts | undefined;
    for (const [id, count] of Object.entries(counts)) {
      const other = same?.[id as keyof typeof counts];
      if (isDeepStrictEqual(other, count)) continue;
      wrong++;
      console.log(
        `set ${i} ${JSON.stringify(group)} ${id}: ${JSON.stringify(count)}, in ${which} ${JSON.stringify(other)}`,
      );
    }
  }
  if (got.length !== groups.length)
    console.log(`set ${i}: ${groups.length} groups, in ${which} ${got.length}`, wrong++);
}
await engine.close();
console.log(`${times} sets on ${which}, seed ${seed}: ${wrong} differences`);
process.exitCode = wrong > 0 ? 1 : 0;
