import { afterAll, describe, vi } from 'vitest';
import { conditionLaws } from '../packages/indicators/test/sql/_condition-laws.ts';
import { countLaws } from '../packages/indicators/test/sql/_count-laws.ts';
import type { Engine } from '../packages/indicators/test/sql/_engines.ts';
import { gradingLaws } from '../packages/indicators/test/sql/_grading-laws.ts';
import { openClickHouse } from './_clickhouse.ts';

vi.setConfig({ testTimeout: 60_000 });

const engine = openClickHouse();
afterAll(() => engine?.close());

describe.skipIf(engine === null)('on ClickHouse', () => {
  conditionLaws(() => engine as Engine);
  gradingLaws(() => engine as Engine);
  countLaws(() => engine as Engine, 1);
});
