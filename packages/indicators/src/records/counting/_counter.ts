import { toDayNumber } from '@anchan/core/dates';
import { InputError, show } from '@anchan/core/errors';
import type { Slots } from '@anchan/core/language';
import type { Period, Population, RecordType } from '../model.ts';
import type { Bundle, Row } from '../rows.ts';
import type { Settings } from '../settings.ts';
import { derivedFor, linkOf, populationsFor, records, recordTypes } from '../tables.ts';
import type { Group, PopulationCounts } from '../tally.ts';
import { type Account, closeAccount, openAccount } from './_account.ts';
import { deriverOf, type Shelf, type Shelves, testOf } from './_derive.ts';
import { type Layout, layoutOf } from './_layout.ts';
import { neededBy } from './_needed.ts';
import { branchesOf } from './_tree.ts';

export interface Counter {
  /** Counts one bundle and returns how many rows it had. */
  readonly add: (bundle: Bundle) => number;
  readonly groups: () => readonly { readonly group: Group; readonly counts: PopulationCounts }[];
}

interface CounterOptions {
  readonly has: readonly RecordType[];
  readonly period: Period;
  readonly settings: Settings;
  readonly groupBy: readonly string[];
}

/** No cell contradicts itself here, so the second value of a number is the first. */
function emptySlots(size: number): Slots {
  const number = new Float64Array(size);
  return { state: new Uint8Array(size), number, other: number };
}

type InPeriod = (slots: Slots) => boolean;

function periodTest({ date }: Population, { slotOf }: Layout, { from, to }: Period): InPeriod {
  const [first, last] = [toDayNumber(from, ['period', 'from']), toDayNumber(to, ['period', 'to'])];
  if (date === 'overlap') {
    const [booked, ended] = [slotOf.get('bookedOn') as number, slotOf.get('endedOn') as number];
    // An unknown day is NaN, with which no comparison holds.
    return ({ state, number }) =>
      (number[booked] as number) <= last && (state[ended] === 1 || (number[ended] as number) >= first);
  }
  const slot = slotOf.get(date) as number;
  return ({ number }) => (number[slot] as number) >= first && (number[slot] as number) <= last;
}

/** Reads the values grouped by: the row's own column, else that of its pregnancy. Null where nothing is grouped by. */
function groupReader({ from, groupBy: own = {} }: Population, groupBy: readonly string[]): GroupReader | null {
  if (groupBy.length === 0) return null;
  const columns = groupBy.map((name) => {
    const column = own[name] ?? name;
    const has = records[from].columns.some((one) => one.name === column);
    return { name, column, has, inherits: !has && linkOf(from, 'pregnancy') !== null };
  });
  return {
    name: JSON.stringify([from, ...columns]),
    read: (row, mother) =>
      columns.map(
        ({ column, has, inherits }) => ((has ? row : inherits ? mother : undefined)?.[column] ?? null) as Value,
      ),
  };
}

type Value = Group[string];

interface GroupReader {
  /** The same for populations that read the same columns, so that a row is looked up once for all of them. */
  readonly name: string;
  readonly read: (row: Row, mother: Row | undefined) => readonly Value[];
}

