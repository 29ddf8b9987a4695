import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { askedAndAbsent } from '../../test/_cases.ts';
import { overlayArbitrary } from '../../test/_overlays.ts';
import { disputedFacts, recordArbitrary, runs, without } from '../../test/_records.ts';
import { InputError, type Issue } from '../errors.ts';
import type { Fact } from '../facts/fact.ts';
import { assessRisk, screen } from '../index.ts';
import type { Level } from './criterion.ts';
import { cn2017 } from './national.ts';
import { applyOverlay, applyOverlays, type Overlay } from './overlay.ts';
import { zhejiang2018 } from './overlays/zhejiang-2018.overlay.ts';
import { isValidOn } from './ruleset.ts';

vi.setConfig({ testTimeout: 60_000 });

const reason = { zh: '原因', en: 'the reason' };
const place = {
  id: 'local',
  title: { zh: '地方', en: 'Local' },
  place: 'CN-XX',
  base: 'cn-2017',
  validFrom: '2020-01-01',
  checkedOn: '2026-11-22',
};
const row = {
  id: 'L.1',
  grade: 'yellow',
  zh: '条目',
  en: 'A row',
  when: { fact: 'cough' },
  evidence: 'regional',
  clause: '1',
} as const;

function overlay(grading: readonly unknown[], more: object = {}): Overlay {
  return { ...place, grading: grading as Overlay['grading'] & object, ...more } as Overlay;
}

function issuesOf(one: Overlay, under = cn2017): readonly Issue[] {
  try {
    applyOverlay(under, one);
  } catch (error) {
    if (error instanceof InputError) return error.issues;
    throw error;
  }
  return [];
}

describe('an overlay', () => {
  test('adds, changes and closes rows from its first day, and says so', () => {
    const local = overlay([
      { do: 'add', row },
      { do: 'change', id: 'Y1.9', clause: '2', set: { grade: 'orange' } },
      { do: 'close', id: 'Y1.8', clause: '3', lowers: reason },
    ]);
    const { ruleset, report } = applyOverlay(cn2017, local);
    expect(report).toEqual({
      overlay: 'local',
      added: ['L.1'],
      changed: ['Y1.9'],
      closed: ['Y1.8'],
      lowered: [{ id: 'Y1.8', reason }],
    });
    expect(ruleset.overlays).toEqual(['local']);
    expect(
      ruleset.grading
        .filter(({ id }) => id === 'Y1.9')
        .map(({ grade, clause, validFrom, validTo }) => [grade, clause, validFrom, validTo]),
    ).toEqual([
      ['yellow', undefined, undefined, '2020-01-01'],
      ['orange', '2', '2020-01-01', undefined],
    ]);
    const grades = (on: string): readonly string[] =>
      assessRisk(
        { ...askedAndAbsent, cough: true, assistedReproduction: true, pelvicSurgeryHistory: true },
        { on, overlays: [local] },
      ).met.map(({ id, grade, clause }) => `${id} ${grade} ${clause}`);
    expect(grades('2019-12-31')).toEqual(['Y1.8 yellow 附件2 黄色 1.8', 'Y1.9 yellow 附件2 黄色 1.9']);
    expect(grades('2020-01-01')).toEqual(['Y1.9 orange 2', 'L.1 yellow 1']);
  });

  test('leaves the rule set under it as it was', () => {
    const before = JSON.stringify(cn2017);
    applyOverlay(cn2017, zhejiang2018);
    expect(JSON.stringify(cn2017)).toBe(before);
  });

  test('is worked out once', () => {
    expect(applyOverlay(cn2017, zhejiang2018)).toBe(applyOverlay(cn2017, zhejiang2018));
    const local = overlay([{ do: 'add', row }]);
    expect(applyOverlay(cn2017, local)).not.toBe(applyOverlay(cn2017, zhejiang2018));
  });

  test('may bring facts of its own', () => {
    const fact: Fact = {
      id: 'altitudeM',
      kind: 'number',
      by: ['clinician'],
      group: 'basics',
      unit: 'm',
      range: [0, 9000],
    };
    const high = { ...row, when: { fact: 'altitudeM', op: '>=', value: 3000 } };
    const local = overlay([{ do: 'add', row: high }], { facts: [fact] });
    const record = { ...askedAndAbsent, altitudeM: 4500 };
    expect(assessRisk(record, { on: '2026-11-22', overlays: [local] }).level).toBe('yellow');
    expect(() => assessRisk(record, { on: '2026-11-22' })).toThrow(/altitudeM/);
  });

  test('lies over another, in order, and both are named', () => {
    const second = overlay([{ do: 'change', id: 'ZJ.Y.height', clause: '9', set: { grade: 'red' } }], {
      id: 'city',
      validFrom: '2021-01-01',
    });
    const assess = (on: string) =>
      assessRisk({ ...askedAndAbsent, heightCm: 140 }, { on, overlays: [zhejiang2018, second] });
    expect([assess('2018-12-31').level, assess('2020-12-31').level, assess('2021-01-01').level]).toEqual([
      'green',
      'yellow',
      'red',
    ]);
    expect(assess('2021-01-01').overlays).toEqual(['cn-zj-2018', 'city']);
    expect(applyOverlays(cn2017, [])).toBe(cn2017);
  });

  test('changes the screening form too', () => {
    const local = {
      ...place,
      screening: [
        { do: 'add', row: { ...row, grade: undefined, id: 'LS.1', when: { fact: 'scoliosis' } } },
        { do: 'close', id: 'S2.3', clause: '4', lowers: reason },
      ],
    } as unknown as Overlay;
    const positive = (record: object) =>
      screen({ ...askedAndAbsent, ...record }, { on: '2026-11-22', overlays: [local] }).positive.map(({ id }) => id);
    expect(positive({ scoliosis: true })).toEqual(['LS.1']);
    expect(positive({ infertilityHistory: true })).toEqual([]);
    expect(applyOverlay(cn2017, local).report).toMatchObject({
      added: ['LS.1'],
      closed: ['S2.3'],
      lowered: [{ id: 'S2.3' }],
    });
  });
});

