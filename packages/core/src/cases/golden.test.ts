import { describe, expect, test } from 'vitest';
import golden from '../../test/golden/cases.cases.json' with { type: 'json' };
import { InputError } from '../errors.ts';
import { type CaseDuty, type CaseEvent, caseState, dutiesOf, replay } from './index.ts';

interface Case {
  readonly title: string;
  /** Events in order; `assessment` may name one of the file's assessments. */
  readonly events: readonly unknown[];
  readonly now?: string;
  /** By row, or by `row@event` where a row has several: the part of the duty the case is about; null where there must be none. */
  readonly duties?: Readonly<Record<string, Partial<CaseDuty> | null>>;
  readonly state?: Readonly<Record<string, unknown>>;
  /** Code and path of every issue of the last event, the path without its place. */
  readonly throws?: readonly string[];
  readonly from: string;
}

const { assessments } = golden;
const cases = golden.cases as unknown as readonly Case[];

/** The events with the assessments they name, each taken on the day of its event unless a case says otherwise. */
function eventsOf({ events }: Case): readonly CaseEvent[] {
  return events.map((event) => {
    const name = (event as { assessment?: unknown }).assessment;
    return typeof name === 'string' ? { ...(event as object), assessment: assessments[name as never] } : event;
  }) as readonly CaseEvent[];
}

describe('golden cases', () => {
  test.each(cases.filter(({ duties }) => duties))('$title', (one) => {
    const duties = dutiesOf(replay(eventsOf(one)), { now: one.now as string });
    for (const [id, expected] of Object.entries(one.duties ?? {})) {
      const found = duties.filter((duty) => duty.id === id || duty.row === id);
      if (expected === null) expect(found).toEqual([]);
      else {
        expect(found).toHaveLength(1);
        expect(found[0]).toMatchObject(expected);
      }
    }
  });

  test.each(cases.filter(({ state }) => state))('$title', (one) => {
    expect(caseState(replay(eventsOf(one)))).toMatchObject(one.state as object);
  });

  test.each(cases.filter(({ throws }) => throws))('$title is refused', (one) => {
    const events = eventsOf(one);
    const before = events.length > 1 ? replay(events.slice(0, -1)).events : [];
    const all = (): unknown => replay([...before, ...events.slice(-1)]);
    try {
      all();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const issues = error.issues.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`);
      expect(issues.sort()).toEqual([...(one.throws ?? [])].sort());
      expect(error.issues.every(({ path }) => path[0] === before.length)).toBe(true);
      expect(error.message).not.toMatch(/王/);
      return;
    }
    expect.unreachable('the last event was accepted');
  });

  test('every case says where its expectation comes from, under its own title', () => {
    expect(cases.filter(({ from }) => !from)).toEqual([]);
    expect(new Set(cases.map(({ title }) => title)).size).toBe(cases.length);
  });
});
