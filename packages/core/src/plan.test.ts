import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment, Finding } from './assessment.ts';
import { fromDayNumber } from './dates.ts';
import { InputError } from './errors.ts';
import type { FactId } from './facts/facts.table.ts';
import { labelOf } from './facts/labels.ts';
import { assessRisk } from './national.ts';
import { type ManagementPlan, managementPlan, type PlanLine, planForScreening } from './plan.ts';
import type { RiskRecord } from './record.ts';
import type { Criterion, Grade, Level } from './rules/criterion.ts';
import { levels } from './rules/criterion.ts';
import { managementTable } from './rules/management.table.ts';
import { cn2017 } from './rules/national.ts';
import { tellHer as words } from './rules/plan-words.table.ts';
import { clauseOf } from './rules/ruleset.ts';

const gradedAt = '2026-11-22T09:30';

/** A finding as the engine gives it for a row of the tables. */
function findingOf(id: string, over: Partial<Finding> = {}): Finding {
  const rows: readonly Criterion[] = [...cn2017.grading, ...cn2017.beyond];
  const row = rows.find((one) => one.id === id) as Criterion;
  return {
    id,
    grade: row.grade,
    text: { zh: row.zh, en: row.en ?? row.zh },
    clause: clauseOf(row),
    evidence: row.evidence,
    readings: [],
    basis: 'rule',
    decidedBy: [],
    needs: [],
    ...(row.emergency ? { emergency: true } : {}),
    ...over,
  };
}

/** A complete assessment at a level; `over` says what is different. */
function assessmentAt(level: Level | null, over: Partial<Assessment> = {}): Assessment {
  const met = over.met ?? [];
  return {
    ruleset: 'cn-2017',
    overlays: [],
    on: '2026-11-22',
    status: 'complete',
    level,
    couldReach: level ?? 'red',
    planLevel: level,
    infectious: false,
    met,
    unknown: [],
    missing: [],
    unconfirmed: [],
    beyondTable: met.filter(({ evidence }) => evidence === 'ours'),
    contradictions: [],
    age: null,
    ...over,
  };
}

const planOf = (assessment: Assessment): ManagementPlan => managementPlan(assessment, { gradedAt });
const idsOf = (lines: readonly { readonly id: string }[]): string[] => lines.map(({ id }) => id);
const toldTo = (plan: { readonly tellHer: readonly { readonly zh: string }[] }): string =>
  plan.tellHer.map(({ zh }) => zh).join('\n');
const clausesOf = (lines: readonly PlanLine[]): string[] => idsOf(lines).filter((id) => id.startsWith('M.'));

