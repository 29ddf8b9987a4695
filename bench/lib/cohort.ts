import type { RiskRecord } from '@anchan/core';
import { type Fact, facts } from '@anchan/core/facts';

/** A small seeded generator (mulberry32): the same cohort on every machine. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Ordinary values at booking, so that most women are green or yellow; facts not named are drawn from their plausible range. */
const ordinary: Readonly<Record<string, readonly [number, number]>> = {
  ageYears: [19, 41],
  heightCm: [148, 175],
  prePregnancyWeightKg: [42, 85],
  creatinineUmolPerL: [35, 110],
  creatinineUlnUmolPerL: [70, 84],
  bmi: [17.5, 29],
  systolicBpMmHg: [95, 142],
  diastolicBpMmHg: [55, 92],
  hemoglobinGPerL: [88, 140],
  plateletsE9PerL: [80, 300],
  gestationalAgeWeeks: [6, 40],
  fetusCount: [1, 1],
  previousCesareanCount: [0, 1],
  pregnancyLossCount: [0, 3],
  uterineSurgeryCount: [0, 1],
  uterineFibroidMaxCm: [0, 6],
  ovarianCystMaxCm: [0, 6],
  fastingGlucoseMmolPerL: [3.9, 6],
  serumFerritinUgPerL: [12, 90],
};

/**
 * Synthetic records. `asked` is the share of facts with an answer, `positive` the share of booleans that are true, `applies` the share of
 * optional numbers that were measured.
 */
export function cohort(
  size: number,
  { asked, positive, applies, seed = 20261122 }: { asked: number; positive: number; applies: number; seed?: number },
): readonly RiskRecord[] {
  const random = seeded(seed);
  const known: readonly Fact[] = facts.filter((fact: Fact) => fact.kind !== 'date' && fact.group !== 'near-miss');
  return Array.from({ length: size }, () => {
    const record: Record<string, number | boolean | string> = {};
    for (const fact of known) {
      // Derived from others: a recorded value would only contradict them.
      if (random() >= asked || fact.id === 'creatinineTimesUln' || fact.id === 'bmi') continue;
      if (fact.kind === 'boolean') record[fact.id] = random() < positive;
      else if (fact.kind === 'number') {
        const [low, high] = ordinary[fact.id] ?? fact.range;
        const value = low + random() * (high - low);
        if (fact.mayNotApply && random() >= applies) record[fact.id] = 'not-applicable';
        else record[fact.id] = fact.integer ? Math.round(value) : Math.round(value * 10) / 10;
        if (typeof record[fact.id] === 'number')
          record[fact.id] = Math.min(Math.max(record[fact.id] as number, fact.range[0]), fact.range[1]);
      }
    }
    return record as RiskRecord;
  });
}
