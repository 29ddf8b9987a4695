import { toDayNumber } from '@anchan/core/dates';
import { type Condition, compile, type Outcome, type Slots } from '@anchan/core/language';
import type { DerivedRow, Form, Period, RecordType, Window } from '../model.ts';
import type { Row } from '../rows.ts';
import { linkOf, records } from '../tables.ts';
import type { Layout } from './_layout.ts';

/** The rows of one bundle and their slots; only the first `rows.length` slots are of this bundle. */
export interface Shelf {
  rows: readonly Row[];
  readonly slots: Slots[];
}

export type Shelves = Readonly<Record<RecordType, Shelf>>;
type Layouts = Readonly<Record<RecordType, Layout>>;

/** Makes one derived value of one row. */
export type Deriver = (row: Row, slots: Slots, shelves: Shelves) => void;

export interface Surroundings {
  readonly layouts: Layouts;
  readonly has: ReadonlySet<RecordType>;
  readonly period: Period;
}

type Test = (slots: Slots) => Outcome;
type Of<K extends Form['form']> = Extract<Form, { readonly form: K }>;
type Members = {
  readonly of: RecordType;
  readonly where?: Condition;
  readonly within?: Window;
};

const always: Test = () => 2;

export function testOf(when: Condition | undefined, { slotOf }: Layout): Test {
  return when ? compile(when, slotOf).test : always;
}

/** How a child stands to its parent; 0 also for a row that points elsewhere. */
type Membership = (child: Slots, childRow: Row, parent: Slots, parentRow: Row) => Outcome;

function membershipOf(form: Members, record: RecordType, { layouts }: Surroundings): Membership {
  const link = linkOf(form.of, record) as string;
  const test = testOf(form.where, layouts[form.of]);
  const { within } = form;
  if (!within) return (child, childRow, _, parentRow) => (childRow[link] === parentRow[link] ? test(child) : 0);
  const on = layouts[form.of].slotOf.get(within.child) as number;
  const start = layouts[record].slotOf.get(within.parent) as number;
  return (child, childRow, parent, parentRow) => {
    if (childRow[link] !== parentRow[link]) return 0;
    const outcome = test(child);
    if (outcome === 0) return 0;
    if (child.state[on] === 1 || parent.state[start] === 1) return 1;
    const days = (child.number[on] as number) - (parent.number[start] as number);
    return days >= within.fromDays && days <= within.toDays ? outcome : 0;
  };
}

function setBoolean(slots: Slots, slot: number, outcome: number): void {
  slots.state[slot] = outcome;
}

function setNumber(slots: Slots, slot: number, value: number | undefined): void {
  slots.state[slot] = value === undefined ? 1 : 2;
  slots.number[slot] = value === undefined ? Number.NaN : value;
}

function counting(form: Of<'count'>, row: DerivedRow, around: Surroundings): Deriver {
  const { slotOf } = around.layouts[row.record];
  const [exact, low, high] = [row.name, `${row.name}:least`, `${row.name}:most`].map(
    (fact) => slotOf.get(fact) as number,
  ) as [number, number, number];
  const membership = membershipOf(form, row.record, around);
  return (own, slots, shelves) => {
    const shelf = shelves[form.of];
    let least = 0;
    let most = 0;
    for (let i = 0; i < shelf.rows.length; i++) {
      const outcome = membership(shelf.slots[i] as Slots, shelf.rows[i] as Row, slots, own);
      if (outcome !== 0) most++;
      if (outcome === 2) least++;
    }
    setNumber(slots, low, least);
    setNumber(slots, high, most);
    setNumber(slots, exact, least === most ? least : undefined);
  };
}

function anyOf(form: Of<'any'>, row: DerivedRow, around: Surroundings): Deriver {
  const slot = around.layouts[row.record].slotOf.get(row.name) as number;
  const membership = membershipOf(form, row.record, around);
  return (own, slots, shelves) => {
    const shelf = shelves[form.of];
    let best = 0;
    for (let i = 0; i < shelf.rows.length && best < 2; i++) {
      const outcome = membership(shelf.slots[i] as Slots, shelf.rows[i] as Row, slots, own);
      if (outcome > best) best = outcome;
    }
    setBoolean(slots, slot, best);
  };
}

