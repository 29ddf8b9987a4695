import fc from 'fast-check';
import { derivations } from '../src/facts/derived.ts';
import type { Fact } from '../src/facts/fact.ts';
import { facts as dictionary, type FactId } from '../src/facts/facts.table.ts';
import type { Condition, FactValue } from '../src/language/condition.ts';
import { factsOf } from '../src/language/resolve.ts';
import type { RiskRecord } from '../src/record.ts';
import type { Criterion, Row } from '../src/rules/criterion.ts';
import { cn2017 } from '../src/rules/national.ts';
import { askedAndAbsent } from './_cases.ts';

export const facts: readonly Fact[] = dictionary;
export const factIds = facts.map(({ id }) => id as FactId);
export const booleanIds = facts.filter(({ kind }) => kind === 'boolean').map(({ id }) => id as FactId);

/** The day on which random records are assessed. */
export const today = '2026-11-22';

export type Value = FactValue | string;
export type Entries = Readonly<Partial<Record<FactId, Value>>>;

/** How often properties run: once as written; a tenth of it under mutation testing, more when `ANCHAN_RUNS` says so. */
export function runs(times: number): { readonly numRuns: number } {
  return { numRuns: Math.max(20, Math.round(times * Number(process.env.ANCHAN_RUNS ?? 1))) };
}

/** Every condition of a row. */
export function conditionsOf(row: Row): readonly Condition[] {
  const { floor, untilRecorded } = row as Partial<Criterion>;
  return [row.when, floor, untilRecorded?.given, untilRecorded?.open].filter((one) => one !== undefined);
}

/** Every comparison a condition makes, references not followed. */
function thresholdsIn(condition: Condition): readonly (readonly [string, number])[] {
  if ('all' in condition) return condition.all.flatMap(thresholdsIn);
  if ('any' in condition) return condition.any.flatMap(thresholdsIn);
  if ('not' in condition) return thresholdsIn(condition.not);
  return 'op' in condition ? [[condition.fact, condition.value]] : [];
}

const rows: readonly Row[] = [...cn2017.screening, ...cn2017.grading, ...cn2017.beyond];
const thresholds = [...rows.flatMap(conditionsOf), ...Object.values(cn2017.definitions)].flatMap(thresholdsIn);

/** Days and weights that give a plausible age and BMI with any height below; anything else is refused on reading. */
const plausible: Partial<Record<FactId, readonly Value[]>> = {
  birthDate: ['1980-01-31', '1986-11-22', '1986-11-23', '1991-11-22', '1991-11-23', '2000-02-29', '2008-11-22'],
  lastMenstrualPeriod: ['2026-03-01', '2026-08-15'],
  dueDate: ['2026-12-06', '2027-05-22'],
  heightCm: [144.5, 145, 146, 160, 170, 185],
  prePregnancyWeightKg: [45, 47.36, 50, 64, 71.68, 72.25, 95],
  creatinineUmolPerL: [40.8, 61.2, 61.3, 80, 120, 300],
  creatinineUlnUmolPerL: [40.8, 80, 97.3],
};

/** Values of a fact that tell rules apart: at every threshold and on both sides of it, the ends of its range, not applicable. */
export function valuesOf(fact: Fact): readonly Value[] {
  if (fact.kind === 'boolean') return [true, false];
  const given = plausible[fact.id as FactId];
  if (given) return fact.kind === 'number' && fact.mayNotApply ? [...given, 'not-applicable'] : given;
  if (fact.kind === 'date') return ['2026-01-01'];
  const [low, high] = fact.range;
  const step = fact.integer ? 1 : 0.01;
  const near = thresholds.filter(([id]) => id === fact.id).flatMap(([, value]) => [value - step, value, value + step]);
  const inRange = [...new Set([...near, low, high])].filter((value) => value >= low && value <= high);
  return fact.mayNotApply ? [...inRange, 'not-applicable'] : inRange;
}

const factById = new Map(facts.map((fact) => [fact.id, fact]));
const anyValueOf = (id: FactId): fc.Arbitrary<Value> => fc.constantFrom(...valuesOf(factById.get(id) as Fact));

/** One fact with a value. */
const single: fc.Arbitrary<Entries> = fc.oneof(
  ...factIds.map((id) => anyValueOf(id).map((value) => ({ [id]: value }))),
);

