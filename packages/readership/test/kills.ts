// `node packages/readership/test/kills.ts [kills]`: the long form of kills.test.ts; a hundred kills take some minutes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killRepeatedly } from './_kill.ts';

const folder = mkdtempSync(join(tmpdir(), 'kills-'));
const report = await killRepeatedly(join(folder, 'reads.db'), Number(process.argv[2] ?? 100));
rmSync(folder, { recursive: true, force: true });
console.log(report);
process.exit(report.lost === 0 && report.doubled === 0 && report.rows === report.summed ? 0 : 1);
