import { InputError } from '@anchan/core/errors';
import { describe, expect, test } from 'vitest';
import { errata } from '../errata/index.ts';
import { indicator, indicators, isIndicator, isVariable, source, unit, variable, variables } from './catalog.ts';
import { variablesOf } from './expression.ts';
import { openQuestions } from './open-questions.table.ts';
import { sources } from './sources.table.ts';
import { unitRows } from './units.table.ts';
import { basisWords, domainWords, periodWords } from './words.table.ts';

const formulas = indicators.flatMap((row) => [row.numerator, row.denominator]);
const chinese = /[\u4e00-\u9fff]/;

describe('the catalog', () => {
  // Counted in the reference catalog of 2026-11-22.
  test.each([
    { what: 'indicators', rows: indicators, count: 158 },
    { what: 'variables', rows: variables, count: 202 },
    { what: 'sources', rows: sources, count: 113 },
    { what: 'errata', rows: errata, count: 19 },
    { what: 'open questions', rows: openQuestions, count: 10 },
  ])('has $count $what, each under its own id', ({ rows, count }) => {
    expect(rows.length).toBe(count);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(count);
  });

  test('89 formulas are official and seen, 31 recalled, 38 operational; only the official ones are verified', () => {
    const count = (basis: string) => indicators.filter((row) => row.basis === basis).length;
    expect([count('official'), count('recalled'), count('operational')]).toEqual([89, 31, 38]);
    expect(indicators.filter(({ basis, verified }) => verified !== (basis === 'official'))).toEqual([]);
  });

  test('every variable is used by a formula', () => {
    const used = new Set<string>(formulas.flatMap(variablesOf));
    expect(variables.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  test('every unit, and every word list entry, is used', () => {
    const units = new Set<string>(indicators.map((row) => row.unit));
    expect(unitRows.map(({ id }) => id).filter((id) => !units.has(id))).toEqual([]);
    expect(new Set(indicators.map(({ domain }) => domain)).size).toBe(Object.keys(domainWords).length);
    expect(new Set(variables.map(({ period }) => period)).size).toBe(Object.keys(periodWords).length);
    expect(Object.keys(basisWords).sort()).toEqual(['official', 'operational', 'recalled']);
  });

  test('unit and multiplier of a row say the same', () => {
    const multiplierOf: Readonly<Record<string, number>> = {
      percent: 100,
      'percentage-points': 100,
      'per-100-discharges': 100,
      'per-1000': 1000,
      'per-10000': 10_000,
      'per-100000': 100_000,
      'per-100000-live-births': 100_000,
    };
    expect(indicators.filter((row) => row.multiplier !== (multiplierOf[row.unit] ?? 1)).map(({ id }) => id)).toEqual(
      [],
    );
  });

  test('only proportions have a Wilson interval, and only a plain count may be divided by 1', () => {
    const wilson = indicators.filter(({ interval }) => interval === 'wilson');
    expect(wilson.filter((row) => row.unit !== 'percent' || row.subset === undefined).map(({ id }) => id)).toEqual([]);
    const counts = indicators.filter((row) => row.denominator === 1);
    expect(counts.filter((row) => row.multiplier !== 1).map(({ id }) => id)).toEqual([]);
  });

  test('whether the numerator lies in the denominator is said of every fraction and of nothing else', () => {
    const fraction = ({ multiplier }: { multiplier: number }) => multiplier > 1;
    expect(indicators.filter((row) => (row.subset !== undefined) !== fraction(row)).map(({ id }) => id)).toEqual([]);
  });

  test('a formula that is not verified cites its plan clause or memory, never nothing', () => {
    expect(indicators.filter((row) => row.sources.length === 0).map(({ id }) => id)).toEqual([]);
  });

  test('every text is there in both languages, and the Chinese one is Chinese', () => {
    const texts = [
      ...indicators.flatMap(({ name, note, exclusions = [] }) => [name, ...(note ? [note] : []), ...exclusions]),
      ...variables.flatMap(({ name, definition }) => [name, ...(definition ? [definition] : [])]),
      ...openQuestions.map(({ question }) => question),
      ...errata.flatMap(({ says, finding }) => [says, finding]),
    ];
    expect(texts.filter(({ zh, en }) => en === '' || (!chinese.test(zh) && !/\d/.test(zh)))).toEqual([]);
  });

  test('a name can stand in a formula: none says “of those”', () => {
    expect(variables.filter(({ name }) => /of th(o|e)se/i.test(name.en) || name.zh.startsWith('其中'))).toEqual([]);
  });

  test('English names are in American spelling', () => {
    const british = /haem|anaem|caesar|labour|centre|paediat|colour|oestr|foet|programme|modell|standardis/i;
    const names = [...indicators, ...variables].flatMap(({ id, name }) => [id, name.en]);
    expect(names.filter((name) => british.test(name))).toEqual([]);
  });

  test('every open question a note or an erratum speaks of exists', () => {
    const ids = new Set<string>(openQuestions.map(({ id }) => id));
    const named = [...indicators.map(({ note }) => note?.en ?? ''), ...errata.map(({ finding }) => finding.en)].flatMap(
      (text) => text.match(/\bQ\d\d\b/g) ?? [],
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('an address that readers may follow is never an unofficial copy', () => {
    const shown = sources.filter(({ link }) => link);
    expect(shown.length).toBeGreaterThan(20);
    expect(shown.filter(({ kind, url }) => kind === 'unofficial-copy' || url === null)).toEqual([]);
  });
});

describe('looking a row up', () => {
  test('finds it by id', () => {
    expect(indicator('maternal-mortality-ratio').multiplier).toBe(100_000);
    expect(variable('liveBirths').name.zh).toBe('活产数');
    expect(source('plan-2021').number).toBe('国卫妇幼发〔2021〕30号');
    expect(unit('per-1000').sign.zh).toBe('‰');
  });

  test.each([
    () => indicator('x' as never),
    () => variable('x' as never),
    () => source('x' as never),
    () => unit('x' as never),
  ])('of an unknown id is an InputError', (act) => {
    expect(act).toThrow(InputError);
  });

  test('the MMR is a ratio: its id does not end in rate', () => {
    expect(isIndicator('maternal-mortality-rate')).toBe(false);
    expect(isIndicator('maternal-mortality-ratio')).toBe(true);
    expect(isVariable('livebirths')).toBe(false);
  });
});