/** Some of the facts of one row, so that its parts meet. */
const aboutRow: fc.Arbitrary<Entries> = fc.oneof(
  ...rows.map((row) => {
    const ids = [...new Set(conditionsOf(row).flatMap((one) => factsOf(one, cn2017.definitions)))] as FactId[];
    const shape = Object.fromEntries(ids.map((id) => [id, anyValueOf(id)]));
    return fc.record(shape, { requiredKeys: [] }) as fc.Arbitrary<Entries>;
  }),
);

const inputs: fc.Arbitrary<Entries> = fc.oneof(
  ...derivations.map(({ fact, from }) => {
    const shape = Object.fromEntries([fact, ...from].map((id) => [id, anyValueOf(id)]));
    return fc.record(shape, { requiredKeys: [] }) as fc.Arbitrary<Entries>;
  }),
);

const base = askedAndAbsent as Entries;

/** Nothing asked; everything asked and absent; or that with some answers taken away. */
const start: fc.Arbitrary<Entries> = fc.oneof(
  fc.constant({}),
  fc.constant(base),
  fc.subarray(factIds, { maxLength: 40 }).map((gone) => {
    return Object.fromEntries(Object.entries(base).filter(([id]) => !gone.includes(id as FactId))) as Entries;
  }),
);

/** Records of the dictionary: sparse and nearly complete ones, at thresholds, with inputs of derived facts and contradictions. */
export const recordArbitrary: fc.Arbitrary<RiskRecord> = fc
  .tuple(
    start,
    fc.array(fc.oneof({ weight: 3, arbitrary: aboutRow }, { weight: 1, arbitrary: inputs }), { maxLength: 3 }),
    fc.array(single, { maxLength: 8 }),
  )
  .map(([under, topics, singles]) => shown(Object.assign({}, under, ...topics, ...singles) as RiskRecord));

/** A counterexample is printed as its difference from the base record. */
function shown(record: RiskRecord): RiskRecord {
  const changed = Object.entries(record).filter(([id, value]) => base[id as FactId] !== value);
  const gone = Object.keys(base).filter((id) => !(id in record));
  const text =
    gone.length > 200 ? JSON.stringify(record) : `base + ${JSON.stringify(Object.fromEntries(changed))} - ${gone}`;
  return Object.defineProperty(record, fc.toStringMethod, { value: () => text });
}

/** A record without one of its facts. */
export function without(record: RiskRecord, id: string): RiskRecord {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== id)) as RiskRecord;
}

/**
 * Facts that a record gives twice and differently: once as recorded, once by the arithmetic of other facts. Laws about taking a fact away cannot
 * hold for such a record, since the other value then takes its place.
 */
export function disputedFacts(record: RiskRecord): readonly string[] {
  const { ageYears, birthDate, bmi, prePregnancyWeightKg: kg, heightCm, creatinineTimesUln: times } = record;
  const { creatinineUmolPerL: creatinine, creatinineUlnUmolPerL: limit } = record;
  const differs = (recorded: unknown, computed: number): boolean =>
    typeof recorded !== 'number' || Math.abs(recorded - computed) > 1e-6;
  const disputed: string[] = [];
  const isGiven = (value: unknown): boolean => value !== undefined && value !== null;
  if (isGiven(ageYears) && typeof birthDate === 'string') {
    const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
    const birthday = birthDate.slice(5) === '02-29' ? '02-28' : birthDate.slice(5);
    if (ageYears !== (today.slice(5) >= birthday ? years : years - 1)) disputed.push('ageYears', 'birthDate');
  }
  if (
    isGiven(bmi) &&
    typeof kg === 'number' &&
    typeof heightCm === 'number' &&
    differs(bmi, kg / (heightCm / 100) ** 2)
  ) {
    disputed.push('bmi', 'prePregnancyWeightKg', 'heightCm');
  }
  const agrees =
    creatinine === 'not-applicable'
      ? times === 'not-applicable'
      : typeof creatinine !== 'number' || typeof limit !== 'number' || !differs(times, creatinine / limit);
  if (isGiven(times) && isGiven(creatinine) && !agrees) {
    disputed.push('creatinineTimesUln', 'creatinineUmolPerL', 'creatinineUlnUmolPerL');
  }
  return disputed;
}