describe('an overlay is refused when', () => {
  test.each<[string, Overlay, readonly (readonly [code: string, path: string, received: string])[]]>([
    ['it was written for another rule set', overlay([], { base: 'cn-1999' }), [['base', 'base', '"cn-1999"']]],
    ['its first day is no day', overlay([], { validFrom: '2020-1-1' }), [['date', 'validFrom', '"2020-1-1"']]],
    [
      'it adds an id that is there',
      overlay([{ do: 'add', row: { ...row, id: 'Y1.1' } }]),
      [['duplicate-row', 'grading.0', 'Y1.1']],
    ],
    [
      'it adds one id twice',
      overlay([
        { do: 'add', row },
        { do: 'add', row },
      ]),
      [['duplicate-row', 'grading.1', 'L.1']],
    ],
    [
      'it adds an id again before the first has ended',
      overlay([
        { do: 'add', row: { ...row, validTo: '2030-01-01' } },
        { do: 'add', row },
      ]),
      [['duplicate-row', 'grading.1', 'L.1']],
    ],
    [
      'a row begins before it does',
      overlay([{ do: 'add', row: { ...row, validFrom: '2019-12-31' } }]),
      [['date-order', 'grading.0', '2019-12-31']],
    ],
    [
      'it changes a row nobody has',
      overlay([{ do: 'change', id: 'Y9', clause: '1', set: {} }]),
      [['unknown-row', 'grading.0', 'Y9']],
    ],
    [
      'it closes a row nobody has',
      overlay([{ do: 'close', id: 'Y9', clause: '1', lowers: reason }]),
      [['unknown-row', 'grading.0', 'Y9']],
    ],
    [
      'it closes a row twice',
      overlay([
        { do: 'close', id: 'Y1.1', clause: '1', lowers: reason },
        { do: 'close', id: 'Y1.1', clause: '1', lowers: reason },
      ]),
      [['unknown-row', 'grading.1', 'Y1.1']],
    ],
    [
      'a row names a fact nobody has',
      overlay([
        {
          do: 'add',
          row: { ...row, when: { any: [{ fact: 'couhg' }, { fact: 'cough' }, { not: { fact: 'couhg' } }] } },
        },
      ]),
      [['unknown-fact', 'grading.0', 'L.1: couhg']],
    ],
    [
      'a floor does',
      overlay([{ do: 'add', row: { ...row, floor: { fact: 'couhg' } } }]),
      [['unknown-fact', 'grading.0', 'L.1: couhg']],
    ],
    [
      'a change does',
      overlay([
        {
          do: 'change',
          id: 'R1.1.4',
          clause: '1',
          set: { untilRecorded: { given: { fact: 'couhg' }, open: { fact: 'cough' } } },
        },
      ]),
      [['unknown-fact', 'grading.0', 'R1.1.4: couhg']],
    ],
    [
      'a number stands alone',
      overlay([{ do: 'add', row: { ...row, when: { fact: 'ageYears' } } }]),
      [['fact-kind', 'grading.0', 'L.1: ageYears']],
    ],
    [
      'a yes or no is compared',
      overlay([{ do: 'add', row: { ...row, when: { fact: 'cough', op: '>=', value: 1 } } }]),
      [['fact-kind', 'grading.0', 'L.1: cough']],
    ],
    [
      'a day is compared',
      overlay([{ do: 'add', row: { ...row, when: { fact: 'dueDate', op: '>=', value: 1 } } }]),
      [['fact-kind', 'grading.0', 'L.1: dueDate']],
    ],
    [
      'a change sets an id',
      overlay([{ do: 'change', id: 'Y1.9', clause: '1', set: { id: 'Y1.99' } }]),
      [['fixed-part', 'grading.0', 'id']],
    ],
    [
      'a change ends the row',
      overlay([{ do: 'change', id: 'Y1.9', clause: '1', set: { validTo: '2020-01-02', validFrom: '2019-01-01' } }]),
      [['fixed-part', 'grading.0', 'validTo, validFrom']],
    ],
    [
      'it redefines a fact',
      overlay([], { facts: [{ id: 'hemoglobinGPerL', kind: 'boolean', by: ['woman'], group: 'basics' }] }),
      [['duplicate-fact', 'facts.0', '"hemoglobinGPerL"']],
    ],
    [
      'several things are wrong, all of them named',
      overlay(
        [
          { do: 'close', id: 'Y9', clause: '1', lowers: reason },
          { do: 'add', row: { ...row, id: 'Y1.1' } },
        ],
        { base: 'x' },
      ),
      [
        ['base', 'base', '"x"'],
        ['unknown-row', 'grading.0', 'Y9'],
        ['duplicate-row', 'grading.1', 'Y1.1'],
      ],
    ],
  ])('%s', (_, local, expected) => {
    expect(issuesOf(local).map(({ code, path, received }) => [code, path.join('.'), received])).toEqual(expected);
  });

  test('it lies over a later one', () => {
    const { ruleset } = applyOverlay(cn2017, zhejiang2018);
    const earlier = overlay([{ do: 'change', id: 'ZJ.Y.height', clause: '1', set: { grade: 'red' } }], {
      validFrom: '2018-06-01',
    });
    expect(issuesOf(earlier, ruleset).map(({ code, received }) => [code, received])).toEqual([
      ['date-order', '2018-06-01'],
    ]);
  });

  test('a name in a condition is not defined', () => {
    expect(issuesOf(overlay([{ do: 'add', row: { ...row, when: { ref: 'nobody' } } }]))).toMatchObject([
      { code: 'unknown-ref' },
    ]);
  });
});

