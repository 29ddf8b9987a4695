import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tableFiles, tablesFolder } from './gen-tables.mjs';

test('docs/tables holds exactly what pnpm gen:tables writes from the rows of today', async () => {
  const files = await tableFiles();
  expect(readdirSync(tablesFolder).sort()).toEqual(Object.keys(files).sort());
  const stale = Object.entries(files).filter(([name, text]) => readFileSync(join(tablesFolder, name), 'utf8') !== text);
  expect(stale.map(([name]) => `${name} is stale: run pnpm gen:tables`)).toEqual([]);
});
