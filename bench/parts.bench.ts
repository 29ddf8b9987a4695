/**
 * The functions of the other parts of core on their own golden inputs, in microseconds of processor time each. The bound is 50 µs: far below what
 * anybody notices, on a phone ten times slower too.
 *
 *     pnpm --filter bench parts
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replay } from '@anchan/core/cases';
import * as checklists from '@anchan/core/checklists';
import * as gestation from '@anchan/core/gestation';
import { planInfectious } from '@anchan/core/infectious';
import * as selfCheck from '@anchan/core/self-check';
import { visitPlan } from '@anchan/core/visits';
import { visitCalendar } from '@anchan/core/visits/calendar';
import { race } from './lib/race.ts';

type Call = (...args: never[]) => unknown;

const folder = join(import.meta.dirname, '../packages/core/test/golden');
/** The cases of a golden file that end in a result; those that end in an error are not what is timed. */
function cases(name: string): readonly Readonly<Record<string, unknown>>[] {
  const data = JSON.parse(readFileSync(join(folder, `${name}.cases.json`), 'utf8'));
  return Array.isArray(data) ? data : data.cases;
}

function works(run: () => unknown): boolean {
  try {
    run();
    return true;
  } catch {
    return false;
  }
}

const tools: Readonly<Record<string, Call>> = {
  anemia: selfCheck.checkAnemia,
  'blood-pressure': selfCheck.checkBloodPressure,
  'danger-triage': selfCheck.checkDangerSigns,
  'fetal-movement': selfCheck.checkFetalMovement,
  'labor-signs': selfCheck.checkLaborSigns,
  'mood-check': selfCheck.checkMood,
  ogtt: selfCheck.checkOgtt,
  'postpartum-newborn': selfCheck.checkPostpartumNewborn,
  supplements: selfCheck.checkSupplements,
  'vaccine-medicine': selfCheck.checkMedicine,
  'weight-gain': selfCheck.checkWeightGain,
};

const runs = new Map<string, (() => unknown)[]>();
function add(name: string, run: () => unknown): void {
  if (works(run)) runs.set(name, [...(runs.get(name) ?? []), run]);
}
for (const [tool, check] of Object.entries(tools)) {
  for (const { input } of cases(`self-check-${tool}`)) add(`self-check ${tool}`, () => check(input as never));
}
for (const { ask, input, expect } of cases('visits')) {
  const [on = ''] = Object.keys(expect as object);
  const { id: _asked, ...rest } = input as Readonly<Record<string, unknown>>;
  add('visits visitPlan', () => visitPlan({ ...rest, on } as never));
  if (ask !== 'state' || !works(() => visitPlan({ ...rest, on } as never))) continue;
  const plan = visitPlan({ ...rest, on } as never);
  add('visits visitCalendar', () => visitCalendar(plan));
}
for (const { call, args } of cases('gestation')) {
  add(`gestation ${call}`, () =>
    (gestation as unknown as Record<string, Call>)[call as string]?.(...(args as never[])),
  );
}
for (const { call, args } of cases('checklists')) {
  add(`checklists ${call}`, () =>
    (checklists as unknown as Record<string, Call>)[call as string]?.(...(args as never[])),
  );
}
for (const { record } of cases('infectious')) add('infectious planInfectious', () => planInfectious(record as never));
const { assessments } = JSON.parse(readFileSync(join(folder, 'cases.cases.json'), 'utf8'));
for (const { events } of cases('cases')) {
  const whole = (events as readonly { readonly assessment?: string }[]).map((event) =>
    event.assessment === undefined ? event : { ...event, assessment: assessments[event.assessment] },
  );
  add('cases replay', () => replay(whole as never));
}

const laps = race(
  [...runs].map(([name, list]) => ({
    name,
    items: list.length * 20,
    run: () => {
      for (let i = 0; i < 20; i++) for (const run of list) run();
    },
  })),
  9,
  3,
);
console.log('| function | inputs | µs each |\n| --- | ---: | ---: |');
for (const { name, nanoseconds } of laps) {
  console.log(`| ${name} | ${runs.get(name)?.length} | ${(nanoseconds / 1000).toFixed(2)} |`);
}
