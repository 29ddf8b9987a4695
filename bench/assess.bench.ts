/**
 * Full assessment with reasons, against hand-written closures and json-rules-engine on the same rows and records, in one run.
 *
 *     pnpm --filter bench assess
 */
import { assessRisk } from '@anchan/core';
import { cohort } from './lib/cohort.ts';
import { lastResult, median, processorTime, race, report } from './lib/race.ts';
import { assessByHand } from './peers/closures.ts';
import { jsonRulesEngine } from './peers/json-rules.ts';

const on = '2026-11-22';
const cohorts = {
  'booking visit: 15 % of facts asked': cohort(400, { asked: 0.15, positive: 0.03, applies: 0.2 }),
  'full examination: every fact answered': cohort(400, { asked: 1, positive: 0.02, applies: 0.2 }),
};

for (const [title, records] of Object.entries(cohorts)) {
  const laps = race([
    {
      name: 'hand-written closures',
      items: records.length,
      run: () => records.map((record) => assessByHand(record as never)),
    },
    {
      name: '@anchan/core assessRisk',
      items: records.length,
      run: () => records.map((record) => assessRisk(record, { on })),
    },
  ]);
  const peers = [];
  for (const ask of ['met and open', 'met'] as const) {
    const engine = jsonRulesEngine(ask);
    const few = records.slice(0, 40);
    const times: number[] = [];
    for (let round = 0; round < 10; round++) {
      const start = processorTime();
      for (const record of few) await engine.run(record as Record<string, unknown>);
      times.push((processorTime() - start) / few.length);
    }
    peers.push({ name: `json-rules-engine, ${ask}, no reasons`, nanoseconds: median(times) });
  }
  console.log(report(title, [...laps, ...peers]));
}
if (lastResult() === undefined) throw new Error('nothing ran');
