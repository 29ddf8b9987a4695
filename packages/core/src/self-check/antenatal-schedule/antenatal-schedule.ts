import type { FactValue } from '../../language/condition.ts';
import type { Locale } from '../../language/describe.ts';
import { guidelineItems } from '../../visits/items.table.ts';
import { itemNames } from '../../visits/names.table.ts';
import type { ScheduleItem } from '../../visits/schedule.ts';
import { guideline2018 } from '../../visits/schedules.table.ts';
import { appliesTo, itemSpans, lateOf, visitSpans } from '../../visits/spans.ts';
import { stateOn } from '../../visits/state.ts';
import type { HospitalOverrides, SelfCheckResult } from '../result.ts';
import { conclude, type Evidence, type Finding, judgeRules, type Rule, readAnswers, supportOf } from '../shared.ts';
import {
  antenatalScheduleAlways,
  antenatalScheduleInputs,
  antenatalScheduleRules,
  itemWords,
} from './antenatal-schedule.table.ts';

type ItemId = keyof typeof itemNames;

/** What the schedule tool asks; `'unsure'` is an answer. */
export interface AntenatalScheduleInput {
  /** What she has now; an empty list says that none is present. */
  readonly signs?: readonly (typeof antenatalScheduleInputs)[0]['options'][number]['id'][] | null;
  readonly gestationalAgeDays?: number | 'unsure' | null;
  /** Items ticked; an empty list says that no visit has been made yet. `nst-weekly`: this week's. */
  readonly done?: readonly ItemId[] | null;
  readonly highRisk?: boolean | 'unsure' | null;
  readonly fetuses?: number | 'unsure' | null;
}

/** An item with the days until its window closes: 0 on the last day, negative once it has closed. */
export interface TimedItem {
  readonly id: ItemId;
  readonly daysLeft: number;
}

export interface AntenatalScheduleValue {
  /** Window open today, more than 7 days left; or this week's test. */
  readonly due: readonly TimedItem[];
  /** Window open today, 7 days or fewer left; the first to close first. */
  readonly closing: readonly TimedItem[];
  /** Window closed: still to be made up, or to be asked about. */
  readonly late: readonly TimedItem[];
}

/**
 * Which tests of the 2018 guideline are due, closing or past on a day of pregnancy; judged on days, not on visits. Windows and evidence: `visits`.
 * Items that only some women need are not named (`indicatedItems`); an optional test that was missed is named only while another screening
 * window is open.
 *
 * @returns `value` null when anything is missing or she does not know the weeks: then it says what to do first
 * @throws InputError `type`, `unknown-key`, `unknown-option`
 * @example
 * checkAntenatalSchedule({ signs: [], gestationalAgeDays: 97, done: ['handbook'], highRisk: false, fetuses: 1 }).advice[0]?.id // 'closing'
 */
export function checkAntenatalSchedule(
  input: AntenatalScheduleInput,
  overrides?: HospitalOverrides,
): SelfCheckResult<AntenatalScheduleValue> {
  const answers = readAnswers(input, antenatalScheduleInputs);
  const { gestationalAgeDays: age, fetuses } = answers.facts;
  const done = input.done ?? null;
  const isUnsure = age === 'not-applicable';
  const sorted = typeof age === 'number' && done !== null ? sortItems(age, done, Number(fetuses) || null) : null;

  const facts: Record<string, FactValue> = {};
  if (age !== undefined) facts.unsureWeeks = isUnsure;
  if (done !== null) facts.noneDone = done.length === 0;
  if (fetuses !== undefined) facts.fetusesUnknown = typeof fetuses !== 'number';
  if (sorted !== null || isUnsure) {
    for (const key of ['due', 'closing', 'late'] as const) facts[key] = (sorted?.[key].length ?? 0) > 0;
    facts.nothing = sorted !== null && !facts.due && !facts.closing && !facts.late;
  }

  const items = ['gestationalAgeDays', 'done'];
  const { met, missing } = judgeRules(antenatalScheduleRules, answers, {
    facts,
    derived: {
      ...{ due: items, closing: items, late: items, nothing: items },
      ...{ noneDone: items, unsureWeeks: items, fetusesUnknown: ['fetuses'] },
    },
  });
  const findings = met.map((rule) => (sorted === null ? rule : withItems(rule, sorted)));
  const value = missing.length > 0 ? null : sorted;
  return conclude({ tool: 'antenatal-schedule', findings, missing, value, always: antenatalScheduleAlways }, overrides);
}

const visits = visitSpans(guideline2018);

function sortItems(age: number, done: readonly ItemId[], fetuses: number | null): AntenatalScheduleValue {
  const due: TimedItem[] = [];
  const closing: TimedItem[] = [];
  const late: TimedItem[] = [];
  const missed: TimedItem[] = [];
  let screeningOpen = false;
  for (const item of guidelineItems) {
    const row: ScheduleItem = item;
    const spans = itemSpans(row, visits);
    // Of a weekly test only this week's is asked about.
    const span = row.weekly ? spans.find(({ from, to }) => age >= from && age <= to) : spans[0];
    const applies = appliesTo(row, fetuses, null);
    if (!span || applies === 'no' || (applies === 'unknown' && row.only === 'multiple')) continue;
    const isScreening = row.kind === 'optional' && row.window !== undefined;
    const state = stateOn(span, age, { done: done.includes(item.id), late: lateOf(row), nextFrom: span.nextFrom });
    const timed = { id: item.id, daysLeft: span.to - age };
    screeningOpen ||= isScreening && state === 'due';
    if (state === 'due') (timed.daysLeft <= 7 && !row.weekly ? closing : due).push(timed);
    else if (state === 'overdue') late.push(timed);
    else if (state === 'missed' && isScreening) missed.push(timed);
  }
  closing.sort((a, b) => a.daysLeft - b.daysLeft);
  return { due, closing, late: screeningOpen ? [...late, ...missed] : late };
}

/** A rule about items, with their names after its words and what they rest on. */
function withItems(rule: Rule, sorted: AntenatalScheduleValue): Finding {
  const list = 'fact' in rule.when ? sorted[rule.when.fact as keyof AntenatalScheduleValue] : undefined;
  if (list === undefined) return rule;
  const say = (locale: Locale): string => {
    const words = itemWords[locale];
    const names = list.map(({ id, daysLeft }) => {
      const isOptional = guidelineItems.some((row) => row.id === id && row.kind === 'optional');
      const days = rule.id !== 'closing' ? '' : (daysLeft > 0 ? words.left : words.last).replace('{n}', `${daysLeft}`);
      return itemNames[id][locale] + (isOptional ? words.optional : '') + days;
    });
    return rule.text[locale] + names.join(words.and);
  };
  const line = { ...rule, text: { zh: say('zh'), en: say('en') }, restsOn: list.map(({ id }) => id) };
  return supportOf(line, guidelineItems as readonly unknown[] as readonly Evidence[]);
}
