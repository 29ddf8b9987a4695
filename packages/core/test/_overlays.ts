import fc from 'fast-check';
import type { FactId } from '../src/facts/facts.table.ts';
import type { Condition } from '../src/language/condition.ts';
import type { Criterion, ScreeningItem } from '../src/rules/criterion.ts';
import { cn2017 } from '../src/rules/national.ts';
import type { Overlay, RowChange } from '../src/rules/overlay.ts';
import { facts, valuesOf } from './_records.ts';

const reason = { zh: '地方规定', en: 'a local rule' };

/** A finding of the national rules, or a number compared with one of the values that tell rules apart. */
const leaf: fc.Arbitrary<Condition<FactId>> = fc.oneof(
  ...facts
    .filter(({ kind, group }) => kind !== 'date' && group !== 'near-miss')
    .map((fact): fc.Arbitrary<Condition<FactId>> => {
      const id = fact.id as FactId;
      if (fact.kind === 'boolean') return fc.constant({ fact: id });
      const value = fc.constantFrom(...(valuesOf(fact).filter((one) => typeof one === 'number') as number[]));
      return fc.record({
        fact: fc.constant(id),
        op: fc.constantFrom('>=' as const, '>' as const, '<=' as const, '<' as const),
        value,
      });
    }),
);

/** Conditions without a denial, so that a finding more never undoes them. */
const positive: fc.Arbitrary<Condition<FactId>> = fc.oneof(
  { weight: 3, arbitrary: leaf },
  { weight: 1, arbitrary: fc.record({ any: fc.array(leaf, { minLength: 1, maxLength: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ all: fc.array(leaf, { minLength: 1, maxLength: 3 }) }) },
);

const grade = fc.constantFrom('yellow' as const, 'orange' as const, 'red' as const, 'purple' as const);

const added = fc
  .record({ grade, when: positive, floor: fc.option(leaf, { nil: undefined }) })
  .map(({ floor, ...row }) => (floor ? { ...row, floor } : row));

/** Rows whose level a change may set, to the same or a higher one. */
const raised = fc.constantFrom(...cn2017.grading.filter((row) => row.grade === 'yellow' || row.grade === 'orange'));

const widened = (row: { readonly when: Condition<FactId> }, more: Condition<FactId>): Condition<FactId> => ({
  any: [row.when, more],
});

/** Overlays that add rows, raise and widen others, and close some, saying so: what a place may do. */
export const overlayArbitrary: fc.Arbitrary<Overlay> = fc
  .record({
    rows: fc.array(added, { maxLength: 3 }),
    changes: fc.uniqueArray(fc.tuple(raised, fc.constantFrom('red' as const, undefined), fc.option(positive)), {
      maxLength: 3,
      selector: ([{ id }]) => id,
    }),
    closed: fc.option(fc.constantFrom(...cn2017.grading.map(({ id }) => id))),
    items: fc.array(positive, { maxLength: 2 }),
    validFrom: fc.constantFrom('2019-01-01', '2026-11-22', '2026-11-23'),
  })
  .map(({ rows, changes, closed, items, validFrom }) => {
    const common = { zh: '地方条目', en: 'A local row', evidence: 'regional', clause: '1' } as const;
    const grading: RowChange<Criterion>[] = [
      ...rows.map((row, i) => ({ do: 'add' as const, row: { ...common, ...row, id: `L.${i}` } })),
      ...changes
        .filter(([{ id }]) => id !== closed)
        .map(([row, level, more]) => ({
          do: 'change' as const,
          id: row.id,
          clause: '2',
          set: { ...(level ? { grade: level } : {}), ...(more ? { when: widened(row, more) } : {}) },
          // Widening cannot lower anybody; a floor made of many facts is too much to try out, and then the overlay has to say so.
          lowers: reason,
        })),
      ...(closed ? [{ do: 'close' as const, id: closed, clause: '3', lowers: reason }] : []),
    ];
    const screening: RowChange<ScreeningItem>[] = items.map((when, i) => ({
      do: 'add',
      row: { ...common, id: `LS.${i}`, when },
    }));
    return {
      id: 'cn-local',
      title: { zh: '地方', en: 'Local' },
      place: 'CN-XX',
      base: 'cn-2017',
      validFrom,
      checkedOn: '2026-11-22',
      grading,
      screening,
    };
  });
