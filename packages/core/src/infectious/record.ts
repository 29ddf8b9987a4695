import { daysBetween, type IsoDate, isIsoDate } from '../dates.ts';
import { InputError, type Issue, show } from '../errors.ts';
import type { Facts } from '../language/condition.ts';
import { infectiousDuties } from './duties.table.ts';

/** `screen-positive` waits for its confirmation; HBsAg has none, so it is `positive` or `negative`. */
export type TestResult = 'not-done' | 'negative' | 'screen-positive' | 'positive';

/** What is known of one woman on one day. Absent is not known, which is not "no". */
export interface InfectiousRecord {
  readonly stage: 'pregnancy' | 'labor' | 'after-birth';
  /** Whole days of pregnancy, 0–308. */
  readonly gestationalAgeDays?: number;
  readonly tests?: {
    readonly hiv?: TestResult;
    readonly syphilis?: TestResult;
    readonly hepatitisB?: Exclude<TestResult, 'screen-positive'>;
  };
  readonly hbvDnaIuPerMl?: number;
  readonly hbeAgPositive?: boolean;
  /** A live-born child, after birth. Whole `ageHours` matter on the first days; without them every hour that fits the dates is possible. */
  readonly child?: { readonly bornOn: IsoDate; readonly on: IsoDate; readonly ageHours?: number };
  /** Ids of duties already done. */
  readonly done?: readonly string[];
}

const results = ['not-done', 'negative', 'screen-positive', 'positive'] as const;

/** Each infection with the names of its facts. */
export const infections = [
  { field: 'hiv', tested: 'hivTested', screened: 'hivScreenPositive', positive: 'hivPositive', results },
  {
    field: 'syphilis',
    tested: 'syphilisTested',
    screened: 'syphilisScreenPositive',
    positive: 'syphilisPositive',
    results,
  },
  {
    field: 'hepatitisB',
    tested: 'hepatitisBTested',
    screened: 'hepatitisBScreenPositive',
    positive: 'hbsagPositive',
    results: results.filter((result) => result !== 'screen-positive'),
  },
] as const;

/** The facts of the duty table. A test that nobody recorded counts as not done; a positive screen leaves "positive" unknown. */
export function factsOf({ stage, tests = {}, hbvDnaIuPerMl, hbeAgPositive, child }: InfectiousRecord): Facts {
  const facts: Record<string, number | boolean> = {
    inPregnancy: stage === 'pregnancy',
    inLabor: stage === 'labor',
    born: child !== undefined,
  };
  for (const { field, tested, screened, positive } of infections) {
    const result: TestResult | undefined = tests[field];
    facts[tested] = result !== undefined && result !== 'not-done';
    facts[screened] = result === 'screen-positive';
    if (result === 'positive' || result === 'negative') facts[positive] = result === 'positive';
  }
  if (hbvDnaIuPerMl !== undefined) facts.hbvDnaIuPerMl = hbvDnaIuPerMl;
  if (hbeAgPositive !== undefined) facts.hbeAgPositive = hbeAgPositive;
  return facts;
}

/** The field of the record behind a fact. */
export function fieldOf(fact: string): string {
  const infection = infections.find(({ tested, screened, positive }) =>
    [tested, screened, positive].includes(fact as never),
  );
  return infection === undefined ? fact : `tests.${infection.field}`;
}

/** The hours of life that fit two dates: from the earliest to the latest. */
export function hoursBetween(bornOn: IsoDate, on: IsoDate): readonly [earliest: number, latest: number] {
  const lived = daysBetween(bornOn, on);
  return [Math.max(0, lived - 1) * 24, (lived + 1) * 24];
}

/** @throws InputError with everything that is wrong with a record */
export function checkRecord(record: InfectiousRecord): void {
  if (typeof record !== 'object' || record === null) {
    throw new InputError([{ code: 'type', path: [], expected: 'a record', received: show(record) }]);
  }
  const issues: Issue[] = [];
  const wrong = (code: string, path: readonly string[], expected: string, received: unknown) =>
    issues.push({ code, path, expected, received: show(received) });
  const { stage, gestationalAgeDays: days, tests, hbvDnaIuPerMl: dna, hbeAgPositive, child, done } = record;

  if (!['pregnancy', 'labor', 'after-birth'].includes(stage)) {
    wrong('unknown-option', ['stage'], 'pregnancy, labor or after-birth', stage);
  }
  if (days !== undefined && !isWhole(days, 308)) {
    wrong('out-of-range', ['gestationalAgeDays'], 'whole days, 0 to 308', days);
  }
  for (const { field, results: allowed } of infections) {
    const result: TestResult | undefined = tests?.[field];
    if (result !== undefined && !allowed.includes(result as never)) {
      wrong('unknown-option', ['tests', field], `one of ${allowed.join(', ')}`, result);
    }
  }
  if (dna !== undefined && !(typeof dna === 'number' && dna >= 0)) {
    wrong('out-of-range', ['hbvDnaIuPerMl'], '0 IU/mL or more', dna);
  }
  if (hbeAgPositive !== undefined && typeof hbeAgPositive !== 'boolean') {
    wrong('type', ['hbeAgPositive'], 'true or false', hbeAgPositive);
  }
  if (child !== undefined) {
    if (stage !== 'after-birth') wrong('unknown-key', ['child'], 'a child only with stage after-birth', stage);
    checkChild(child, wrong);
  }
  for (const id of done ?? []) {
    if (!infectiousDuties.some((row) => row.id === id)) wrong('unknown-option', ['done'], 'ids of duties', id);
  }
  if (issues.length > 0) throw new InputError(issues);
}

function checkChild(
  { bornOn, on, ageHours }: NonNullable<InfectiousRecord['child']>,
  wrong: (code: string, path: readonly string[], expected: string, received: unknown) => void,
): void {
  if (!isIsoDate(bornOn)) wrong('date', ['child', 'bornOn'], 'a calendar day YYYY-MM-DD', bornOn);
  if (!isIsoDate(on)) wrong('date', ['child', 'on'], 'a calendar day YYYY-MM-DD', on);
  if (!isIsoDate(bornOn) || !isIsoDate(on)) return;
  if (on < bornOn) wrong('date-order', ['child', 'on'], `a day not before ${bornOn}`, on);
  const [earliest, latest] = hoursBetween(bornOn, on);
  if (on < bornOn || ageHours === undefined) return;
  if (!isWhole(ageHours, latest) || ageHours < earliest) {
    wrong('out-of-range', ['child', 'ageHours'], `whole hours, ${earliest} to ${latest} by the dates`, ageHours);
  }
}

function isWhole(value: unknown, to: number): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= to;
}
