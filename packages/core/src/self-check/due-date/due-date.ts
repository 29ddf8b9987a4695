import { fromDayNumber, type IsoDate, toDayNumber } from '../../dates.ts';
import { InputError, show } from '../../errors.ts';
import { cycleLength, plausibleAge, termDays } from '../../gestation/methods.table.ts';
import { redatingLimitDays } from '../../gestation/redating.ts';
import { tableDays } from '../../gestation/weeks.ts';
import type { FactValue } from '../../language/condition.ts';
import type { Text } from '../../language/describe.ts';
import type { HospitalOverrides, SelfCheckResult } from '../result.ts';
import { type Answers, conclude, type InputRow, judgeRules, readAnswers, supportOf } from '../shared.ts';
import { dueDateFacts } from './due-date.facts.table.ts';
import { dueDateAlways, dueDateDays, dueDateInputs, dueDateResult, dueDateRules } from './due-date.table.ts';

type DayId = (typeof dueDateDays)[number];
export type DueDateMethod = (typeof dueDateInputs)[1]['options'][number]['id'];

/** What the due date tool asks. Questions about periods count for the method `last-period` only. */
export interface DueDateInput {
  /** What she has now; an empty list says that none is present. */
  readonly signs?: readonly (typeof dueDateInputs)[0]['options'][number]['id'][] | null;
  readonly method?: DueDateMethod | null;
  readonly lastPeriod?: IsoDate | null;
  readonly conceivedOn?: IsoDate | null;
  readonly transfer?: IsoDate | null;
  readonly scan?: IsoDate | null;
  readonly knownDueDate?: IsoDate | null;
  /** Not answered counts as yes: the date is then called rough. */
  readonly irregular?: boolean | 'unsure' | null;
  readonly uncertain?: boolean | 'unsure' | null;
  /** 21–45 days. Not known: counted as 28, and the date is called rough. */
  readonly cycleDays?: number | 'unsure' | null;
  /** 35–293 days, as printed on the report. */
  readonly scanAgeDays?: number | null;
  readonly assistedReproduction?: boolean | null;
  /** Not answered counts as not known. */
  readonly fetuses?: number | 'unsure' | null;
}

export interface DueDateValue {
  readonly dueDate: IsoDate;
  readonly gestationalAgeDays: number;
  /** `12+3` */
  readonly gestationalAge: string;
  /** What the other of ultrasound and last period would have said, when they differ by more than the limit; else null. */
  readonly otherDueDate: IsoDate | null;
}

/** The day each method counts from, and the age on it. An ultrasound's age is on its report. */
const countedFrom: Readonly<Record<DueDateMethod, readonly [DayId, number]>> = {
  'last-period': ['lastPeriod', 0],
  conception: ['conceivedOn', 14],
  'transfer-day-3': ['transfer', 17],
  'transfer-day-5': ['transfer', 19],
  ultrasound: ['scan', 0],
  'known-due-date': ['knownDueDate', termDays],
};

const oldest = tableDays(plausibleAge.to);

/**
 * Due date and weeks from one known date. A date is never moved by another one: when ultrasound and last period differ by more than the limit
 * of the week, the doctor has to look, and until then the older age says when waiting ends. Evidence: `dueDateFacts`.
 *
 * @param options.on today; there is no clock
 * @returns `value` null when signs, method or its date are missing, or the date cannot be right; red flags stand all the same
 * @throws InputError `type`, `date`, `unknown-key`, `unknown-option`
 * @example
 * checkDueDate({ signs: [], method: 'known-due-date', knownDueDate: '2021-05-19' }, { on: '2021-05-26' }).urgency // 'same-day', 41+0
 */
