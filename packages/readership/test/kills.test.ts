import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { killRepeatedly } from './_kill.ts';

test('killed three times under load, no acknowledged read is lost and none counts twice', {
  timeout: 60_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kills-'));
  const report = await killRepeatedly(join(folder, 'reads.db'), 3);
  rmSync(folder, { recursive: true, force: true });
  expect(report.acknowledged).toBeGreaterThan(0);
  expect(report).toMatchObject({ lost: 0, doubled: 0, summed: report.rows });
  expect(report.rows).toBeGreaterThanOrEqual(report.acknowledged);
});
