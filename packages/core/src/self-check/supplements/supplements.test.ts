import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  expectCase,
  expectHonest,
  ids,
  overridesNeverLower,
  redFlagSilencesCalm,
  removalNeverCalms,
  type SelfCheckCase,
} from '../../../test/self-check-laws.ts';
import { InputError } from '../../errors.ts';
import { selfCheckSources } from '../sources.table.ts';
import {
  type Amount,
  amountsFor,
  checkSupplements,
  heldAmounts,
  type SupplementsInput,
  supplementAmounts,
  supplementsAlways,
  supplementsRules,
} from './index.ts';

const cases: readonly SelfCheckCase<SupplementsInput>[] = JSON.parse(
  readFileSync(new URL('../../../test/golden/self-check-supplements.cases.json', import.meta.url), 'utf8'),
);
const stages = ['preconception', 'first', 'second', 'third', 'breastfeeding'] as const;
const calmLines = ['routine', 'anemic', 'iron-no', 'untested', 'hemoglobin-high'];
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 6 });
const flag = fc.constantFrom(true, false, 'unsure' as const);
const inputs = fc.record({
  stage: maybe(fc.constantFrom(...stages)),
  ntdHistory: maybe(flag),
  folicRisk: maybe(fc.subarray(['antiepileptic', 'diabetes', 'obesity', 'family-ntd'] as const)),
  hemoglobinGPerL: maybe(fc.oneof(fc.double({ min: 10, max: 230, noNaN: true }), fc.constant('unsure' as const))),
  thalassemiaCarrier: maybe(flag),
  signs: maybe(fc.subarray(['very-pale-faint', 'vomiting-severe'] as const)),
}) as fc.Arbitrary<SupplementsInput>;

describe('golden cases', () => {
  test.each(cases)('$title', (row) => expectCase(checkSupplements, row));

  test('reach every rule', () => {
    const shown = cases.flatMap(({ input }) => {
      const result = checkSupplements(input);
      return [...ids(result.redFlags), ...ids(result.advice)];
    });
    expect(new Set(shown)).toEqual(new Set(ids(supplementsRules)));
  });
});

describe('laws', () => {
  test('leaving answers out never calms', () => removalNeverCalms(checkSupplements, inputs, calmLines));
  test('a hospital can raise and never lower', () => {
    overridesNeverLower(checkSupplements, inputs, ids(supplementsRules));
  });
  test('a red flag or a missing answer silences every calm line', () => {
    redFlagSilencesCalm(checkSupplements, inputs, calmLines);
  });

  test('hemoglobin below 70 is never less than hospital now, whatever else is answered', () => {
    fc.assert(
      fc.property(inputs, fc.double({ min: 20, max: 69.99, noNaN: true }), (input, hemoglobinGPerL) => {
        const result = checkSupplements({ ...input, hemoglobinGPerL });
        expect(ids(result.redFlags)).toContain('anemic-severe');
        expect(result.value).toBeNull();
      }),
    );
  });

  test('with a red flag no amount is shown', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const result = checkSupplements({ ...input, signs: ['very-pale-faint'] });
        expect(result.value).toBeNull();
      }),
    );
  });
});

describe('amounts', () => {
  const shown: readonly Amount[] = supplementAmounts;

  test.each(stages)('stage %s shows its rows in the order of the table, and none for clinicians', (stage) => {
    const rows = amountsFor(stage);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows).toEqual(shown.filter((row) => row.stages.includes(stage)));
    for (const row of rows) expect(row.clinicianOnly).toBeUndefined();
  });

  test('folic acid is shown to women planning a pregnancy and in the first trimester', () => {
    expect(ids(amountsFor('preconception'))).toContain('folic-cn');
    expect(ids(amountsFor('first'))).toContain('folic-cn');
    expect(ids(amountsFor('third'))).not.toContain('folic-cn');
  });

  test('the treatment dose of folic acid and the dietary figures of old editions are kept from women', () => {
    const text = stages
      .flatMap((stage) => amountsFor(stage).map((row) => row.text.zh + row.text.en))
      .concat(supplementsRules.map((rule) => rule.text.zh + rule.text.en))
      .join('\n');
    expect(text).not.toMatch(/(?<![\d.])4(-5)? ?(毫克|mg)|800毫克|1000毫克|1200毫克|20、24|18、25/);
    expect(ids(heldAmounts)).toEqual([
      'folic-high-cn2018',
      'folic-high',
      'iron-rni',
      'calcium-cn',
      'dri-2023',
      'calcium-lit55',
      'calcium-cn-low',
    ]);
  });

  test('an amount that was not verified says so', () => {
    const unverified = [...supplementAmounts, ...heldAmounts].filter((row) => !row.verified);
    expect(ids(unverified)).toEqual(['folic-late', 'iron-calcium', 'folic-high', 'dri-2023', 'calcium-cn-low']);
    for (const row of unverified) expect(row.tier).toBeNull();
  });

  test('another stage is an error', () => {
    expect(() => amountsFor('fourth' as never)).toThrow(InputError);
    expect(() => checkSupplements({ stage: 'fourth' as never })).toThrow(InputError);
    expect(() => checkSupplements({ hemoglobinGPerL: '110' as never })).toThrow(InputError);
  });
});

describe('tables', () => {
  test('no text calms falsely, prescribes or praises a brand', () => {
    const texts = [
      ...supplementsRules.map((rule) => rule.text),
      ...supplementAmounts.map((row) => row.text),
      ...supplementsAlways,
    ];
    expectHonest(texts);
  });

  test('every source is in the table of sources, with the tier it was given there', () => {
    const tiers = new Map<string, string>(selfCheckSources.map((source) => [source.id, source.tier]));
    for (const row of [...supplementAmounts, ...heldAmounts]) {
      const best = row.sources.map((id) => tiers.get(id) ?? 'missing').sort()[0] ?? null;
      expect([row.id, row.tier]).toEqual([row.id, row.verified ? best : null]);
    }
    for (const rule of supplementsRules) for (const id of rule.sources ?? []) expect(tiers.has(id), id).toBe(true);
  });
});
