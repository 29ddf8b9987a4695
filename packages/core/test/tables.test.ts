import { describe, expect, test } from 'vitest';
import { derivations } from '../src/facts/derived.ts';
import { type FactId, facts } from '../src/facts/facts.table.ts';
import type { Condition } from '../src/language/condition.ts';
import { factsOf, leavesOf } from '../src/language/resolve.ts';
import type { Criterion, Row } from '../src/rules/criterion.ts';
import { cn2017 } from '../src/rules/national.ts';
import { applyOverlay } from '../src/rules/overlay.ts';
import { zhejiang2018 } from '../src/rules/overlays/zhejiang-2018.overlay.ts';
import { clauseOf, isValidOn, type RuleSet } from '../src/rules/ruleset.ts';
import { criterionSchema, overlaySchema, screeningItemSchema } from '../src/schema.ts';
import { readCases } from './_cases.ts';
import { conditionsOf } from './_records.ts';

const { definitions, screening, grading, beyond, implications } = cn2017;
const rows: readonly Row[] = [...screening, ...grading, ...beyond];
const kindOf = new Map<string, string>(facts.map(({ id, kind }) => [id, kind]));
const conditions: readonly Condition[] = [
  ...rows.flatMap(conditionsOf),
  ...implications.map(({ when }) => when),
  ...Object.values(definitions),
];