describe('an overlay cannot loosen silently', () => {
  const declared = (change: object) => ({ ...change, lowers: reason });
  test.each<[string, object]>([
    ['a grade goes down', { do: 'change', id: 'O1.1', clause: '1', set: { grade: 'yellow' } }],
    ['a level becomes the mark', { do: 'change', id: 'O1.1', clause: '1', set: { grade: 'purple' } }],
    ['the mark becomes a level', { do: 'change', id: 'P1', clause: '1', set: { grade: 'red' } }],
    [
      'a threshold moves away',
      { do: 'change', id: 'O1.1', clause: '1', set: { when: { fact: 'ageYears', op: '>=', value: 41 } } },
    ],
    [
      'a sign excludes the threshold',
      { do: 'change', id: 'O1.2', clause: '1', set: { when: { fact: 'bmi', op: '>', value: 28 } } },
    ],
    [
      'one of several findings goes',
      {
        do: 'change',
        id: 'Y2.9',
        clause: '1',
        set: { when: { any: [{ fact: 'genitalWarts' }, { fact: 'gonorrhea' }] } },
      },
    ],
    [
      'a finding more is asked for',
      {
        do: 'change',
        id: 'Y1.3',
        clause: '1',
        set: { when: { all: [{ fact: 'genitalTractMalformation' }, { fact: 'contractedPelvis' }] } },
      },
    ],
    ['a lower bound goes', { do: 'change', id: 'O2.1.6', clause: '1', set: { floor: undefined } }],
    [
      'the plan no longer waits on the higher side',
      { do: 'change', id: 'R1.1.4', clause: '1', set: { untilRecorded: undefined } },
    ],
    [
      'the plan waits for something else',
      {
        do: 'change',
        id: 'R1.1.3',
        clause: '1',
        set: { untilRecorded: { given: { fact: 'marfanSyndrome' }, open: { fact: 'valveReplacement' } } },
      },
    ],
    ['a row is closed', { do: 'close', id: 'Y1.1', clause: '1' }],
  ])('when %s', (_, change) => {
    const id = (change as { id: string }).id;
    expect(issuesOf(overlay([change]))).toMatchObject([
      { code: 'overlay-loosens', path: ['grading', 0], received: id },
    ]);
    expect(applyOverlay(cn2017, overlay([declared(change)])).report.lowered).toEqual([{ id, reason }]);
  });

  test('when a mandatory screening item need not be offered any more', () => {
    const change = { do: 'change', id: 'S1.1', clause: '1', set: { suggested: true } } as const;
    const local = (lowers: object): Overlay => ({ ...place, screening: [{ ...change, ...lowers }] });
    expect(issuesOf(local({}))).toMatchObject([{ code: 'overlay-loosens', path: ['screening', 0], received: 'S1.1' }]);
    expect(applyOverlay(cn2017, local({ lowers: reason })).report.lowered).toEqual([{ id: 'S1.1', reason }]);
  });

  test('when an emergency is none any more', () => {
    const acute = { ...row, emergency: true } as const;
    const { ruleset } = applyOverlay(cn2017, overlay([{ do: 'add', row: acute }]));
    const calm = overlay([{ do: 'change', id: 'L.1', clause: '1', set: { emergency: undefined } }], { id: 'second' });
    expect(issuesOf(calm, ruleset)).toMatchObject([{ code: 'overlay-loosens', received: 'L.1' }]);
  });

  test.each<[string, object]>([
    ['a grade goes up', { id: 'Y1.1', set: { grade: 'red' } }],
    ['a threshold moves nearer', { id: 'O1.1', set: { when: { fact: 'ageYears', op: '>=', value: 39 } } }],
    [
      'the same is said otherwise, in whole numbers',
      { id: 'O1.1', set: { when: { fact: 'ageYears', op: '>', value: 39 } } },
    ],
    [
      'the same is said otherwise, denied',
      { id: 'Y1.3', set: { when: { not: { not: { fact: 'genitalTractMalformation' } } } } },
    ],
    [
      'a finding joins',
      { id: 'Y1.3', set: { when: { any: [{ fact: 'genitalTractMalformation' }, { fact: 'contractedPelvis' }] } } },
    ],
    ['a lower bound joins', { id: 'Y1.3', set: { floor: { fact: 'contractedPelvis' } } }],
    ['only the words change', { id: 'Y1.3', set: { zh: '畸形', en: 'Malformation' } }],
  ])('but need not say anything when %s', (_, change) => {
    const local = overlay([{ do: 'change', clause: '1', ...change }]);
    expect(issuesOf(local)).toEqual([]);
    expect(applyOverlay(cn2017, local).report.lowered).toEqual([]);
  });
});

