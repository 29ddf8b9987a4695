import { fromDayNumber } from '../dates.ts';
import { termDays } from '../gestation/methods.table.ts';
import { type Given, readVisitInput, type VisitPlanInput } from './_given.ts';
import { linesFor } from './_lines.ts';
import { afterBirthVisits } from './after-birth.table.ts';
import { gradeVisits } from './grades.table.ts';
import type { PlannedItem, PlannedVisit, PlannedWindow, VisitPlan } from './planned.ts';
import { appliesTo } from './spans.ts';
import { stateOn, type VisitState } from './state.ts';
import { type CountedWindow, inWeeks, supportOf } from './windows.ts';

/**
 * The visits of a schedule for one pregnancy, on the wall calendar: which are due, coming, overdue, missed or done, and what each brings.
 * Without a due date nothing is planned: the plan says what to do first. It never says that a visit is not needed while the pregnancy goes on.
 * Words for every id: `wordsOf`, in an entry of its own.
 *
 * @returns `missing`: `dueDate`, `done`, `dischargedOn`, as far as they would complete the plan
 * @throws InputError with every issue at once: `date`, `future-date`, `date-order`, `age-range`, `unknown-option`, `unknown-key`, `type`,
 * `out-of-range`, `conflict` (two due dates), `local-rule`
 * @example
 * visitPlan({ on: '2024-03-28', schedule: 'cn-guideline-2018', dueDate: '2024-10-07', done: ['v1'] }).next?.id // 'v2'
 */
export function visitPlan(input: VisitPlanInput): VisitPlan {
  const given = readVisitInput(input);
  const { schedule, zero, ended } = given;
  const visits = [...scheduled(given), ...local(given), ...afterBirth(given)].sort(byOpening);
  const open = visits.filter(({ state }) => state === 'overdue' || state === 'due');
  return {
    schedule: schedule.id,
    on: input.on,
    status: ended !== null ? 'after-birth' : zero === null ? 'unknown-weeks' : 'planned',
    dueDate: zero === null ? null : fromDayNumber(zero + termDays),
    gestationalAgeDays: zero === null ? null : (ended ?? given.on) - zero,
    first: linesFor(given),
    visits,
    items: itemsOf(given),
    next: open[0] ?? visits.find(({ state }) => state === 'upcoming') ?? null,
    byGrade: schedule.id === 'who-2016' ? [] : gradeVisits.filter(({ grades }) => decide(grades, given) !== false),
    openLocalRules: given.local.filter(({ grades }) => decide(grades, given) === null).map(({ id }) => id),
    missing: missingOf(given),
  };
}

/**
 * A window on the calendar.
 *
 * @param zero the day it is counted from; null when that is not known: then it has no days
 * @param done whether it is done; taken from the record when left out
 */
function planned(
  window: CountedWindow,
  zero: number | null,
  given: Given,
  state: (done: boolean | null, today: number) => VisitState,
  { needsItsWindow = false, doneAnyway = false } = {},
): PlannedWindow {
  const { id, from, to, weeks, support } = window;
  const doneOn = given.done?.get(id) ?? null;
  const day = doneOn === null || zero === null ? null : doneOn - zero;
  const outside = day === null ? null : day < from ? 'before' : to !== null && day > to ? 'after' : null;
  const recorded = given.done === null ? null : given.done.has(id) && !(needsItsWindow && outside === 'before');
  const today = zero === null ? from : given.on - zero;
  const is = state(doneAnyway || recorded, today);
  return {
    id,
    weeks,
    opensOn: zero === null ? null : fromDayNumber(zero + from),
    closesOn: zero === null || to === null ? null : fromDayNumber(zero + to),
    state: is,
    daysLeft: is === 'due' && to !== null && zero !== null ? to - today : null,
    doneOn: doneOn === null ? null : fromDayNumber(doneOn),
    outside,
    verified: support.verified,
    tier: support.tier,
    sources: support.sources,
  };
}

