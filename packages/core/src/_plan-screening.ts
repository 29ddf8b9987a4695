import { actorsOf, type Duty, dutyOf, lineOf, noteLine, type PlanLine, procedure, reporting } from './_plan-parts.ts';
import { checkedDay } from './_wall-clock.ts';
import { addDays, type IsoDate } from './dates.ts';
import { InputError, show } from './errors.ts';
import type { Text } from './language/describe.ts';
import { tellHer } from './rules/plan-words.table.ts';

export type ScreeningOutcome = 'positive' | 'negative' | 'undetermined';

export interface ScreeningPlan {
  readonly outcome: ScreeningOutcome;
  readonly screenedOn: IsoDate | null;
  readonly lines: readonly PlanLine[];
  readonly duties: readonly Duty[];
  /** For the woman, in everyday words. */
  readonly tellHer: readonly Text[];
}

/**
 * What follows from a screening: positive is referred and graded within 2 weeks, undetermined is finished first and is never "negative".
 * The 2 weeks are from memory (RP6): the norm's sentence was not seen.
 *
 * @param screenedOn the day of the screening, `YYYY-MM-DD`; the last day is 14 days later. Null when it is not known: no day is named then
 * @throws InputError `date` when the day is not of the calendar, `outcome` when the outcome is none of the three
 * @example planForScreening('positive', '2026-01-20').duties[1].dueAt // '2026-02-03'
 */
export function planForScreening(outcome: ScreeningOutcome, screenedOn: IsoDate | null): ScreeningPlan {
  const day = screenedOn === null ? null : checkedDay(screenedOn, ['screenedOn']);
  const always = [tellHer.danger, tellHer.worried];
  switch (outcome) {
    case 'positive': {
      const refer = reporting('RP5');
      const grade = reporting('RP6');
      const due = day === null ? null : addDays(day, grade.within?.value ?? 0);
      const duties = [dutyOf(refer, day, null, actorsOf(refer)), dutyOf(grade, day, due, actorsOf(grade))];
      const lines = (['SM2', 'SM8', 'RA2', 'SM9'] as const).map((id) => lineOf(procedure(id), 'referral', null));
      return { outcome, screenedOn, lines, duties, tellHer: [tellHer.screeningPositive, sayReferral(due), ...always] };
    }
    case 'negative': {
      const lines = [lineOf(procedure('SM7'), 'information', null), lineOf(procedure('RA1'), 'visits', null)];
      return { outcome, screenedOn, lines, duties: [], tellHer: [tellHer.screeningNegative, ...always] };
    }
    case 'undetermined': {
      const lines = [noteLine('screeningOpen', null)];
      return { outcome, screenedOn, lines, duties: [], tellHer: [tellHer.screeningOpen, ...always] };
    }
    default: {
      const expected = 'positive, negative or undetermined';
      throw new InputError([{ code: 'outcome', path: ['outcome'], expected, received: show(outcome) }]);
    }
  }
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function sayReferral(due: IsoDate | null): Text {
  const { zh, en } = tellHer.screeningReferral;
  if (due === null) return { zh: `请在2周内${zh}`, en: `Within 2 weeks, ${en}` };
  const [year, month, day] = due.split('-').map(Number) as [number, number, number];
  return {
    zh: `请最晚在${year}年${month}月${day}日${zh}`,
    en: `By ${months[month - 1]} ${day}, ${year} at the latest, ${en}`,
  };
}