/** Everything that is decided before the first row is read. Conditions are compiled once. */
export function counterOf({ has, period, settings, groupBy }: CounterOptions): Counter {
  const handedIn = new Set(has);
  const all = populationsFor(settings).filter(({ from }) => handedIn.has(from));
  const derived = derivedFor(settings);
  const { needs, rows } = neededBy(all, derived);
  const layouts = Object.fromEntries(
    recordTypes.map((type) => [type, layoutOf(type, derived, needs.get(type) ?? new Set())]),
  ) as Readonly<Record<RecordType, Layout>>;
  const shelves = Object.fromEntries(recordTypes.map((type) => [type, { rows: [], slots: [] }])) as unknown as Shelves;
  const derivers = rows
    .filter(({ record }) => handedIn.has(record))
    .map((row) => ({ shelf: shelves[row.record], run: deriverOf(row, { layouts, has: handedIn, period }) }));

  const readers = new Map<string, GroupReader>();
  const shared = (reader: GroupReader | null): GroupReader | null => {
    if (reader !== null && !readers.has(reader.name)) readers.set(reader.name, reader);
    return reader && (readers.get(reader.name) as GroupReader);
  };
  const trees = has.map((type) => {
    const branches = branchesOf(all.filter(({ from }) => from === type));
    return {
      shelf: shelves[type],
      truths: new Uint8Array(branches.length),
      branches: branches.map(({ population, of, after }) => ({
        of,
        after,
        place: all.indexOf(population),
        test: testOf(population.where, layouts[type]),
        isIn: of < 0 ? periodTest(population, layouts[type], period) : null,
        reader: shared(groupReader(population, groupBy)),
        keeps: population.count !== undefined,
      })),
    };
  });

  const accounts = new Map<string, { readonly group: Group; readonly account: Account }>();
  const accountOf = (values: readonly Value[]): Account => {
    const key = values.length === 1 && typeof values[0] === 'string' ? values[0] : JSON.stringify(values);
    const known = accounts.get(key);
    if (known) return known.account;
    const account = openAccount(all, ({ from }) => layouts[from].slotOf);
    accounts.set(key, { group: Object.fromEntries(groupBy.map((name, i) => [name, values[i] as Value])), account });
    return account;
  };
  const whole = groupBy.length === 0 ? accountOf([]) : null;

  // One loop for all rows of the data: no destructuring and no objects in it.
  function count({ shelf, truths, branches }: (typeof trees)[number], mother: Row | undefined): void {
    for (let i = 0; i < shelf.rows.length; i++) {
      const row = shelf.rows[i] as Row;
      const slots = shelf.slots[i] as Slots;
      let account = whole;
      let reader: GroupReader | null = null;
      for (let at = 0; at < branches.length; ) {
        const branch = branches[at] as (typeof branches)[number];
        const part = branch.isIn === null ? (truths[branch.of] as number) : branch.isIn(slots) ? 2 : 0;
        const own = part === 0 ? 0 : branch.test(slots);
        if (own === 0) {
          at = branch.after;
          continue;
        }
        truths[at] = Math.min(part, own);
        if (branch.reader !== null && branch.reader !== reader) {
          reader = branch.reader;
          account = accountOf(reader.read(row, mother));
        }
        const sure = part === 2 ? own : 0;
        const tally = (account as Account).rows[sure];
        tally[branch.place] = (tally[branch.place] as number) + 1;
        if (branch.keeps) (account as Account).keepers[branch.place]?.note(sure, row, slots);
        at++;
      }
    }
  }

  return {
    add: (bundle) => {
      let size = 0;
      for (const type of has) {
        const shelf: Shelf = shelves[type];
        shelf.rows = bundle[type] ?? [];
        size += shelf.rows.length;
        const { fill, size: slotCount } = layouts[type];
        while (shelf.slots.length < shelf.rows.length) shelf.slots.push(emptySlots(slotCount));
        for (let i = 0; i < shelf.rows.length; i++) fill(shelf.rows[i] as Row, shelf.slots[i] as Slots);
      }
      if (shelves.pregnancy.rows.length > 1) {
        const received = `${shelves.pregnancy.rows.length} pregnancies, ${show(shelves.pregnancy.rows[1]?.pregnancyId)}`;
        throw new InputError([{ code: 'bundle', path: ['pregnancy'], expected: 'one pregnancy a bundle', received }]);
      }
      for (const { shelf, run } of derivers)
        for (let i = 0; i < shelf.rows.length; i++) run(shelf.rows[i] as Row, shelf.slots[i] as Slots, shelves);
      for (const tree of trees) count(tree, shelves.pregnancy.rows[0]);
      return size;
    },
    groups: () =>
      [...accounts]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, { group, account }]) => ({ group, counts: closeAccount(account, all) })),
  };
}