describe('every row', () => {
  test.each(screening)('$id of the screening form fits its schema', (row) => {
    expect(screeningItemSchema.safeParse(row).error).toBeUndefined();
  });

  test.each([...grading, ...beyond])('$id of the grading form, or of our own, fits its schema', (row) => {
    expect(criterionSchema.safeParse(row).error).toBeUndefined();
  });

  test('has an id of its own', () => {
    const ids = [...rows.map(({ id }) => id), cn2017.green.id];
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test('names facts of the dictionary only, numbers compared and the rest by themselves', () => {
    for (const leaf of conditions.flatMap((condition) => leavesOf(condition, definitions))) {
      expect([leaf.fact, kindOf.get(leaf.fact)]).toEqual([leaf.fact, 'op' in leaf ? 'number' : 'boolean']);
    }
  });

  test('compares with numbers that its fact can reach', () => {
    for (const leaf of conditions.flatMap((condition) => leavesOf(condition, definitions))) {
      if (!('op' in leaf)) continue;
      const fact = facts.find(({ id }) => id === leaf.fact);
      if (fact?.kind !== 'number') throw new Error(leaf.fact);
      expect(leaf.value, leaf.fact).toBeGreaterThanOrEqual(fact.range[0]);
      expect(leaf.value, leaf.fact).toBeLessThanOrEqual(fact.range[1]);
      if ('integer' in fact) expect(Number.isInteger(leaf.value), leaf.fact).toBe(true);
    }
  });

  test('uses every definition, and refers to none that is missing', () => {
    const used = new Set(JSON.stringify(conditions).match(/(?<="ref":")[^"]+/g));
    expect([...used].sort()).toEqual(Object.keys(definitions).sort());
  });

  test('waits only for facts that its own condition reads', () => {
    for (const row of [...grading, ...beyond] as readonly Criterion[]) {
      const own = factsOf(row.when, definitions);
      for (const part of [row.untilRecorded?.given, row.untilRecorded?.open]) {
        if (part)
          expect(
            factsOf(part, definitions).filter((fact) => !own.includes(fact)),
            row.id,
          ).toEqual([]);
      }
    }
  });

  test('is in the form’s color, and only rows of our own are an emergency', () => {
    const letters = { yellow: 'Y', orange: 'O', red: 'R', purple: 'P' } as const;
    for (const { id, grade, emergency } of grading) {
      expect(id.startsWith(letters[grade]), id).toBe(true);
      expect(emergency, id).toBeUndefined();
    }
    expect(beyond.every(({ id, evidence }) => id.startsWith('B.') && evidence === 'ours')).toBe(true);
    expect([...screening, ...grading].some(({ evidence }) => evidence === 'ours')).toBe(false);
  });
});

test('the forms have 57 items, seven of them starred, and 1 + 36 + 37 + 36 + 1 criteria', () => {
  expect(screening).toHaveLength(57);
  expect(screening.filter(({ suggested }) => suggested).map(({ id }) => id)).toEqual([
    'S6.1',
    'S6.2',
    'S6.3',
    'S6.4',
    'S6.5',
    'S6.6',
    'S6.7',
  ]);
  const count = (grade: string): number => grading.filter((row) => row.grade === grade).length;
  expect([count('yellow'), count('orange'), count('red'), count('purple')]).toEqual([36, 37, 36, 1]);
});

describe('every fact', () => {
  const read = new Set(conditions.flatMap((condition) => factsOf(condition, definitions)));
  const implied = new Set<string>(implications.map(({ then }) => then));
  const inputs = new Set<string>(derivations.flatMap(({ from }) => from));
  const overlaid = new Set(
    applyOverlay(cn2017, zhejiang2018).ruleset.grading.flatMap((row) => factsOf(row.when, definitions)),
  );
  /** Read by code: the age at the due date, the weeks of pregnancy. */
  const dates = ['dueDate', 'lastMenstrualPeriod'];

  test('is read by a row, an implication, a derivation or an overlay, or belongs to near miss', () => {
    const idle = facts.filter(
      ({ id, group }) =>
        !read.has(id) && !inputs.has(id) && !overlaid.has(id) && !dates.includes(id) && group !== 'near-miss',
    );
    expect(idle.map(({ id }) => id)).toEqual([]);
  });

  test('that only implications name leads to a row', () => {
    const byRows = new Set(
      rows.flatMap((row) => conditionsOf(row).flatMap((condition) => factsOf(condition, definitions))),
    );
    const leadsToRow = (fact: string, seen: readonly string[] = []): boolean =>
      byRows.has(fact) ||
      implications.some(
        ({ when, then }) =>
          !seen.includes(then) && factsOf(when, definitions).includes(fact) && leadsToRow(then, [...seen, fact]),
      );
    const nearMissOnly = ['coma', 'unconsciousHours', 'lossOfConsciousness'];
    const lost = [...read, ...implied].filter((fact) => !leadsToRow(fact) && !nearMissOnly.includes(fact));
    expect(lost).toEqual([]);
  });

  test('that is derived can be recorded too, and its inputs are in the dictionary', () => {
    for (const { fact, from } of derivations) for (const id of [fact, ...from]) expect(kindOf.has(id), id).toBe(true);
  });
});

describe('implications', () => {
  test('deny nothing and contain only facts of yes and no', () => {
    expect(JSON.stringify(implications)).not.toContain('"not"');
    for (const { then } of implications) expect(kindOf.get(then), then).toBe('boolean');
  });

  test('none says what another already says', () => {
    const pairs = implications.flatMap(({ when, then }) =>
      ('any' in when ? when.any : [when]).map((member) => `${JSON.stringify(member)} ${then}`),
    );
    expect(pairs.filter((pair, i) => pairs.indexOf(pair) !== i)).toEqual([]);
  });
});

describe('on any day of its life', () => {
  const days = ['2017-09-22', '2018-12-31', '2019-01-01', '2026-11-22', '2050-01-01'];

  test.each<[string, RuleSet]>([
    ['the national rules', cn2017],
    ['Zhejiang', applyOverlay(cn2017, zhejiang2018).ruleset],
  ])('exactly one version of a row applies: %s', (_, ruleset) => {
    for (const table of ['screening', 'grading', 'beyond'] as const) {
      const ids = new Set(ruleset[table].map(({ id }) => id));
      for (const on of days) {
        for (const id of ids) {
          const versions = (ruleset[table] as readonly Row[]).filter((row) => row.id === id);
          const born = versions.every(({ validFrom }) => validFrom !== undefined && on < validFrom);
          expect(versions.filter((row) => isValidOn(row, on)).length, `${id} on ${on}`).toBe(born ? 0 : 1);
        }
      }
    }
  });
});

test('clauses are where the documents have them', () => {
  const clauses = Object.fromEntries(rows.map((row) => [row.id, clauseOf(row)]));
  expect(clauses).toMatchObject({
    'S2.4': '附件1 2.4',
    'S7.7.1': '附件1 7.7.1',
    'Y3.10': '附件2 黄色 3.10',
    'O2.1.3': '附件2 橙色 2.1.3',
    'R1.10.1': '附件2 红色 1.10.1',
    P1: '附件2 紫色',
    'B.acute': '表外（本项目自拟）',
  });
});

test('the shipped overlay fits its schema', () => {
  expect(overlaySchema.safeParse(zhejiang2018).error).toBeUndefined();
});

describe('the golden cases', () => {
  const cases = readCases('criteria.cases.json');
  const said = (key: 'criteria' | 'open' | 'screening' | 'screeningOpen') =>
    new Set(cases.flatMap(({ expect: one }) => one[key] ?? []));
  const [met, open, positive, screeningOpen] = [
    said('criteria'),
    said('open'),
    said('screening'),
    said('screeningOpen'),
  ];

  test('meet every row, leave every row open and miss every row', () => {
    const titles = cases.map(({ title }) => title).join('\n');
    for (const { id } of [...grading, ...beyond]) {
      expect(met.has(id), `${id} met`).toBe(true);
      expect(open.has(id), `${id} open`).toBe(true);
      expect(titles.includes(`${id} is not met`), `${id} not met`).toBe(true);
    }
    for (const { id } of screening) {
      expect(positive.has(id), `${id} met`).toBe(true);
      expect(screeningOpen.has(id), `${id} open`).toBe(true);
      expect(titles.includes(`${id} is not met`), `${id} not met`).toBe(true);
    }
  });

  test('stand on both sides of every number that a row compares', () => {
    for (const row of rows) {
      for (const leaf of conditionsOf(row).flatMap((condition) => leavesOf(condition, definitions))) {
        if (!('op' in leaf)) continue;
        const seen = cases
          .map(({ record }) => record[leaf.fact as FactId])
          .filter((value) => typeof value === 'number');
        const atOrOn = [
          seen.some((value) => value >= leaf.value),
          seen.some((value) => value <= leaf.value),
          seen.includes(leaf.value),
        ];
        expect(atOrOn, `${row.id} ${leaf.fact} ${leaf.op} ${leaf.value}`).toEqual([true, true, true]);
      }
    }
  });
});
