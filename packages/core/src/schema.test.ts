import { describe, expect, test } from 'vitest';
import { InputError, type Issue } from './errors.ts';
import { facts } from './facts/facts.table.ts';
import { cn2017 } from './rules/national.ts';
import { applyOverlay } from './rules/overlay.ts';
import { zhejiang2018 } from './rules/overlays/zhejiang-2018.overlay.ts';
import { conditionSchema, factSchema, parseCriterion, parseOverlay, parseScreeningItem } from './schema.ts';

const row = {
  id: 'L.1',
  grade: 'yellow',
  zh: '条目',
  en: 'A row',
  when: { fact: 'cough' },
  evidence: 'regional',
  clause: '1',
};
const { grade: _grade, ...item } = row;
const local = {
  id: 'local',
  title: { zh: '地方', en: 'Local' },
  place: 'CN-XX',
  base: 'cn-2017',
  validFrom: '2020-01-01',
  checkedOn: '2026-11-22',
};

function issuesOf(run: () => unknown): readonly Issue[] {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error.issues;
    throw error;
  }
  return [];
}
const pathsOf = (run: () => unknown): readonly string[] => issuesOf(run).map(({ path }) => path.join('.'));

describe('rows', () => {
  test('a row is read back as it was written', () => {
    const full = {
      ...row,
      floor: { fact: 'cough' },
      untilRecorded: { given: { fact: 'cough' }, open: { fact: 'fatigue' } },
      emergency: true,
      readings: ['AMB-HB'],
      copies: ['zj2018'],
      validFrom: '2020-01-01',
      validTo: '2021-01-01',
      checkedOn: '2026-11-22',
    };
    expect(parseCriterion(JSON.parse(JSON.stringify(full)))).toEqual(full);
    expect(parseScreeningItem({ ...item, suggested: true })).toEqual({ ...item, suggested: true });
  });

  test.each<[string, object, string]>([
    ['a misspelt key', { grad: 'red' }, ''],
    ['green', { grade: 'green' }, 'grade'],
    ['no condition', { when: undefined }, 'when'],
    ['a condition that is none', { when: { fact: 'cough', op: '>' } }, 'when'],
    ['a lower bound that is none', { floor: [] }, 'floor'],
    ['half of a waiting', { untilRecorded: { given: { fact: 'cough' } } }, 'untilRecorded.open'],
    ['an emergency that is not', { emergency: false }, 'emergency'],
    ['evidence of another kind', { evidence: 'seen' }, 'evidence'],
    ['no words', { zh: '' }, 'zh'],
    ['no English', { en: '' }, 'en'],
    ['an empty id', { id: '' }, 'id'],
    ['a day that is none', { validFrom: '2020-02-30' }, 'validFrom'],
    ['a day that is no text', { validTo: 20200101 }, 'validTo'],
    ['one reading instead of a list', { readings: 'AMB-HB' }, 'readings'],
  ])('refuses %s', (_, change, path) => {
    expect(pathsOf(() => parseCriterion({ ...row, ...change }))).toEqual([path]);
  });

  test('a screening item has no grade, and is starred or not', () => {
    expect(pathsOf(() => parseScreeningItem(row))).toEqual(['']);
    expect(pathsOf(() => parseScreeningItem({ ...item, suggested: false }))).toEqual(['suggested']);
  });

  test('errors say what was expected and what came, several at once', () => {
    const issues = issuesOf(() => parseCriterion({ ...row, validFrom: '2020-02-30', when: 7 }));
    expect(issues.map(({ path, received }) => [path[0], received])).toEqual([
      ['when', '7'],
      ['validFrom', '"2020-02-30"'],
    ]);
    expect(issues[0]?.expected).toBe(
      'a condition: { fact }, { fact, op, value }, { all }, { any }, { not } or { ref }',
    );
    expect(issues[1]?.expected).toBe('a calendar day YYYY-MM-DD');
  });

  test.each([null, undefined, 7, 'row', []])('refuses %o as a row', (input) => {
    expect(pathsOf(() => parseCriterion(input))).toEqual(['']);
  });
});

test('an object that cannot be read is refused like any other', () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const trap = {
    get id(): string {
      throw new TypeError('of the caller');
    },
  };
  for (const input of [proxy, trap, { ...local, facts: [proxy] }]) {
    expect(issuesOf(() => parseOverlay(input))).toEqual([
      { code: 'unreadable', path: [], expected: 'data as JSON gives it', received: 'an object that cannot be read' },
    ]);
  }
});

