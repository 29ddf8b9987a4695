import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { disputedFacts, factIds, recordArbitrary, runs, today } from '../../test/_records.ts';
import { InputError } from '../errors.ts';
import { assessRisk } from '../index.ts';
import type { Facts, Truth } from '../language/condition.ts';
import { evaluate } from '../language/evaluate.ts';
import type { Criterion } from './criterion.ts';
import { engineFor } from './engine.ts';
import { load, valueAt } from './load.ts';
import { cn2017 } from './national.ts';
import { applyOverlay } from './overlay.ts';
import { zhejiang2018 } from './overlays/zhejiang-2018.overlay.ts';
import type { RuleSet } from './ruleset.ts';

vi.setConfig({ testTimeout: 60_000 });

const engine = engineFor(cn2017, today);
const ids = (rows: readonly { readonly row: { readonly id: string } }[]): readonly string[] =>
  rows.map(({ row }) => row.id);

describe('engineFor', () => {
  test('is built once for all days between two changes of the rules', () => {
    expect(engineFor(cn2017, '2017-09-22')).toBe(engine);
    expect(engineFor(cn2017, '2040-01-01')).toBe(engine);
    const { ruleset } = applyOverlay(cn2017, zhejiang2018);
    expect(engineFor(ruleset, '2018-12-31')).toBe(engineFor(ruleset, '2017-09-22'));
    expect(engineFor(ruleset, '2019-01-01')).toBe(engineFor(ruleset, '2026-11-22'));
    expect(engineFor(ruleset, '2018-12-31')).not.toBe(engineFor(ruleset, '2019-01-01'));
  });

  test('holds the rows in force: red, purple, orange, yellow, each in the order of its table', () => {
    const order = ['red', 'purple', 'orange', 'yellow'];
    const expected = order.flatMap((grade) =>
      [...cn2017.grading, ...cn2017.beyond].filter((row) => row.grade === grade).map(({ id }) => id),
    );
    expect(ids(engine.criteria)).toEqual(expected);
    expect(ids(engine.screening)).toEqual(cn2017.screening.map(({ id }) => id));
    expect(
      engine.criteria.map(({ row, rank }) => rank === { red: 3, orange: 2, yellow: 1, purple: -1 }[row.grade]),
    ).not.toContain(false);
  });

  test('leaves out rows that are not in force yet, or no longer', () => {
    const { ruleset } = applyOverlay(cn2017, zhejiang2018);
    expect(ids(engineFor(ruleset, '2018-12-31').criteria)).toEqual(ids(engine.criteria));
    const later = engineFor(ruleset, '2019-01-01').criteria;
    expect(ids(later).filter((id) => id.startsWith('ZJ.'))).toHaveLength(6);
    expect(later.filter(({ row }) => row.id === 'O2.9').map(({ row }) => row.clause)).toEqual(['浙江2018 橙色']);
  });

  test.each<[string, string, string]>([
    ['2017-09-21', 'not-in-force', 'a day from 2017-09-22, when cn-2017 is in force'],
    ['2026-02-30', 'date', 'a calendar day YYYY-MM-DD'],
    ['today', 'date', 'a calendar day YYYY-MM-DD'],
  ])('refuses %s: %s', (on, code, expected) => {
    expect(() => engineFor(cn2017, on)).toThrow(InputError);
    try {
      engineFor(cn2017, on);
    } catch (error) {
      expect((error as InputError).issues).toMatchObject([{ code, path: ['on'], expected }]);
    }
  });

  test('a rule set that has ended applies up to the day before its last', () => {
    const ended: RuleSet = { ...cn2017, validTo: '2027-01-01' };
    expect(ids(engineFor(ended, '2026-12-31').criteria)).toEqual(ids(engine.criteria));
    expect(() => engineFor(ended, '2027-01-01')).toThrow(
      'on: expected a day from 2017-09-22 and before 2027-01-01, when cn-2017 is in force, received 2027-01-01',
    );
  });

  test('asks for the inputs of a ratio, and for every other fact itself', () => {
    const asked = engine.askFor.map((slots) => slots.map((slot) => factIds[slot]));
    expect(asked[factIds.indexOf('creatinineTimesUln')]).toEqual(['creatinineUmolPerL', 'creatinineUlnUmolPerL']);
    expect(asked.filter((slots, slot) => slots.length !== 1 || slots[0] !== factIds[slot])).toHaveLength(1);
  });

  test('knows nothing of a blank record', () => {
    expect(engine.blank.state.every((state) => state === 1)).toBe(true);
    expect(engine.blank.number.every(Number.isNaN)).toBe(true);
  });
});

describe('the engine agrees with the interpreter', () => {
  test('on every row of every record that says each number once: met, by rule or by floor, open, or not met', () => {
    fc.assert(
      fc.property(recordArbitrary, (record) => {
        fc.pre(disputedFacts(record).length === 0);
        const loaded = load(engine, record, today);
        const known = factIds
          .map((id, slot) => [id, valueAt(engine, loaded, slot)] as const)
          .filter(([, value]) => value !== undefined);
        const facts = Object.fromEntries(known) as Facts;
        const { met, unknown, level } = assessRisk(record, { on: today });
        const got = new Map([...met, ...unknown].map(({ id, basis }) => [id, basis]));
        if (level === 'green') got.delete('G1');
        const expected = new Map<string, string>();
        for (const row of [...cn2017.grading, ...cn2017.beyond] as readonly Criterion[]) {
          const when = evaluate(row.when, facts, cn2017.definitions);
          const floor: Truth = row.floor ? evaluate(row.floor, facts, cn2017.definitions) : 'not-met';
          if (when === 'met') expected.set(row.id, 'rule');
          else if (floor === 'met') expected.set(row.id, 'floor');
          else if (when === 'unknown' || floor === 'unknown') expected.set(row.id, 'open');
        }
        expect(got).toEqual(expected);
      }),
      runs(300),
    );
  });

  test('whatever it has seen before: a record gives the same on a fresh engine', () => {
    fc.assert(
      fc.property(recordArbitrary, (record) => {
        const fresh: RuleSet = { ...cn2017 };
        expect(assessRisk(record, { on: today, ruleset: fresh })).toEqual(assessRisk(record, { on: today }));
      }),
      runs(40),
    );
  });
});