describe('deadlines count from the wall-clock time of grading', () => {
  // The day after and three days after, on the calendar; AMB-DAYS: calendar days from the date and time of grading.
  test.each([
    { level: 'red', at: '2026-11-22T09:30', due: '2026-11-23T09:30', why: 'an ordinary day' },
    { level: 'red', at: '2026-11-30T23:59', due: '2026-12-01T23:59', why: 'a month’s end' },
    { level: 'red', at: '2026-12-31T00:00', due: '2027-01-01T00:00', why: 'midnight, a year’s end' },
    { level: 'red', at: '2028-02-28T12:00', due: '2028-02-29T12:00', why: 'a leap day' },
    { level: 'red', at: '2026-02-28T12:00', due: '2026-03-01T12:00', why: 'no leap day' },
    { level: 'orange', at: '2026-11-22T09:30', due: '2026-11-25T09:30', why: 'an ordinary day' },
    { level: 'orange', at: '2026-01-29T00:00', due: '2026-02-01T00:00', why: 'a month’s end' },
    { level: 'orange', at: '2028-02-27T23:59', due: '2028-03-01T23:59', why: 'over a leap day' },
    { level: 'orange', at: '2026-10-01T08:05', due: '2026-10-04T08:05', why: 'a holiday: days off are counted' },
    { level: 'orange', at: '1988-04-16T20:00', due: '1988-04-19T20:00', why: 'zones and summer time play no part' },
  ] as const)('a $level grading at $at is reported by $due ($why)', ({ level, at, due }) => {
    const { duties } = managementPlan(assessmentAt(level), { gradedAt: at });
    expect(duties[0]).toMatchObject({ startsAt: at, dueAt: due });
  });

  test('the red report names form, sender, receiver, clause, evidence and the reading of the days', () => {
    const [report] = planOf(assessmentAt('red')).duties;
    expect(report).toMatchObject({
      id: 'RP2',
      what: { zh: '孕产妇妊娠风险评估分级报告单' },
      who: { zh: '开展评估的医疗机构' },
      to: { zh: '辖区妇幼保健机构' },
      clause: '35号规范 二(二)1',
      evidence: 'regional',
    });
    expect(report?.readings).toMatchObject([
      { id: 'AMB-DAYS', taken: { en: expect.stringContaining('Calendar days') } },
    ]);
  });

  test('at any time of any day, red is due exactly 24 hours later and orange 72', () => {
    const hours = (level: Level, at: string): number => {
      const due = managementPlan(assessmentAt(level), { gradedAt: at }).duties[0]?.dueAt as string;
      return (Date.parse(`${due}:00Z`) - Date.parse(`${at}:00Z`)) / 3_600_000;
    };
    const times = fc
      .tuple(fc.integer({ min: -25_000, max: 80_000 }), fc.integer({ min: 0, max: 1439 }))
      .map(([day, minute]) => {
        const two = (value: number): string => String(value).padStart(2, '0');
        return `${fromDayNumber(day)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
      });
    fc.assert(
      fc.property(times, (at) => {
        expect(hours('red', at)).toBe(24);
        expect(hours('orange', at)).toBe(72);
      }),
    );
  });

  test.each([
    '2026-11-22',
    '2026-11-22 09:30',
    '2026-11-22T9:30',
    '2026-11-22T24:00',
    '2026-11-22T23:60',
    '2026-11-22T09:30:00',
    '2026-11-22T09:30Z',
    '2026-11-22T09:30+08:00',
    '2026-02-30T09:30',
    '9999-12-31T09:30',
    '0026-11-22T09:30',
    '',
    undefined,
    null,
    20261122,
  ])('%j is not a time of the wall clock and is refused with its path', (at) => {
    const plan = (): ManagementPlan => managementPlan(assessmentAt('red'), { gradedAt: at as string });
    expect(plan).toThrow(InputError);
    expect(plan).toThrow(/^gradedAt: expected a /);
  });
});

describe('each level brings its own clauses and duties', () => {
  test.each([
    { level: 'green', duties: [], care: 'M.green.care-setting', managed: false },
    { level: 'yellow', duties: [], care: 'M.yellow.care-setting', managed: false },
    { level: 'orange', duties: ['RP1'], care: 'M.orange.care-setting', managed: true },
    { level: 'red', duties: ['RP2', 'SP2', 'SP1'], care: 'M.red.care-setting', managed: true },
  ] as const)('$level: duties $duties', ({ level, duties, care, managed }) => {
    const plan = planOf(assessmentAt(level));
    expect(plan).toMatchObject({ level, purple: false, first: [], status: 'complete' });
    expect(plan).not.toHaveProperty('becauseOpen');
    expect(idsOf(plan.duties)).toEqual(duties);
    const ids = idsOf(plan.lines);
    expect(ids).toContain(care);
    expect(ids.includes('M.case-management')).toBe(managed);
    expect(ids.includes('M.no-case-management')).toBe(!managed);
    // Every clause of the level and none of another's.
    expect(clausesOf(plan.lines).sort()).toEqual(
      idsOf(managementTable.filter(({ grades }) => (grades as readonly Grade[]).includes(level))).sort(),
    );
    // Re-assessment when anything changes, and the assessments after delivery, hold for everyone.
    expect(ids).toEqual(expect.arrayContaining(['RA1', 'PP1', 'RP7', 'M.information']));
  });

  test('lines read in the order of their topics, first step first, also with purple beside the level', () => {
    const topics = planOf(assessmentAt('red', { infectious: true, met: [findingOf('P1')] })).lines.map(
      ({ topic }) => topic,
    );
    expect(topics.filter((topic, i) => topic !== topics[i - 1])).toEqual([...new Set(topics)]);
    const order = [
      'first-step',
      'care-setting',
      'delivery-setting',
      'referral',
      'case-management',
      'visits',
      'information',
      'general',
    ];
    expect([...new Set(topics)]).toEqual(order);
  });

  test('red says that an associate chief physician’s assessment is due, has no date for it, and never answers it', () => {
    const { duties, tellHer } = planOf(assessmentAt('red'));
    const [, level3, physician] = duties;
    expect(level3).toMatchObject({ id: 'SP2', to: { zh: '三级医疗机构' }, dueAt: null, clause: '35号规范 二(三)3(2)' });
    expect(physician).toMatchObject({ id: 'SP1', who: { zh: '副主任以上任职资格的医师' }, dueAt: null });
    expect(physician?.what.zh).toContain('不作结论');
    expect(tellHer.map(({ zh }) => zh).join()).not.toMatch(/终止|引产|流产|不宜/);
  });

  test('what the norm leaves unsaid is said to be unsaid, in words marked as ours', () => {
    const silent = planOf(assessmentAt('orange')).lines.find(({ id }) => id === 'M.visits.by-grade');
    expect(silent).toMatchObject({ evidence: 'ours', clause: null, text: { zh: expect.stringContaining('未规定') } });
  });

  test('the unseen orange clauses stay marked as seen in paraphrase only', () => {
    const seen = planOf(assessmentAt('orange')).lines.filter(({ id }) => id.startsWith('M.orange.'));
    expect(seen.map(({ evidence }) => evidence)).toEqual(['paraphrase', 'paraphrase']);
  });
});

describe('purple stands beside a level', () => {
  const syphilis = findingOf('P1');

  test.each(['yellow', 'orange', 'red'] as const)(
    'purple with %s: the clauses and duties of both, shared ones once',
    (level) => {
      const plan = planOf(assessmentAt(level, { infectious: true, met: [syphilis] }));
      expect(plan).toMatchObject({ level, purple: true });
      const ids = idsOf(plan.lines);
      expect(ids).toEqual(
        expect.arrayContaining([`M.${level}.care-setting`, 'M.purple.care-setting', 'M.case-management', 'IN4']),
      );
      expect(new Set(ids).size).toBe(ids.length);
      expect(idsOf(plan.duties)).toEqual([...idsOf(planOf(assessmentAt(level)).duties), 'RP3']);
    },
  );

  test('what the norm leaves unsaid for one grade is not said beside what it says for the other', () => {
    const ids = idsOf(planOf(assessmentAt('yellow', { infectious: true, met: [syphilis] })).lines);
    expect(ids).not.toContain('M.no-case-management');
    expect(ids).not.toContain('M.purple.referral');
    expect(ids).toEqual(expect.arrayContaining(['M.case-management', 'M.yellow.referral', 'M.visits.by-grade']));
  });

  test('purple alone: the norm’s silence on referral is said', () => {
    const ids = idsOf(planOf(assessmentAt('green', { infectious: true, met: [syphilis] })).lines);
    expect(ids).toEqual(expect.arrayContaining(['M.purple.referral', 'M.case-management']));
  });

  test('purple with a green base: never green’s clauses nor green’s words (AMB-PURPLE-BASE)', () => {
    const plan = planOf(assessmentAt('green', { infectious: true, met: [syphilis] }));
    expect(idsOf(plan.lines).filter((id) => id.includes('green'))).toEqual([]);
    expect(idsOf(plan.lines)).not.toContain('M.no-case-management');
    expect(toldTo(plan)).not.toContain('没有发现');
  });

  test('purple has no grading report unless the place asks for one (AMB-PURPLE-REPORT)', () => {
    const purple = assessmentAt('yellow', { infectious: true, met: [syphilis] });
    expect(idsOf(planOf(purple).duties)).toEqual(['RP3']);
    const { duties } = managementPlan(purple, { gradedAt, reportPurple: true });
    expect(idsOf(duties)).toEqual(['RP3', 'RP3.local']);
    // The norm sets no time for it, so none is invented.
    expect(duties.map(({ dueAt }) => dueAt)).toEqual([null, null]);
    expect(duties[1]).toMatchObject({ what: { zh: '孕产妇妊娠风险评估分级报告单' }, evidence: 'ours' });
  });

  test('asking for purple reports adds nothing where there is no purple', () => {
    expect(managementPlan(assessmentAt('yellow'), { gradedAt, reportPurple: true }).duties).toEqual([]);
  });

  test('an HBsAg carrier with normal liver function is yellow, and her child’s protection is in the plan (AMB-HBV)', () => {
    const plan = planOf(assessmentAt('yellow', { met: [findingOf('Y2.3')] }));
    expect(idsOf(plan.lines)).toEqual(expect.arrayContaining(['note.carrier', 'IN4']));
    expect(idsOf(plan.lines)).not.toContain('M.purple.care-setting');
    expect(toldTo(plan)).toContain('12小时内');
  });

  test('words about hepatitis B go only to a woman who carries it', () => {
    expect(toldTo(planOf(assessmentAt('yellow', { infectious: true, met: [syphilis] })))).not.toContain('表面抗原');
    expect(idsOf(planOf(assessmentAt('yellow')).lines)).not.toContain('IN4');
  });
});

describe('emergencies come first', () => {
  test('eclampsia: the emergency path stands before every other line and waits for nothing', () => {
    const plan = planOf(assessmentAt('red', { met: [findingOf('B.eclampsia')] }));
    expect(plan.first).toMatchObject([{ id: 'B.eclampsia', topic: 'first-step', grade: 'red', evidence: 'ours' }]);
    expect(plan.first[0]?.text.zh).toMatch(/^现在就走急救流程，不等分级，也不等报告（子痫/);
    expect(plan.tellHer[0]?.zh).toContain('马上打120');
    // It is said once: not again among the lines.
    expect(idsOf(plan.lines)).not.toContain('B.eclampsia');
  });

  test('160/110 is an emergency although its color is only yellow', () => {
    const plan = planOf(assessmentAt('yellow', { met: [findingOf('B.severe-pressure')] }));
    expect(idsOf(plan.first)).toEqual(['B.severe-pressure']);
  });

  test('thoughts of self-harm: safety, company and psychiatric emergency care, not the obstetric sentence', () => {
    const plan = planOf(assessmentAt('orange', { met: [findingOf('B.self-harm')] }));
    expect(plan.first[0]?.text.zh).toMatch(/^先保证安全，身边不离人/);
    expect(plan.tellHer[0]?.zh).toContain('12356');
    expect(toldTo(plan)).not.toContain('不要自己开车');
  });

  test('an emergency is first even when nothing else is established and her word is not confirmed', () => {
    const met = [findingOf('B.eclampsia')];
    const plan = planOf(
      assessmentAt('red', { met, status: 'provisional', unconfirmed: ['B.eclampsia'], missing: ['hellpSyndrome'] }),
    );
    expect(plan.first).toHaveLength(1);
    expect(plan.becauseOpen?.texts.map(({ zh }) => zh).join()).toContain('只凭本人自述');
  });
});

describe('beyond the form', () => {
  test('a condition without a color is a first step: specialist assessment now, at a level that is ours', () => {
    const plan = planOf(assessmentAt('red', { met: [findingOf('B.heart-failure')] }));
    expect(plan.first).toEqual([]);
    expect(plan.lines[0]).toMatchObject({ id: 'B.heart-failure', topic: 'first-step', evidence: 'ours' });
    expect(plan.lines[0]?.text.zh).toContain('请专科医师现在评估');
    expect(idsOf(plan.duties)).toContain('RP2');
  });
});

describe('a plan that is not final says so', () => {
  test('nothing established: what is missing comes first, no duty of a color, never low risk', () => {
    const missing: readonly FactId[] = ['ageYears', 'bmi'];
    const plan = planOf(assessmentAt(null, { status: 'provisional', infectious: null, missing }));
    expect(plan).toMatchObject({ level: null, purple: null, duties: [], first: [] });
    expect(plan.lines[0]).toMatchObject({ id: 'note.nothingEstablished', topic: 'first-step' });
    expect(plan.lines[0]?.text.zh).toContain('不能按低风险处理');
    expect(idsOf(plan.lines)).toEqual(['note.nothingEstablished', 'M.visits.minimum', 'RA1', 'PP1']);
    expect(plan.becauseOpen).toEqual({
      texts: [
        { zh: '还有2项没有结果，最高可能到红色。', en: '2 facts have no result yet; the level could still reach red.' },
        { zh: '还不能排除传染性疾病（紫色）。', en: 'An infectious disease (purple) is not excluded.' },
      ],
      rows: [],
      needs: missing,
    });
    expect(toldTo(plan)).toContain('没有结果不等于没有风险');
    expect(toldTo(plan)).not.toContain('没有发现');
  });

  test('nothing established and only purple open: no level is named as the highest it could reach', () => {
    const open = assessmentAt(null, {
      status: 'provisional',
      infectious: null,
      couldReach: 'green',
      missing: ['syphilis'],
    });
    expect(
      planOf(open)
        .becauseOpen?.texts.map(({ zh }) => zh)
        .join(),
    ).not.toContain('绿色');
  });

  test('an infection is established although no level is: the purple clauses apply all the same', () => {
    const plan = planOf(
      assessmentAt(null, { status: 'provisional', infectious: true, met: [findingOf('P1')], missing: ['bmi'] }),
    );
    expect(idsOf(plan.lines)).toEqual(expect.arrayContaining(['note.nothingEstablished', 'M.purple.care-setting']));
    expect(idsOf(plan.duties)).toEqual(['RP3']);
    expect(toldTo(plan)).toContain('还没有问到');
    expect(plan.becauseOpen?.texts.map(({ zh }) => zh).join()).not.toContain('传染');
  });

  test('yellow with missing facts: yellow’s clauses, and how far it could rise', () => {
    const plan = planOf(
      assessmentAt('yellow', {
        status: 'provisional',
        couldReach: 'red',
        missing: ['hemoglobinGPerL'],
        infectious: false,
      }),
    );
    expect(idsOf(plan.lines)).toContain('M.yellow.care-setting');
    expect(plan.becauseOpen?.texts).toEqual([
      { zh: '还有1项没有结果，最高可能到红色。', en: '1 facts have no result yet; the level could still reach red.' },
    ]);
    expect(toldTo(plan)).toContain('结果可能会变');
  });

  test('red with missing facts can rise no further, and no further level is named', () => {
    const plan = planOf(assessmentAt('red', { status: 'provisional', couldReach: 'red', missing: ['bmi'] }));
    expect(plan.becauseOpen?.texts[0]?.zh).toBe('还有1项没有结果。');
  });

  test('green that contradicts itself is not told to her as green', () => {
    const contradictions = [{ fact: 'bmi', recorded: 21, implied: 26, from: ['heightCm'] }] as const;
    const plan = planOf(assessmentAt('green', { status: 'provisional', contradictions }));
    expect(plan.becauseOpen?.texts[0]?.zh).toContain('矛盾');
    expect(toldTo(plan)).not.toContain('没有发现');
    expect(toldTo(plan)).toContain('结果可能会变');
  });

  // What the plan waits for, by the real engine: reference AMB-MARFAN, AMB-CARDIOMYOPATHY, AMB-RH and our psychosis row.
  test.each<{ record: RiskRecord; level: Level | null; follows: Level; rows: string[]; needs: string }>([
    { record: { marfanSyndrome: true }, level: 'orange', follows: 'red', rows: ['R1.1.3'], needs: 'aorticDilatation' },
    {
      record: { cardiomyopathy: true, marfanSyndrome: false },
      level: 'orange',
      follows: 'red',
      rows: ['R1.1.4'],
      needs: 'cardiomyopathyStableAfterTreatment',
    },
    {
      record: { cardiomyopathy: true },
      level: 'orange',
      follows: 'red',
      rows: ['R1.1.4'],
      needs: 'cardiomyopathyStableAfterTreatment',
    },
    {
      record: { cardiomyopathy: true, marfanSyndrome: true },
      level: 'orange',
      follows: 'red',
      rows: ['R1.1.3', 'R1.1.4'],
      needs: 'aorticDilatation',
    },
    {
      record: { marfanSyndrome: true, rhNegative: true },
      level: 'orange',
      follows: 'red',
      rows: ['R1.1.3'],
      needs: 'aorticDilatation',
    },
    { record: { rhNegative: true }, level: null, follows: 'orange', rows: ['O3.2'], needs: 'partnerRhNegative' },
    {
      record: { rhNegative: true, ageYears: 36 },
      level: 'yellow',
      follows: 'orange',
      rows: ['O3.2'],
      needs: 'partnerRhNegative',
    },
    {
      record: { psychosis: true, rhNegative: false },
      level: null,
      follows: 'orange',
      rows: ['B.psychosis'],
      needs: 'psychosisInRemission',
    },
  ])('$record is managed as $follows until $needs is recorded', ({ record, level, follows, rows, needs }) => {
    const assessment = assessRisk(record, { on: '2026-11-22' });
    expect(assessment.level).toBe(level);
    const plan = managementPlan(assessment, { gradedAt, label: labelOf });
    expect(plan.level).toBe(follows);
    expect(plan.becauseOpen?.rows).toEqual(rows);
    const said = plan.becauseOpen?.texts[0];
    expect(said?.zh).toContain(`先按${{ red: '红色', orange: '橙色' }[follows as 'red']}管理，直到记录`);
    expect(said?.zh).toContain(labelOf(needs, 'zh').name);
    expect(said?.zh.startsWith('目前确定的是')).toBe(level !== null);
    expect(said?.en).toContain(rows.join(', '));
    expect(idsOf(plan.lines)).toContain(`M.${follows}.care-setting`);
    expect(idsOf(plan.duties)[0]).toBe(follows === 'red' ? 'RP2' : 'RP1');
  });

  test('at red already, an open row of red raises nothing', () => {
    const unknown = [findingOf('R1.1.3', { basis: 'open', needs: ['aorticDilatation'] })];
    const open = assessmentAt('red', { status: 'provisional', unknown, missing: ['aorticDilatation'] });
    expect(planOf(open).becauseOpen).toMatchObject({ rows: [], texts: [{ zh: '还有1项没有结果。' }] });
  });

  test('without names for the facts the sentence still stands', () => {
    const plan = planOf(assessRisk({ marfanSyndrome: true }, { on: '2026-11-22' }));
    expect(plan.becauseOpen?.texts[0]).toEqual({
      zh: '目前确定的是橙色；先按红色管理，直到记录所缺的内容（附件2 红色 1.1.3）。',
      en: 'Established so far: orange. Managed as red until it is recorded: what is missing (R1.1.3).',
    });
  });

  test('an open row that does not hold the plan, at a level that is followed, raises nothing', () => {
    const unknown = [findingOf('R1.1.3', { basis: 'open', needs: ['valveReplacement'] })];
    const plan = planOf(
      assessmentAt('orange', { status: 'provisional', couldReach: 'red', unknown, missing: ['valveReplacement'] }),
    );
    expect(plan.level).toBe('orange');
    expect(plan.becauseOpen?.rows).toEqual([]);
    expect(idsOf(plan.duties)).toEqual(['RP1']);
  });
});

describe('what the woman is told', () => {
  const everyPlan = [null, ...levels].flatMap((level) =>
    [false, true].map((infectious) => ({
      name: `${level ?? 'nothing established'}${infectious ? ' with purple' : ''}`,
      plan: planOf(assessmentAt(level, { infectious, met: infectious ? [findingOf('P1')] : [] })),
    })),
  );

  test.each(everyPlan)('$name: no color, no frightening word, danger signs, and a door that stays open', ({ plan }) => {
    const told = toldTo(plan);
    expect(told).not.toMatch(/[绿黄橙红紫]色|高危|低风险|死亡|危及生命|没问题|放心了|一切正常/);
    expect(told).toContain('马上去医院或打120');
    expect(plan.tellHer.at(-1)?.zh).toContain('也可以随时去医院');
  });

  test.each(everyPlan)('$name: both languages say something in every line, duty and text', ({ plan }) => {
    const { lines, duties, first, tellHer } = plan;
    const texts = [
      ...tellHer,
      ...[...lines, ...first].map(({ text }) => text),
      ...duties.flatMap((d) => [d.what, d.who, d.to, d.text]),
    ];
    for (const { zh, en } of texts) {
      expect(zh.trim()).not.toBe('');
      expect(en.trim()).not.toBe('');
    }
  });

  const named = Object.entries(words);
  const toldNames = (assessment: Assessment): string[] =>
    planOf(assessment).tellHer.map((text) => named.find(([, word]) => word === text)?.[0] ?? 'level');

  test.each<{ of: string; assessment: Assessment; told: string[] }>([
    { of: 'green', assessment: assessmentAt('green'), told: ['level', 'handbook'] },
    { of: 'yellow', assessment: assessmentAt('yellow'), told: ['level', 'handbook'] },
    { of: 'orange', assessment: assessmentAt('orange'), told: ['level', 'followed', 'reported', 'handbook'] },
    { of: 'red', assessment: assessmentAt('red'), told: ['level', 'level', 'followed', 'reported', 'handbook'] },
    {
      of: 'yellow with purple',
      assessment: assessmentAt('yellow', { infectious: true, met: [findingOf('P1')] }),
      told: ['level', 'infection', 'followed', 'handbook'],
    },
    {
      of: 'a carrier with abnormal liver function',
      assessment: assessmentAt('yellow', { infectious: true, met: [findingOf('B.hbsag-abnormal')] }),
      told: ['level', 'infection', 'carrier', 'followed', 'handbook'],
    },
    {
      of: 'nothing established',
      assessment: assessmentAt(null, { status: 'provisional', missing: ['bmi'] }),
      told: ['incomplete'],
    },
    {
      of: 'provisional yellow',
      assessment: assessmentAt('yellow', { status: 'provisional', missing: ['bmi'] }),
      told: ['level', 'provisional', 'handbook'],
    },
  ])('$of: she is told $told, then the danger signs and the open door', ({ assessment, told }) => {
    expect(toldNames(assessment)).toEqual([...told, 'danger', 'worried']);
  });

  test('orange and red women hear where to go and that somebody follows them; red, that it is today and that she decides', () => {
    expect(toldTo(planOf(assessmentAt('orange')))).toMatch(/危重孕产妇救治中心.*今天就问清楚.*专人/s);
    expect(toldTo(planOf(assessmentAt('red')))).toMatch(/三级医院.*今天就联系好.*由您来决定.*专人/s);
  });
});

describe('what follows from a screening', () => {
  // 14 days on the calendar: RP6, from memory.
  test.each([
    { on: '2026-01-20', due: '2026-02-03', said: '2026年2月3日' },
    { on: '2028-02-15', due: '2028-02-29', said: '2028年2月29日' },
    { on: '2026-12-25', due: '2027-01-08', said: '2027年1月8日' },
  ])('positive on $on: graded by $due at the latest', ({ on, due, said }) => {
    const plan = planForScreening('positive', on);
    expect(plan.duties).toMatchObject([
      { id: 'RP5', startsAt: on, dueAt: null, evidence: 'verbatim' },
      { id: 'RP6', startsAt: on, dueAt: due, evidence: 'recall' },
    ]);
    expect(toldTo(plan)).toContain(`请最晚在${said}到二级或以上的医院做妊娠风险评估`);
    expect(toldTo(plan)).toContain('这不是诊断');
  });

  test('the English names the day with its month in words', () => {
    const told = planForScreening('positive', '2026-11-17').tellHer[1]?.en;
    expect(told).toMatch(/^By December 1, 2026 at the latest, have your pregnancy risk assessed/);
  });

  test('positive on an unknown day: within 2 weeks, and no day is invented', () => {
    const plan = planForScreening('positive', null);
    expect(plan.duties.map(({ startsAt, dueAt }) => [startsAt, dueAt])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(plan.tellHer[1]).toMatchObject({
      zh: expect.stringMatching(/^请在2周内/),
      en: expect.stringMatching(/^Within 2 weeks, have/),
    });
  });

  test('negative: usual care, and it does not mean no risk', () => {
    const plan = planForScreening('negative', '2026-01-20');
    expect(idsOf(plan.lines)).toEqual(['SM7', 'RA1']);
    expect(plan.duties).toEqual([]);
    expect(toldTo(plan)).toContain('这不等于没有风险');
  });

  test('undetermined: finish it first; neither negative nor low risk', () => {
    const plan = planForScreening('undetermined', '2026-01-20');
    expect(idsOf(plan.lines)).toEqual(['note.screeningOpen']);
    expect(plan.lines[0]?.text.zh).toContain('不能按低风险处理');
    expect(toldTo(plan)).toContain('不要当作没事');
  });

  test.each(['positive', 'negative', 'undetermined'] as const)(
    '%s: no color, danger signs, and a door that stays open',
    (outcome) => {
      const told = toldTo(planForScreening(outcome, '2026-01-20'));
      expect(told).not.toMatch(/[绿黄橙红紫]色/);
      expect(told).toContain('马上去医院或打120');
      expect(told.endsWith('也可以随时去医院。')).toBe(true);
    },
  );

  test.each(['2026-02-30', '2026-1-1', '9999-12-25', ''])('%j is not a day of screening and is refused', (on) => {
    expect(() => planForScreening('positive', on)).toThrow(/^screenedOn: expected a /);
  });

  test('an outcome that is none of the three is refused, never taken as negative', () => {
    expect(() => planForScreening('maybe' as 'positive', '2026-01-20')).toThrow(InputError);
  });
});