export function checkDueDate(
  input: DueDateInput,
  { on, overrides }: { readonly on: IsoDate; readonly overrides?: HospitalOverrides },
): SelfCheckResult<DueDateValue> {
  const { days, today, read } = readInput(input, on);
  const method = input.method ?? null;
  const zero = method === null ? null : zeroBy(method, days, read, today);
  const age = zero === null ? null : today - zero;
  const inRange = age !== null && age >= 0 && age <= oldest;
  const future = Object.entries(days).filter(([id, day]) => id !== 'knownDueDate' && day > today);
  const other = inRange ? otherZero(input, days, read, today) : null;

  const isPeriod = method === 'last-period';
  const { irregular = true, uncertain = true, cycleDays, fetuses } = read.facts;
  const facts: Record<string, FactValue> = {
    ...read.facts,
    irregular: isPeriod && irregular,
    uncertain: isPeriod && uncertain,
    cycleUnknown: isPeriod && typeof cycleDays !== 'number',
    fetuses: fetuses ?? 'not-applicable',
    fetusesUnknown: typeof fetuses !== 'number',
  };
  // Where an ultrasound is compared with a last period, the length of the cycle could decide: then it is asked for.
  const asksCycle = cycleDays === undefined && days.lastPeriod !== undefined && days.scan !== undefined;
  if (!asksCycle) facts.cycleDays = (isPeriod ? cycleDays : undefined) ?? 'not-applicable';
  if (age !== null) {
    facts.olderAgeDays = inRange ? Math.max(age, other === null ? 0 : today - other) : 'not-applicable';
    Object.assign(facts, { dated: inRange, tooYoung: age < 0, tooOld: age > oldest });
    if (!asksCycle) facts.datesDiffer = other !== null;
  }
  const [day] = method === null ? [] : countedFrom[method];
  const asked = ['method', ...(day ? [day] : []), ...(method === 'ultrasound' ? ['scanAgeDays'] : [])];
  const { met, missing } = judgeRules(
    dueDateRules,
    {
      facts,
      unusable: [...read.unusable, ...future.map(([id]) => id), ...(age !== null && !inRange ? asked.slice(1) : [])],
      rows: allRows,
    },
    {
      derived: {
        olderAgeDays: asked,
        dated: asked,
        tooYoung: asked,
        tooOld: asked,
        datesDiffer: [...asked, 'cycleDays'],
      },
    },
  );
  const value =
    missing.length > 0 || zero === null || age === null
      ? null
      : {
          dueDate: fromDayNumber(zero + termDays),
          gestationalAgeDays: age,
          gestationalAge: `${Math.floor(age / 7)}+${age % 7}`,
          otherDueDate: other === null ? null : fromDayNumber(other + termDays),
        };
  const findings = met.map((rule) => {
    const line =
      rule.id === 'ok' && value !== null ? { ...rule, text: said(rule.text, value), restsOn: [`${method}`] } : rule;
    return supportOf(line, dueDateFacts);
  });
  return conclude({ tool: 'due-date', findings, missing, value, always: dueDateAlways }, overrides);
}

const noText = { zh: '', en: '' } as const;

/** The days are questions like the others, asked after the method. */
const allRows: readonly InputRow[] = [
  ...dueDateInputs.slice(0, 2),
  ...dueDateDays.map((id) => ({ id, kind: 'flag', text: noText }) as const),
  ...dueDateInputs.slice(2),
];

type Days = Partial<Record<DayId, number>>;

function readInput(input: DueDateInput, on: IsoDate) {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new InputError([{ code: 'type', path: [], expected: 'an object', received: show(input) }]);
  }
  const today = toDayNumber(on, ['on']);
  const days: Days = {};
  const rest: Record<string, unknown> = { ...input };
  for (const id of dueDateDays) {
    const day = input[id] ?? null;
    if (day !== null) days[id] = toDayNumber(day, [id]);
    delete rest[id];
  }
  const read = readAnswers(rest, dueDateInputs);
  const given = Object.fromEntries(Object.keys(days).map((id) => [id, true]));
  return { days, today, read: { ...read, facts: { ...read.facts, ...given } } };
}

/** Day 0+0 by a method; null without its day, or when that lies in the future and cannot. */
function zeroBy(method: DueDateMethod, days: Days, { facts }: Answers, today: number): number | null {
  const [id, age] = countedFrom[method];
  const day = days[id];
  if (day === undefined || (id !== 'knownDueDate' && day > today)) return null;
  if (method === 'ultrasound') return typeof facts.scanAgeDays === 'number' ? day - facts.scanAgeDays : null;
  const cycle = method === 'last-period' && typeof facts.cycleDays === 'number' ? facts.cycleDays : cycleLength.assumed;
  return day - age + cycle - cycleLength.assumed;
}

/** Day 0+0 by the other of ultrasound and last period, when they differ by more than the limit. A transfer is not changed by a scan. */
function otherZero(input: DueDateInput, days: Days, read: Answers, today: number): number | null {
  const { method, assistedReproduction } = input;
  if (assistedReproduction === true || (method !== 'last-period' && method !== 'ultrasound')) return null;
  const [period, scan] = [zeroBy('last-period', days, read, today), zeroBy('ultrasound', days, read, today)];
  if (period === null || scan === null) return null;
  const differs = Math.abs(period - scan) > redatingLimitDays((days.scan ?? 0) - period);
  return differs ? (method === 'last-period' ? scan : period) : null;
}

function said({ zh, en }: Text, { dueDate, gestationalAge }: DueDateValue): Text {
  const [year, month, day] = dueDate.split('-').map(Number);
  const fill = (words: string, due: string) => words.replace('{due}', due).replace('{age}', gestationalAge);
  return {
    zh: zh + fill(dueDateResult.zh, `${year}年${month}月${day}日`),
    en: en + fill(dueDateResult.en, dueDate),
  };
}