/** Copies a boolean or an enum from one row's slots to another's; `from` null leaves it unknown. */
function copier(
  row: DerivedRow,
  source: Layout,
  column: string,
  target: Layout,
): (from: Slots | null, to: Slots) => void {
  const facts = row.type === 'enum' ? (row.values ?? []).map((value) => `:${value}`) : [''];
  const pairs = facts.map(
    (end) => [source.slotOf.get(column + end), target.slotOf.get(row.name + end)] as [number, number],
  );
  return (from, to) => {
    for (const [a, b] of pairs) {
      to.state[b] = from ? (from.state[a] as number) : 1;
      to.number[b] = from ? (from.number[a] as number) : Number.NaN;
    }
  };
}

function latest(form: Of<'latest'>, row: DerivedRow, around: Surroundings): Deriver {
  const { layouts, period } = around;
  const source = layouts[form.of];
  const by = source.slotOf.get(form.by) as number;
  const plain = source.slotOf.get(form.column) as number;
  const isEnum = row.type === 'enum';
  const membership = membershipOf(form, row.record, around);
  const copy = copier(row, source, form.column, layouts[row.record]);
  const end = toDayNumber(period.to);
  return (own, slots, shelves) => {
    const shelf = shelves[form.of];
    let sure: Slots | null = null;
    let last = Number.NEGATIVE_INFINITY;
    let doubtful = Number.NEGATIVE_INFINITY;
    let split = false;
    for (let i = 0; i < shelf.rows.length; i++) {
      const child = shelf.slots[i] as Slots;
      const outcome = membership(child, shelf.rows[i] as Row, slots, own);
      if (outcome === 0) continue;
      if (child.state[by] === 1) return copy(null, slots);
      const on = child.number[by] as number;
      if (on > end) continue;
      if (outcome === 1) doubtful = Math.max(doubtful, on);
      else if (on > last) {
        sure = child;
        last = on;
        split = false;
      } else if (on === last && sure) {
        split ||= isEnum ? sure.number[plain] !== child.number[plain] : sure.state[plain] !== child.state[plain];
      }
    }
    copy(split || doubtful >= last ? null : sure, slots);
  };
}

function parentValue(form: Of<'parent'>, row: DerivedRow, { layouts }: Surroundings): Deriver {
  const copy = copier(row, layouts.pregnancy, form.column, layouts[row.record]);
  return (own, slots, { pregnancy }) => {
    const mother = pregnancy.rows[0];
    const found = mother !== undefined && mother.pregnancyId === own.pregnancyId;
    copy(found ? (pregnancy.slots[0] as Slots) : null, slots);
  };
}

function first(form: Of<'first'>, row: DerivedRow, around: Surroundings): Deriver {
  const { slotOf } = around.layouts[row.record];
  const slot = slotOf.get(row.name) as number;
  const by = slotOf.get(form.by) as number;
  const { key } = records[row.record];
  const test = testOf(form.where, around.layouts[row.record]);
  const absent = (value: unknown): boolean => value === undefined || value === null;
  return (own, slots, shelves) => {
    const outcome = test(slots);
    if (outcome === 0) return setBoolean(slots, slot, 0);
    const undated = slots.state[by] === 1;
    const motherless = absent(own.pregnancyId);
    let doubt = outcome === 1 || undated || motherless || form.same.some((column) => absent(own[column]));
    const shelf = shelves[row.record];
    for (let i = 0; i < shelf.rows.length && !motherless; i++) {
      const rival = shelf.slots[i] as Slots;
      const other = shelf.rows[i] as Row;
      if (rival === slots || other.pregnancyId !== own.pregnancyId) continue;
      const wins = test(rival);
      if (wins === 0) continue;
      let same = true;
      let differs = false;
      for (const column of form.same) {
        const mine = own[column];
        const its = other[column];
        if (absent(mine) || absent(its)) same = false;
        else if (mine !== its) differs = true;
      }
      if (differs) continue;
      if (undated || rival.state[by] === 1) {
        doubt = true;
        continue;
      }
      const apart = (rival.number[by] as number) - (slots.number[by] as number);
      if (apart > 0 || (apart === 0 && (other[key] as string) >= (own[key] as string))) continue;
      if (wins === 2 && same) return setBoolean(slots, slot, 0);
      doubt = true;
    }
    setBoolean(slots, slot, doubt ? 1 : 2);
  };
}