describe('random overlays', () => {
  const rank = (level: Level | null): number => ['null', 'green', 'yellow', 'orange', 'red'].indexOf(String(level));
  const on = '2026-11-22';

  test('keep the order of level, plan and reach, and never show green with anything met or open', () => {
    fc.assert(
      fc.property(overlayArbitrary, recordArbitrary, (local, record) => {
        const assessment = assessRisk(record, { on, overlays: [local] });
        const { level, planLevel, couldReach, met, unknown, status } = assessment;
        expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
        const reversed = Object.fromEntries(Object.entries(record).reverse());
        expect(assessRisk(reversed, { on, overlays: [local] })).toEqual(assessment);
        expect(rank(level)).toBeLessThanOrEqual(rank(planLevel));
        expect(rank(planLevel)).toBeLessThanOrEqual(rank(couldReach));
        if (level === null) expect(status).toBe('provisional');
        if (level === 'green') {
          expect(unknown).toEqual([]);
          expect(met.every(({ grade }) => grade === 'green' || grade === 'purple')).toBe(true);
        }
      }),
      runs(150),
    );
  });

  test('keep a fact that is taken away from raising the level or lowering the reach', () => {
    fc.assert(
      fc.property(overlayArbitrary, recordArbitrary, fc.nat(), (local, record, pick) => {
        const keys = Object.keys(record);
        const gone = keys[pick % Math.max(1, keys.length)] ?? '';
        fc.pre(!disputedFacts(record).includes(gone));
        const [before, after] = [record, without(record, gone)].map((one) =>
          assessRisk(one, { on, overlays: [local] }),
        );
        expect(rank(after!.level)).toBeLessThanOrEqual(rank(before!.level));
        if (before!.contradictions.length === 0)
          expect(rank(after!.couldReach)).toBeGreaterThanOrEqual(rank(before!.couldReach));
      }),
      runs(150),
    );
  });

  test('without a closed row never give a lower level than the rules under them', () => {
    fc.assert(
      fc.property(overlayArbitrary, recordArbitrary, (one, record) => {
        const grading = (one.grading ?? []).filter((change) => change.do !== 'close');
        const local = { ...one, grading };
        const [plain, overlaid] = [assessRisk(record, { on }), assessRisk(record, { on, overlays: [local] })];
        expect(Math.max(1, rank(overlaid.level))).toBeGreaterThanOrEqual(Math.max(1, rank(plain.level)));
        expect(rank(overlaid.couldReach)).toBeGreaterThanOrEqual(rank(plain.couldReach));
        if (plain.infectious) expect(overlaid.infectious).toBe(true);
      }),
      runs(150),
    );
  });

  test('change nothing before their first day', () => {
    fc.assert(
      fc.property(overlayArbitrary, recordArbitrary, (local, record) => {
        const earlier = { on: '2018-12-31' };
        const { overlays, ...overlaid } = assessRisk(ageAlone(record), { ...earlier, overlays: [local] });
        const { overlays: none, ...plain } = assessRisk(ageAlone(record), earlier);
        expect(overlaid).toEqual(plain);
        expect([overlays, none]).toEqual([['cn-local'], []]);
        const { overlays: _a, ...screened } = screen(ageAlone(record), { ...earlier, overlays: [local] });
        const { overlays: _b, ...screenedPlain } = screen(ageAlone(record), earlier);
        expect(screened).toEqual(screenedPlain);
      }),
      runs(100),
    );
  });

  test('have exactly one version of a row on any day of its life', () => {
    fc.assert(
      fc.property(overlayArbitrary, (local) => {
        const { ruleset, report } = applyOverlay(cn2017, local);
        for (const on of ['2017-09-22', '2018-12-31', '2019-01-01', '2026-11-22', '2026-11-23', '2040-01-01']) {
          const ids = ruleset.grading.filter((one) => isValidOn(one, on)).map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          const closed = on >= local.validFrom ? report.closed : [];
          expect(cn2017.grading.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual(closed);
        }
      }),
      runs(100),
    );
  });

  /** Without a birth date: on an earlier day it gives ages that are not plausible. */
  function ageAlone(record: object): object {
    return without(record, 'birthDate');
  }
});

describe('Zhejiang 2018', () => {
  test('adds six rows, changes one and says whom that lowers', () => {
    const { report } = applyOverlay(cn2017, zhejiang2018);
    expect(report.added).toEqual([
      'ZJ.Y.height',
      'ZJ.Y.hypertension',
      'ZJ.Y.intellect',
      'ZJ.R.heart-failure',
      'ZJ.R.rupture',
      'ZJ.R.cesareans',
    ]);
    expect(report.changed).toEqual(['O2.9']);
    expect(report.closed).toEqual([]);
    expect(report.lowered.map(({ id }) => id)).toEqual(['O2.9']);
  });

  test('calls nothing verbatim: only an unofficial copy was seen', () => {
    const evidence = (zhejiang2018.grading ?? []).map((change) => {
      if (change.do === 'add') return change.row.evidence;
      return change.do === 'change' ? change.set.evidence : undefined;
    });
    expect([...new Set(evidence)].sort()).toEqual(['regional', 'sign-lost']);
  });
});
