import { InputError } from '@anchan/core/errors';
import { describe, expect, test } from 'vitest';
import { duty } from './duties.ts';
import { eventProgress, periodProgress } from './progress.ts';

const days = (count: number, day: string) => Array.from({ length: count }, () => day);

describe('works and drills by the calendar', () => {
  // 50 works a year; 30 June 2025 is day 181 of 365: an even pace has 24.79, so 24 is not behind.
  test.each([
    { done: 24, status: 'on-course', more: 26 },
    { done: 23, status: 'off-course', more: 27 },
    { done: 50, status: 'met', more: 0 },
    { done: 61, status: 'met', more: 0 },
  ])('$done works by 30 June are $status, $more more', ({ done, status, more }) => {
    const result = periodProgress(duty('science-works'), done, { on: '2025-06-30' });
    expect([result.current.status, result.more, result.daysLeft]).toEqual([status, more, 184]);
    expect(result.atThisPace).toBeCloseTo((done * 365) / 181, 9);
  });

  test('a year that has ended short is missed, on its last day', () => {
    const at = (on: string) => periodProgress(duty('science-works'), 49, { on }).current.status;
    expect([at('2025-12-30'), at('2025-12-31')]).toEqual(['on-course', 'missed']);
  });

  test.each([
    { id: 'self-assessment', from: '2024-02-01', to: '2024-02-29', earlier: 1 },
    { id: 'drill-quarterly', from: '2024-01-01', to: '2024-03-31', earlier: 0 },
    { id: 'joint-meeting', from: '2024-01-01', to: '2024-06-30', earlier: 0 },
    { id: 'case-warning', from: '2024-01-01', to: '2024-12-31', earlier: 0 },
  ] as const)('on 29 February 2024 the period of $id is $from to $to', ({ id, from, to, earlier }) => {
    const result = periodProgress(duty(id), [], { on: '2024-02-29' });
    expect([result.current.from, result.current.to, result.earlier.length]).toEqual([from, to, earlier]);
  });

  test('each earlier quarter of the year stands by itself: two drills in one do not make up for none in the next', () => {
    const drills = ['2025-01-31', '2025-03-31', '2025-07-01'];
    const result = periodProgress(duty('drill-quarterly'), drills, { on: '2025-10-02' });
    expect(result.earlier.map(({ done, status }) => [done, status])).toEqual([
      [2, 'met'],
      [0, 'missed'],
      [1, 'met'],
    ]);
    expect([result.current.from, result.current.done, result.current.status, result.more]).toEqual([
      '2025-10-01',
      0,
      'on-course',
      1,
    ]);
    expect(result.sentence.zh).toBe('2025-10-01至2025-12-31：应完成1，已完成0，还差1，剩90天，进度正常。');
  });

  test('works of another year do not count', () => {
    const works = [...days(60, '2024-12-31'), ...days(3, '2025-01-01')];
    expect(periodProgress(duty('science-works'), works, { on: '2025-01-31' }).current.done).toBe(3);
  });

  test('not knowing how many were done is not none', () => {
    for (const done of [null, undefined]) {
      const result = periodProgress(duty('self-assessment'), done, { on: '2025-03-10' });
      expect([result.current.status, result.current.done, result.more, result.atThisPace]).toEqual([
        'undetermined',
        null,
        null,
        null,
      ]);
      expect(result.earlier.map(({ status }) => status)).toEqual(['undetermined', 'undetermined']);
      expect(result.sentence.zh).toBe('2025-03-01至2025-03-31：应完成1，完成数不详，无法判断。');
    }
    expect(periodProgress(duty('self-assessment'), [], { on: '2025-03-31' }).current).toMatchObject({
      done: 0,
      status: 'missed',
    });
  });

  test.each([
    { code: 'unknown-choice', per: 'event', done: 1, on: '2025-01-01' },
    { code: 'date', per: 'year', done: 1, on: '2025-02-29' },
    { code: 'date', per: 'year', done: ['1 March'], on: '2025-03-02' },
    { code: 'date-order', per: 'year', done: ['2025-03-03'], on: '2025-03-02' },
    { code: 'not-a-count', per: 'year', done: 1.5, on: '2025-03-02' },
  ] as const)('$code is an error: $done on $on', ({ code, per, done, on }) => {
    try {
      periodProgress({ atLeast: 1, per }, done, { on });
      expect.unreachable();
    } catch (error) {
      expect((error as InputError).issues.map((issue) => issue.code)).toEqual([code]);
    }
  });
});

describe('duties of each event', () => {
  test.each([
    { events: 3, done: 15, more: 0, status: 'met' },
    { events: 3, done: 14, more: 1, status: 'outstanding' },
    { events: 0, done: 0, more: 0, status: 'nothing-due' },
    { events: 3, done: null, more: null, status: 'undetermined' },
    { events: undefined, done: 2, more: null, status: 'undetermined' },
  ])('five steps for each of $events, $done done: $status', ({ status, more, events, done }) => {
    const result = eventProgress(duty('five-ones'), { ...(events !== undefined && { events }), done });
    expect([result.status, result.more]).toEqual([status, more]);
  });

  test('a duty with a period is not one of them, and counts are whole', () => {
    expect(() => eventProgress(duty('science-works'), { events: 1, done: 1 })).toThrow(InputError);
    expect(() => eventProgress(duty('five-ones'), { events: -1, done: 0.5 })).toThrow(/events: .*\n.*done: /);
  });
});