/** As a number yyyymmdd. */
const sortable = (date: unknown): number => Number(String(date).replaceAll('-', ''));

function onOwnRow(form: Form, row: DerivedRow, { layouts }: Surroundings): Deriver {
  const layout = layouts[row.record];
  const slot = layout.slotOf.get(row.name) as number;
  const dateSlot = (column: string): number => layout.slotOf.get(column) as number;
  switch (form.form) {
    case 'condition': {
      const test = testOf(form.when, layout);
      return (_, slots) => setBoolean(slots, slot, test(slots));
    }
    case 'daysBetween': {
      const [from, to] = [dateSlot(form.from), dateSlot(form.to)];
      return (_, slots) => {
        const days = (slots.number[to] as number) - (slots.number[from] as number);
        setNumber(slots, slot, Number.isNaN(days) ? undefined : days);
      };
    }
    case 'beforeBirthday': {
      const [birth, on] = [dateSlot(form.birth), dateSlot(form.date)];
      return (own, slots) => {
        if (slots.state[birth] === 1 || slots.state[on] === 1) return setBoolean(slots, slot, 1);
        setBoolean(slots, slot, sortable(own[form.date]) < sortable(own[form.birth]) + form.years * 10_000 ? 2 : 0);
      };
    }
    case 'cases': {
      const steps = form.cases.map(({ when, value }) => ({ test: testOf(when, layout), value }));
      return (_, slots) => {
        for (const { test, value } of steps) {
          const outcome = test(slots);
          if (outcome !== 0) return setNumber(slots, slot, outcome === 2 ? value : form.unknown);
        }
        setNumber(slots, slot, form.otherwise);
      };
    }
    case 'choose': {
      const steps = form.choices.map(({ when, column }) => ({ test: testOf(when, layout), from: dateSlot(column) }));
      return (_, slots) => {
        for (const { test, from } of steps) {
          const outcome = test(slots);
          if (outcome === 0) continue;
          return setNumber(slots, slot, outcome === 2 && slots.state[from] !== 1 ? slots.number[from] : undefined);
        }
        setNumber(slots, slot, undefined);
      };
    }
    default:
      throw new TypeError(`a form of several rows: ${form.form}`);
  }
}

/** Everything a derived row can write is unknown: its child record type was not handed in. */
function unknown(row: DerivedRow, { layouts }: Surroundings): Deriver {
  const ends = ['', ':least', ':most', ...(row.values ?? []).map((value) => `:${value}`)];
  const slots = ends.flatMap((end) => layouts[row.record].slotOf.get(row.name + end) ?? []);
  return (_, own) => {
    for (const slot of slots) setNumber(own, slot, undefined);
  };
}

/** Turns a derived row into a function, once. */
export function deriverOf(row: DerivedRow, around: Surroundings): Deriver {
  const { form } = row;
  if ('of' in form && !around.has.has(form.of)) return unknown(row, around);
  switch (form.form) {
    case 'any':
      return anyOf(form, row, around);
    case 'count':
      return counting(form, row, around);
    case 'latest':
      return latest(form, row, around);
    case 'parent':
      return around.has.has('pregnancy') ? parentValue(form, row, around) : unknown(row, around);
    case 'first':
      return first(form, row, around);
    default:
      return onOwnRow(form, row, around);
  }
}
