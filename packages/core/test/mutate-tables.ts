import { isDeepStrictEqual } from 'node:util';
import { assessRisk, screen } from '../src/national.ts';
import { cn2017 } from '../src/rules/national.ts';
import { zhejiang2018 } from '../src/rules/overlays/zhejiang-2018.overlay.ts';
import type { RuleSet } from '../src/rules/ruleset.ts';
import { askedAndAbsent, complete, type Expectation, type RiskCase, readCases, summarize } from './_cases.ts';
import { type TableMutant, tableMutants } from './_table-mutants.ts';

/**
 * Mutation testing of the tables: every row, implication and definition is made wrong in one thing at a time (a sign, a number, a fact, a color, a
 * member left out …), and the golden cases have to notice. `node packages/core/test/mutate-tables.ts`
 */
interface Trial {
  readonly run: (ruleset: RuleSet) => boolean;
  readonly facts: ReadonlySet<string>;
}

const least = 0.9;

const implied = 'an implication already gives the fact that is left out or exchanged';
const symmetric = 'a denial of what is unknown is unknown too';
/** Mutants that no record can tell from the table, with the reason; they do not count. */
const equivalent: Readonly<Record<string, string>> = {
  'grading Y2.1.1: floor any without its member 3': implied,
  'grading Y2.1.1: floor any.3 otherMildCongenitalHeartDisease for tetralogyRepairedNoResidual': implied,
  'grading Y2.5: floor any without its member 4': 'the rule itself has this member alone',
  'grading O2.1.5: all without its member 1': implied,
  'grading O2.1.5: all.1 cardiomyopathyStableAfterTreatment for cardiomyopathy': implied,
  'grading O2.5.1: any.1 all without its member 1': implied,
  'grading O2.5.1: any.1 all.1 diabetesMedicationRequired for diabetes': implied,
  'grading O2.5.1: any.2 all without its member 1': implied,
  'grading O2.5.1: any.2 all.1 thyroidMedicationRequired for thyroidDisease': implied,
  'grading O2.5.1: any.3 all without its member 1': implied,
  'grading O2.5.1: any.3 all.1 prolactinomaMedicationRequired for prolactinoma': implied,
  'grading O2.7: floor all without its member 1': implied,
  'grading O2.8: all without its member 1': implied,
  'grading O3.2: open partnerRhNegative denied': symmetric,
  'grading R1.1.1: all without its member 1': implied,
  'grading R1.1.3: any.2 all without its member 1': implied,
  'grading R1.1.3: any.3 all without its member 1': implied,
  'grading R1.1.3: open aorticDilatation denied': symmetric,
  'grading R1.1.4: open cardiomyopathyStableAfterTreatment denied': symmetric,
  'grading R1.5.1: all without its member 1': implied,
  'grading R1.5.2: all without its member 1': implied,
  'grading R1.5.4: all without its member 1': implied,
  'grading R1.7: all without its member 1': implied,
  'grading R1.7: all.1 autoimmuneDiseaseActive for autoimmuneDisease': implied,
  'screening S6.6: all.2 any.1 all without its member 1': '7.0 and more is abnormal in any week',
  'screening S6.6: all.2 any.1 all.1 gestationalAgeWeeks <= 24': '7.0 and more is abnormal in any week',
  'screening S6.6: all.2 any.1 all.1 gestationalAgeWeeks < 25': '7.0 and more is abnormal in any week',
  'definitions uterineScar: any.2 previousCesareanCount > 1': implied,
  'definitions uterineScar: any.2 previousCesareanCount >= 2': implied,
};

function trialOf(one: RiskCase): Trial {
  const { record, on = '2026-11-22', overlays = [], selfReported = [], notOffered = [] } = one;
  const expected: Expectation = complete(one.expect);
  const base = askedAndAbsent as Readonly<Record<string, unknown>>;
  const facts = Object.entries(record)
    .filter(([id, value]) => one.alone || base[id] !== value)
    .map(([id]) => id);
  return {
    facts: new Set(facts),
    /** Does the case hold under a rule set? */
    run: (ruleset) => {
      const options = {
        on,
        ruleset,
        overlays: overlays.length > 0 ? [zhejiang2018] : [],
        selfReported: selfReported as readonly never[] | 'all',
      };
      try {
        const got = summarize(one.expect, assessRisk(record, options), screen(record, { ...options, notOffered }));
        return isDeepStrictEqual({ ...got }, { ...expected });
      } catch {
        return false;
      }
    },
  };
}

function main(): void {
  const start = performance.now();
  const trials = ['criteria', 'traps', 'boundary', 'implications']
    .flatMap((name) => readCases(`${name}.cases.json`))
    .filter(({ awaits }) => !awaits)
    .map(trialOf);
  const broken = trials.filter(({ run }) => !run({ ...cn2017 })).length;
  if (broken > 0) throw new Error(`${broken} cases fail on the tables as they are`);

  const survivors: TableMutant[] = [];
  const same = new Set(Object.keys(equivalent));
  const totals = new Map<string, { all: number; killed: number }>();
  for (const mutant of tableMutants(cn2017)) {
    const isSame = same.has(nameOf(mutant));
    const total = totals.get(mutant.table) ?? { all: 0, killed: 0 };
    totals.set(mutant.table, total);
    if (!isSame) total.all++;
    const near = trials.filter(({ facts }) => mutant.about.some((fact) => facts.has(fact)));
    const far = trials.filter((trial) => !near.includes(trial));
    const killed = [...near, ...far].some(({ run }) => !run(mutant.ruleset));
    if (isSame && killed) throw new Error(`listed as equivalent, but a case tells it apart: ${nameOf(mutant)}`);
    if (isSame) same.delete(nameOf(mutant));
    else if (killed) total.killed++;
    else survivors.push(mutant);
  }
  if (same.size > 0) throw new Error(`listed as equivalent, but no mutant of the tables: ${[...same].join('; ')}`);

  for (const mutant of survivors) console.log(`survived: ${nameOf(mutant)}`);
  let [all, killed] = [0, 0];
  for (const [table, total] of totals) {
    all += total.all;
    killed += total.killed;
    console.log(`${table}: ${total.killed} of ${total.all} killed, ${percent(total.killed / total.all)}`);
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(
    `${all} mutants of the tables, ${trials.length} cases, ${seconds} s: ${killed} killed, ${percent(killed / all)}, ${survivors.length} survived`,
  );
  process.exitCode = killed / all >= least ? 0 : 1;
}

function nameOf({ table, id, what }: TableMutant): string {
  return `${table} ${id}: ${what}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

main();
