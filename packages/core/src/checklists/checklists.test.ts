import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { careSources } from '../cases/reference.ts';
import { addDays } from '../dates.ts';
import {
  checkDelivery,
  departments,
  institutionKinds,
  type ObligationEvidence,
  type ObligationRow,
  obligations,
  obligationTable,
  type SafetyItem,
  type SafetyRecord,
  safetyItems,
  safetyPauses,
  safetyRoles,
} from './index.ts';

const items: readonly SafetyItem[] = safetyItems;
const records = fc.record(
  {
    answers: fc.record(
      Object.fromEntries(items.map(({ id, answers }) => [id, fc.constantFrom(...answers.map((one) => one.id))])),
      { requiredKeys: [] },
    ),
    gauze: fc.record({ before: fc.nat(12), added: fc.nat(2), after: fc.nat(14) }, { requiredKeys: [] }),
    signOffs: fc.subarray(
      safetyPauses.flatMap(({ id, signs }) => signs.map((role) => ({ pause: id, role, at: '2026-01-05T12:00' }))),
    ),
    bornAt: fc.constantFrom('2026-01-05T10:00', '2026-01-05T11:00'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<SafetyRecord>;

const order = { 'not-met': 0, unknown: 1, met: 2 };

describe('the delivery room checklist', () => {
  test('is in order only when every item is answered, counted and signed', () => {
    fc.assert(
      fc.property(records, (record) => {
        const { state, pauses } = checkDelivery(record);
        expect(order[state]).toBe(Math.min(...pauses.map((pause) => order[pause.state])));
        for (const { state: one, missing, gaps, missingSignOffs } of pauses) {
          expect(one === 'met').toBe(missing.length + gaps.length + missingSignOffs.length === 0);
          expect(one === 'not-met').toBe(gaps.length > 0);
        }
      }),
    );
  });

  test('taking an answer or a signature away never makes it better, and shows it as missing', () => {
    fc.assert(
      fc.property(records, fc.nat(50), fc.nat(20), (record, item, sign) => {
        const before = checkDelivery(record);
        const id = items[item % items.length]?.id as keyof NonNullable<SafetyRecord['answers']>;
        const lessAnswered = checkDelivery({ ...record, answers: { ...record.answers, [id]: null } });
        expect(lessAnswered.pauses.flatMap(({ missing }) => missing)).toContain(id);
        if (before.state !== 'not-met') expect(order[lessAnswered.state]).toBeLessThanOrEqual(order[before.state]);
        const signOffs = (record.signOffs ?? []).filter((_, place) => place !== sign);
        expect(order[checkDelivery({ ...record, signOffs }).state]).toBeLessThanOrEqual(order[before.state]);
      }),
    );
  });

  test('has 32 items in three pauses, each with at least two answers and honest evidence', () => {
    const counts = safetyPauses.map(({ id }) => items.filter(({ pause }) => pause === id).length);
    expect(counts).toEqual([13, 10, 9]);
    const copies = careSources.map(({ id }) => id as string);
    for (const { id, pause, answers, evidence, copies: seen, alike = [] } of items) {
      expect(answers.length).toBeGreaterThan(1);
      expect(copies).toEqual(expect.arrayContaining([...seen, ...alike]));
      expect(evidence === 'recall').toBe(seen.length === 0);
      if (pause !== 'two-hours-after') expect([id, evidence]).toEqual([id, 'verbatim']);
    }
    expect(
      items.filter(({ evidence }) => evidence !== 'verbatim').map(({ id, evidence }) => `${id} ${evidence}`),
    ).toEqual(['A1 partly-seen', ...['A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9'].map((id) => `${id} recall`)]);
  });
});

const days = fc.integer({ min: 0, max: 1500 }).map((day) => addDays('2021-10-09', day));
const rows: readonly ObligationRow[] = obligationTable;
const proofs = fc
  .array(fc.tuple(fc.nat(rows.length - 1), days, fc.nat(4), fc.integer({ min: 1, max: 30 })), { maxLength: 12 })
  .map((list) =>
    list.map(([place, on, part, count], key) => {
      const { id, departments: owing } = rows[place] as ObligationRow;
      const department = owing ? { department: owing[part % owing.length] } : {};
      return { id: `e${key}`, duty: id, on, count, ...department } as ObligationEvidence;
    }),
  );

describe('obligations', () => {
  const spans = fc
    .tuple(days, fc.nat(400), days)
    .map(([from, length, on]) => ({ from, to: addDays(from, length), on }));

  test('periods of a row follow each other without a gap, and each touches the span', () => {
    fc.assert(
      fc.property(spans, (span) => {
        const { obligations: list } = obligations(span, []);
        for (const { id, departments: owing = [] } of rows) {
          const own = list.filter(
            ({ row, department }) => row.id === id && (owing.length === 0 || department === owing[0]),
          );
          for (const [place, { period }] of own.entries()) {
            if (period === null) continue;
            expect(period.from <= span.to && period.to >= span.from).toBe(true);
            const next = own[place + 1]?.period;
            if (next) expect(next.from).toBe(addDays(period.to, 1));
          }
          if (own[0]?.period) {
            expect(own[0].period.from <= span.from || own[0].period.from <= '2021-10-09').toBe(true);
            expect((own.at(-1)?.period?.to ?? '') >= span.to).toBe(true);
          }
        }
      }),
    );
  });

  test('every piece of evidence counts for one obligation, or is named as unused', () => {
    fc.assert(
      fc.property(spans, proofs, (span, evidence) => {
        const { obligations: list, unused } = obligations(span, evidence);
        const counted = [...list.flatMap((one) => one.evidence), ...unused];
        expect(counted.sort()).toEqual(evidence.map(({ id }) => id).sort());
      }),
    );
  });

  test('only enough evidence makes one done, and more never undoes it', () => {
    fc.assert(
      fc.property(spans, proofs, fc.nat(12), (span, evidence, less) => {
        const full = obligations({ ...span, staff: 5 }, evidence).obligations;
        const part = obligations({ ...span, staff: 5 }, evidence.slice(0, less)).obligations;
        for (const [place, { state, done, required }] of full.entries()) {
          expect(state === 'done').toBe(required !== null && done >= required);
          if (part[place]?.state === 'done') expect(state).toBe('done');
        }
      }),
    );
  });

  test('as days pass, due becomes overdue and never the other way', () => {
    fc.assert(
      fc.property(spans, fc.nat(200), (span, later) => {
        const before = obligations(span, []).obligations;
        const after = obligations({ ...span, on: addDays(span.on, later) }, []).obligations;
        const step = ['upcoming', 'due', 'overdue'];
        for (const [place, { state }] of before.entries()) {
          const then = after[place]?.state as string;
          if (state !== 'unknown') expect(step.indexOf(then)).toBeGreaterThanOrEqual(step.indexOf(state));
        }
      }),
    );
  });

  test('rows cite their clause and copy, and name departments that exist', () => {
    const copies = careSources.map(({ id }) => id as string);
    for (const { id, clause, copies: seen, departments: owing = [] } of rows) {
      expect(copies).toEqual(expect.arrayContaining([...seen]));
      expect(clause === null).toBe(id === 'system-evaluation');
      expect(departments.map((one) => one.id as string)).toEqual(expect.arrayContaining([...owing]));
    }
  });
});

test('everything is said in both languages', () => {
  const texts = [
    ...items,
    ...items.flatMap(({ answers }) => answers),
    ...safetyPauses,
    ...safetyRoles,
    ...rows,
    ...departments,
    ...institutionKinds,
  ];
  for (const { zh, en } of texts) {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).not.toMatch(/\p{Script=Han}/u);
  }
});
