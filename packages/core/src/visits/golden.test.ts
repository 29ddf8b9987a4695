import { describe, expect, test } from 'vitest';
import cases from '../../test/golden/visits.cases.json' with { type: 'json' };
import type { VisitPlanInput } from './index.ts';
import { visitPlan } from './index.ts';

interface Case {
  readonly title: string;
  /** What is asked of the plan: the state of `input.id`, the lines before it, or the visit to make next. */
  readonly ask: 'state' | 'first' | 'next';
  readonly input: Omit<VisitPlanInput, 'on'> & { readonly id?: string };
  /** The answer on each day. */
  readonly expect: Readonly<Record<string, unknown>>;
  readonly from: string;
}

const golden = cases as unknown as readonly Case[];

function answer({ ask, input: { id, ...input } }: Case, on: string): unknown {
  const plan = visitPlan({ ...input, on });
  if (ask === 'first') return plan.first.map((line) => line.id);
  if (ask === 'next') return plan.next?.id ?? null;
  return [...plan.visits, ...plan.items].find((window) => window.id === id)?.state;
}

describe('golden cases of visits', () => {
  test.each(golden)('$title', (one) => {
    const days = Object.keys(one.expect);
    expect(Object.fromEntries(days.map((on) => [on, answer(one, on)]))).toEqual(one.expect);
  });

  test('every case says where its expectation comes from, under its own title', () => {
    expect(golden.filter(({ from }) => !from)).toEqual([]);
    expect(new Set(golden.map(({ title }) => title)).size).toBe(golden.length);
  });
});
