import { afterAll, beforeAll, describe, vi } from 'vitest';
import { conditionLaws } from './_condition-laws.ts';
import { countLaws } from './_count-laws.ts';
import { type Engine, openDuckDB } from './_engines.ts';
import { gradingLaws } from './_grading-laws.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let engine: Engine;
beforeAll(async () => {
  engine = await openDuckDB();
});
afterAll(() => engine.close());

describe('on DuckDB', () => {
  conditionLaws(() => engine);
  gradingLaws(() => engine);
  countLaws(() => engine, 4);
});
