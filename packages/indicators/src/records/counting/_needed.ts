import { type Condition, factsOf } from '@anchan/core/language';
import type { DerivedRow, Population, RecordType } from '../model.ts';

type Needs = Map<RecordType, Set<string>>;

/** The facts and columns by name that one derived row asks for, and of which record type they are. */
function asksFor({ record, form }: DerivedRow): readonly (readonly [RecordType, readonly string[]])[] {
  const facts = (when: Condition | undefined): readonly string[] => (when ? factsOf(when) : []);
  switch (form.form) {
    case 'condition':
      return [[record, facts(form.when)]];
    case 'any':
    case 'count':
      return [
        [form.of, [...facts(form.where), ...(form.within ? [form.within.child] : [])]],
        [record, form.within ? [form.within.parent] : []],
      ];
    case 'latest':
      return [[form.of, [...facts(form.where), form.by, form.column]]];
    case 'parent':
      return [['pregnancy', [form.column]]];
    case 'daysBetween':
      return [[record, [form.from, form.to]]];
    case 'beforeBirthday':
      return [[record, [form.birth, form.date]]];
    case 'first':
      return [[record, [...facts(form.where), form.by]]];
    case 'cases':
      return [[record, form.cases.flatMap(({ when }) => facts(when))]];
    case 'choose':
      return [[record, form.choices.flatMap(({ when, column }) => [...facts(when), column])]];
  }
}

function countColumns({ date, count }: Population): readonly string[] {
  const dates = date === 'overlap' ? ['bookedOn', 'endedOn'] : [date];
  if (count === undefined) return dates;
  if ('distinctPart' in count) return [...dates, count.of];
  return [...dates, Object.values(count)[0] as string];
}

/** Which facts have to be known to count these populations, and which derived rows make them. */
export function neededBy(
  populations: readonly Population[],
  derived: readonly DerivedRow[],
): { readonly needs: Needs; readonly rows: readonly DerivedRow[] } {
  const needs: Needs = new Map();
  const add = (type: RecordType, facts: readonly string[]): void => {
    const known = needs.get(type) ?? new Set();
    for (const fact of facts) known.add(fact);
    needs.set(type, known);
  };
  for (const population of populations)
    add(population.from, [...(population.where ? factsOf(population.where) : []), ...countColumns(population)]);
  const rows: DerivedRow[] = [];
  for (const row of [...derived].reverse()) {
    const asked = [...(needs.get(row.record) ?? [])].some(
      (fact) => fact === row.name || fact.startsWith(`${row.name}:`),
    );
    if (!asked) continue;
    rows.unshift(row);
    for (const [type, facts] of asksFor(row)) add(type, facts);
  }
  return { needs, rows };
}