describe('conditions', () => {
  test('are judged by the language’s own reader', () => {
    expect(conditionSchema.safeParse({ any: [{ fact: 'a' }] }).success).toBe(true);
    expect(conditionSchema.safeParse({ any: [] }).success).toBe(false);
  });
});

describe('facts', () => {
  test('every fact of the dictionary fits', () => {
    for (const fact of facts) expect(factSchema.safeParse(fact).success, fact.id).toBe(true);
  });

  test.each<[string, object]>([
    ['an id with a space', { id: 'a b' }],
    ['an id that begins with a capital', { id: 'Altitude' }],
    ['nobody to ask', { by: [] }],
    ['a range of one', { range: [1] }],
    ['a unit for a yes or no', { kind: 'boolean' }],
    ['another kind', { kind: 'text' }],
  ])('refuses %s', (_, change) => {
    const fact = { id: 'altitudeM', kind: 'number', by: ['clinician'], group: 'basics', unit: 'm', range: [0, 9000] };
    expect(factSchema.safeParse(fact).success).toBe(true);
    expect(factSchema.safeParse({ ...fact, ...change }).success).toBe(false);
  });
});

describe('overlays', () => {
  test('the one that is shipped is read back from JSON, and lies over the national rules the same', () => {
    const read = parseOverlay(JSON.parse(JSON.stringify(zhejiang2018)));
    expect(read).toEqual(zhejiang2018);
    expect(applyOverlay(cn2017, read).report).toEqual(applyOverlay(cn2017, zhejiang2018).report);
  });

  test('all kinds of changes in both forms', () => {
    const overlay = {
      ...local,
      facts: [{ id: 'altitudeM', kind: 'number', by: ['clinician'], group: 'basics', unit: 'm', range: [0, 9000] }],
      screening: [
        { do: 'add', row: item },
        { do: 'change', id: 'S1.1', clause: '1', set: { zh: '年龄' } },
      ],
      grading: [
        { do: 'add', row },
        { do: 'change', id: 'Y1.1', clause: '1', set: { grade: 'red' }, lowers: local.title },
        { do: 'close', id: 'Y1.2', clause: '1', lowers: local.title },
      ],
      leftOut: [local.title],
    };
    expect(parseOverlay(JSON.parse(JSON.stringify(overlay)))).toEqual(overlay);
  });

  test.each<[string, object, string]>([
    ['no base', { base: undefined }, 'base'],
    ['a first day that is none', { validFrom: 'soon' }, 'validFrom'],
    ['a title in one language', { title: { zh: '地方' } }, 'title.en'],
    [
      'a change that closes a row and does not say whom it lowers',
      { grading: [{ do: 'close', id: 'Y1.1', clause: '1' }] },
      'grading.0.lowers',
    ],
    ['a change of another kind', { grading: [{ do: 'drop', id: 'Y1.1' }] }, 'grading.0.do'],
    ['a change without its clause', { grading: [{ do: 'change', id: 'Y1.1', set: {} }] }, 'grading.0.clause'],
    ['a change of an id', { grading: [{ do: 'change', id: 'Y1.1', clause: '1', set: { id: 'Y9' } }] }, 'grading.0.set'],
    [
      'a change of a clause',
      { grading: [{ do: 'change', id: 'Y1.1', clause: '1', set: { clause: '2' } }] },
      'grading.0.set',
    ],
    [
      'a change of days',
      { grading: [{ do: 'change', id: 'Y1.1', clause: '1', set: { validFrom: '2019-01-01' } }] },
      'grading.0.set',
    ],
    [
      'a change that ends a row',
      { screening: [{ do: 'change', id: 'S1.1', clause: '1', set: { validTo: '2020-01-02' } }] },
      'screening.0.set',
    ],
    ['a grade in the screening form', { screening: [{ do: 'add', row }] }, 'screening.0.row'],
    ['a fact without a kind', { facts: [{ id: 'altitudeM' }] }, 'facts.0.kind'],
  ])('refuses %s', (_, change, path) => {
    expect(pathsOf(() => parseOverlay({ ...local, ...change }))).toEqual([path]);
  });
});
