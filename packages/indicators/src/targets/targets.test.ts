import { InputError } from '@anchan/core/errors';
import { describe, expect, test } from 'vitest';
import { indicator, source } from '../catalog/catalog.ts';
import { areas } from '../observations/index.ts';
import { duties, duty } from './duties.ts';
import { target, targetSet, targetSets, targets } from './targets.ts';

const chinese = /[\u4e00-\u9fff]/;

/** Rows of one document as `indicator operator value unit`. */
const said = (set: string) =>
  targets
    .filter((row) => row.set === set)
    .map(
      ({ indicator: id, operator, strict, value, unit }) => `${id} ${operator}${strict ? '!' : ''} ${value} ${unit}`,
    );

describe('the targets', () => {
  test('are the 84 of the reference catalog and the one that stands in a note there', () => {
    expect(targets.length).toBe(85);
    expect(new Set(targets.map(({ id }) => id)).size).toBe(85);
    expect(targets.filter(({ change }) => change).map(({ id }) => id)).toEqual([
      'epmm.maternal-mortality-ratio.from-2010',
    ]);
  });

  // Thresholds as the plan prints them (国卫妇幼发〔2021〕30号), by clause.
  test.each([
    { clause: '二', words: '孕产妇死亡率下降到14.5/10万', id: 'maternal-mortality-ratio', op: '<=', value: 14.5 },
    { clause: '二', words: '婴儿死亡率下降到5.2‰', id: 'infant-mortality-rate', op: '<=', value: 5.2 },
    { clause: '四(一)1', words: '每年发布不少于50篇科普作品', id: 'science-works-per-year', op: '>=', value: 50 },
    { clause: '四(一)1', words: '平均阅读量力争达到1万', id: 'science-mean-reads', op: '>=', value: 10_000 },
    { clause: '四(二)4', words: '每季度至少开展1次', id: 'drills-per-quarter', op: '>=', value: 1 },
    { clause: '四(二)4', words: 'DDI努力控制在30分钟以内', id: 'ddi-median', op: '<=', value: 30 },
    { clause: '四(三)6', words: '每年开展不少于2次案例警示教育', id: 'case-warning-sessions', op: '>=', value: 2 },
    { clause: '四(四)11', words: '三级…达到90%', id: 'tcm-specialty-share-tertiary', op: '>=', value: 90 },
    { clause: '四(四)11', words: '二级…达到70%', id: 'tcm-specialty-share-secondary', op: '>=', value: 70 },
    { clause: '四(五)14', words: '产科预约诊疗率≥70%', id: 'obstetric-appointment-rate', op: '>=', value: 70 },
    {
      clause: '四(五)14',
      words: '产前检查复诊预约率≥90%',
      id: 'antenatal-revisit-appointment-rate',
      op: '>=',
      value: 90,
    },
  ])('hold the plan’s “$words” ($clause)', ({ clause, id, op, value }) => {
    const row = targets.find((one) => one.set === 'safety-plan-2021' && one.indicator === id);
    expect([row?.clause, row?.operator, row?.value, row?.verified, row?.by]).toEqual([clause, op, value, true, 2025]);
  });

  test('that only follow from the plan’s words are not called verified', () => {
    const derived = targets.filter(({ set, verified }) => set === 'safety-plan-2021' && !verified);
    expect(derived.map((row) => row.indicator)).toEqual([
      'cme-participation-rate',
      'single-double-room-share',
      'quarterly-drill-compliance',
      'joint-meeting-compliance',
      'monthly-self-assessment',
      'special-case-management-rate',
      'five-one-completeness',
      'delivery-checklist-rate',
    ]);
  });

  test('of 2030 are those of Healthy China, the outlines and the SDG, with below and at most kept apart', () => {
    expect(said('healthy-china-2030')).toEqual([
      'maternal-mortality-ratio <= 12 per-100000',
      'infant-mortality-rate <= 5 per-1000',
      'under5-mortality-rate <= 6 per-1000',
      'under5-mortality-rate <= 9.5 per-1000', // interim value of 2020, from memory
    ]);
    expect(said('child-outline-2021')).toEqual([
      'neonatal-mortality-rate <=! 3 per-1000',
      'infant-mortality-rate <=! 5 per-1000',
      'under5-mortality-rate <=! 6 per-1000',
    ]);
    expect(said('women-outline-2021')).toEqual(['maternal-mortality-ratio <= 12 per-100000']);
    expect(said('sdg-2030')).toEqual([
      'maternal-mortality-ratio <=! 70 per-100000',
      'neonatal-mortality-rate <= 12 per-1000',
      'under5-mortality-rate <= 25 per-1000',
    ]);
  });

  test('of eliminating mother-to-child transmission are 3 outcome, 10 process and 11 reference indicators', () => {
    const count = (set: string) => said(set).length;
    expect([count('emtct-outcome'), count('emtct-process'), count('emtct-reference')]).toEqual([3, 10, 11]);
  });

  test('are in the unit of their indicator and on its good side', () => {
    const side = { higher: '>=', lower: '<=', context: '' };
    const wrong = targets.filter(({ indicator: id, unit, operator }) => {
      const row = indicator(id);
      return row.unit !== unit || side[row.direction] !== operator;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('ask a region’s share of no single institution', () => {
    const wrong = targets.filter(
      ({ indicator: id, level }) =>
        indicator(id).level === 'region' && (level === 'facility' || level === 'department'),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('name known sources, and memory or a draft only where they are unverified', () => {
    for (const row of targets) for (const id of row.sources) expect(source(id).id).toBe(id);
    const weak = targets.filter(({ sources }) => sources.some((id) => id === 'memory' || id === 'cn-pmtct2020-draft'));
    expect(weak.length).toBe(9); // 1 interim value, 1 outline, 4 coverage targets, 3 of a draft
    expect(weak.filter(({ verified }) => verified)).toEqual([]);
    expect(targets.filter(({ verified, notes }) => !verified && !notes).map(({ id }) => id)).toEqual([
      'healthy-china-2030.under5-mortality-rate.2020',
    ]);
  });

  test('belong to a document, and lie within its years; every document has one', () => {
    const used = new Set(targets.map(({ set }) => set));
    expect(targetSets.filter(({ id }) => id !== 'own' && !used.has(id))).toEqual([]);
    const outside = targets.filter(({ set, by }) => by !== null && by > (targetSet(set).to ?? 9999));
    expect(outside).toEqual([]);
    const known = new Set<string>(areas.map(({ id }) => id));
    expect(targets.filter(({ area }) => area && !known.has(area))).toEqual([]);
  });

  test('have every text in both languages', () => {
    const texts = [
      ...targets.flatMap(({ scope, notes = [] }) => [scope, ...notes]),
      ...targetSets.map(({ name }) => name),
      ...duties.flatMap(({ name, actor, deadline, note }) => [name, actor, deadline, ...(note ? [note] : [])]),
    ];
    expect(texts.filter(({ zh, en }) => en === '' || !chinese.test(zh))).toEqual([]);
  });

  test('that are unknown are an error', () => {
    expect(() => target('x' as never)).toThrow(InputError);
    expect(() => targetSet('x' as never)).toThrow(InputError);
    expect(() => duty('x' as never)).toThrow(InputError);
  });
});

describe('the duties', () => {
  test('are 41, each under its own id', () => {
    expect(duties.length).toBe(41);
    expect(new Set(duties.map(({ id }) => id)).size).toBe(41);
  });

  // The plan: 四(一)1, 四(二)4, 四(三)6, 四(三)8, 四(四)12.
  test.each([
    { id: 'science-works', atLeast: 50, per: 'year' },
    { id: 'drill-quarterly', atLeast: 1, per: 'quarter' },
    { id: 'joint-meeting', atLeast: 1, per: 'half-year' },
    { id: 'case-warning', atLeast: 2, per: 'year' },
    { id: 'self-assessment', atLeast: 1, per: 'month' },
    { id: 'cme', atLeast: 1, per: 'year' },
  ] as const)('hold $id: $atLeast a $per', ({ id, atLeast, per }) => {
    expect(duty(id)).toMatchObject({ atLeast, per, verified: true, sources: ['plan-2021'] });
  });

  test('from memory are the two reporting limits of the risk norms, and are not verified', () => {
    expect(duties.filter(({ verified }) => !verified).map(({ id, sources }) => [id, ...sources])).toEqual([
      ['risk-report-orange', 'memory'],
      ['risk-report-red', 'memory'],
    ]);
  });

  test('over years in a row are counted in years, not twice in one', () => {
    expect(duty('emtct-process-2y')).toMatchObject({ atLeast: 1, per: 'year', consecutive: 2 });
  });
});