/** The state of a window of pregnancy. Once that has ended, nothing before can be made up and nothing after is needed. */
function inPregnancy(window: CountedWindow, { ended, on }: Given, late = window.late) {
  return (done: boolean | null, today: number): VisitState => {
    const at = ended === null ? today : today - (on - ended);
    const state = stateOn(window, at, { done, late, nextFrom: window.nextFrom });
    if (ended === null || state === 'done' || state === 'missed' || state === 'past') return state;
    return state === 'overdue' ? 'missed' : 'not-needed';
  };
}

function scheduled(given: Given): readonly PlannedVisit[] {
  const { zero, windows } = given;
  if (zero === null) return [];
  return windows.visits.map((window, index) => {
    // While no visit at all has been made, no later one takes the place of the first: registration is still to come.
    const late = index === 0 && given.noneYet ? 'until-done' : window.late;
    return { ...planned(window, zero, given, inPregnancy(window, given, late)), brings: window.brings, local: null };
  });
}

function itemsOf(given: Given): readonly PlannedItem[] {
  const { zero, windows, done, fetuses, rhNegative } = given;
  if (zero === null) return [];
  return windows.items.map((item) => {
    const { row, visit } = item;
    const own = row.window !== undefined;
    const doneAnyway = !own && done?.has(visit) === true && !done.has(item.id);
    const window = planned(item, zero, given, inPregnancy(item, given), { needsItsWindow: own, doneAnyway });
    return {
      ...window,
      visit,
      kind: row.kind,
      applies: appliesTo(row, fetuses, rhNegative),
      basis: window.state !== 'done' ? null : doneAnyway ? 'visit' : 'item',
      private: row.private === true,
    };
  });
}

function local(given: Given): readonly PlannedVisit[] {
  const { zero } = given;
  if (zero === null) return [];
  const rules = given.local.filter(({ grades }) => decide(grades, given) === true);
  return rules.flatMap(({ id, verified, document, visits }) =>
    visits.map((visit, index) => {
      const support = { verified, tier: null, sources: [document] };
      const nextFrom = visits[index + 1]?.from ?? null;
      const window = { ...visit, weeks: inWeeks(visit), late: 'until-next', nextFrom, support } as const;
      return { ...planned(window, zero, given, inPregnancy(window, given)), brings: [], local: id };
    }),
  );
}

/** Without the day of discharge the home visit has no days, and is due. */
function afterBirth(given: Given): readonly PlannedVisit[] {
  const { ended, discharged, schedule } = given;
  if (ended === null || schedule.id === 'who-2016') return [];
  return afterBirthVisits.map((row) => {
    const known = { late: 'until-done', nextFrom: null } as const;
    const window = { id: row.id, from: row.fromDay, to: row.toDay, weeks: null, support: supportOf(row), ...known };
    const zero = row.countedFrom === 'discharge' ? discharged : ended;
    const state = (done: boolean | null, today: number) => stateOn(window, today, { ...known, done });
    return { ...planned(window, zero, given, state), brings: [], local: null };
  });
}

/** Local visits stand among the others; a visit without days at the end. */
function byOpening(a: PlannedVisit, b: PlannedVisit): number {
  const [first, second] = [a.opensOn ?? '9', b.opensOn ?? '9'];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Does a rule for some colors concern her? Null while her color, or the purple mark, could still decide. */
function decide(grades: readonly string[], { level, purple }: Given): boolean | null {
  if ((level && grades.includes(level)) || (purple && grades.includes('purple'))) return true;
  const open = (!level && grades.some((grade) => grade !== 'purple')) || (purple === null && grades.includes('purple'));
  return open ? null : false;
}

function missingOf({ zero, done, ended, discharged, schedule }: Given): readonly string[] {
  const missing = zero === null && ended === null ? ['dueDate'] : [];
  if (done === null) missing.push('done');
  if (ended !== null && discharged === null && schedule.id !== 'who-2016') missing.push('dischargedOn');
  return missing;
}
