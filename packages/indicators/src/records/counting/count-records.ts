import { InputError, show } from '@anchan/core/errors';
import { joinRecords } from '../join.ts';
import type { Period } from '../model.ts';
import { checkedPeriod } from '../period.ts';
import type { RecordSet, RecordSource } from '../rows.ts';
import { type Settings, settingsWith } from '../settings.ts';
import { records, recordTypes } from '../tables.ts';
import type { Group, PopulationCounts } from '../tally.ts';
import { counterOf } from './_counter.ts';

/** The part of an `AbortSignal` that is used here. */
export interface Signal {
  readonly aborted: boolean;
  readonly reason?: unknown;
}

export interface CountOptions {
  /** First and last day counted. */
  readonly period: Period;
  /** Limits of one's own in place of the defaults. */
  readonly settings?: Partial<Settings>;
  /**
   * Columns to group by, such as `facilityId` or `regionCode`. A row without such a column goes by its pregnancy; deaths of mothers go by the
   * institution where they died. Say in a report whether `regionCode` is the residence or the place of delivery.
   */
  readonly groupBy?: readonly string[];
  /** Stops the counting: the promise is rejected with the signal's reason. */
  readonly signal?: Signal;
  /** Called about every ten thousand rows. */
  readonly onProgress?: (sofar: { readonly rows: number; readonly bundles: number }) => void;
}

export interface CountedGroup {
  readonly group: Group;
  readonly counts: PopulationCounts;
}

export interface CountResult {
  readonly period: Period;
  readonly settings: Settings;
  readonly rows: number;
  readonly bundles: number;
  /** In the order of their values; one group without values when nothing is grouped by. */
  readonly groups: readonly CountedGroup[];
}

const rowsBetweenReports = 10_000;

/** Lets timers and events run, an abort among them, where the platform has timers. */
function pause(): Promise<void> {
  const { setTimeout } = globalThis as { readonly setTimeout?: (act: () => void, ms: number) => unknown };
  return new Promise((resolve) => (setTimeout ? setTimeout(resolve, 0) : resolve()));
}

function checkedColumns(groupBy: readonly string[]): readonly string[] {
  const names = new Set(recordTypes.flatMap((type) => records[type].columns.map(({ name }) => name)));
  const issues = groupBy
    .filter((name) => !names.has(name))
    .map((name) => ({
      code: 'unknown-column',
      path: ['groupBy'],
      expected: 'a column of the dictionary',
      received: show(name),
    }));
  if (issues.length > 0) throw new InputError(issues);
  return groupBy;
}

/**
 * Counts every population of the catalog in one pass. Memory does not grow with the number of bundles: only the counts of the groups are kept, and the
 * single values that a median needs.
 *
 * @param source whole tables in memory, or a source of bundles (see `RecordSource`) for any number of rows
 * @returns for every group the counts of all populations whose record type was handed in; nothing is rounded or hidden
 * @throws InputError `date`, `date-order`, `unknown-setting`, `unknown-column`, `type` (a cell that does not fit its column), `bundle` (two pregnancies)
 */
export async function countRecords(source: RecordSet | RecordSource, options: CountOptions): Promise<CountResult> {
  const { signal, onProgress } = options;
  const period = checkedPeriod(options.period);
  const settings = settingsWith(options.settings);
  const { has, bundles } = 'bundles' in source ? (source as RecordSource) : joinRecords(source as RecordSet);
  const counter = counterOf({ has, period, settings, groupBy: checkedColumns(options.groupBy ?? []) });
  let rows = 0;
  let seen = 0;
  let next = rowsBetweenReports;
  const stopIfAsked = (): void => {
    if (signal?.aborted) throw signal.reason ?? new InputError([aborted]);
  };
  const report = async (): Promise<void> => {
    next = rows + rowsBetweenReports;
    onProgress?.({ rows, bundles: seen });
    await pause();
    stopIfAsked();
  };
  stopIfAsked();
  if (Symbol.asyncIterator in bundles) {
    for await (const bundle of bundles) {
      rows += counter.add(bundle);
      seen++;
      if (rows >= next) await report();
    }
  } else {
    for (const bundle of bundles) {
      rows += counter.add(bundle);
      seen++;
      if (rows >= next) await report();
    }
  }
  stopIfAsked();
  return { period, settings, rows, bundles: seen, groups: counter.groups() };
}

const aborted = { code: 'aborted', path: ['signal'], expected: 'a signal that is not aborted', received: 'aborted' };
