import type { WallClock } from '../../_wall-clock.ts';
import { daysBetween, type IsoDate } from '../../dates.ts';
import { formatWeeks } from '../../gestation/weeks.ts';
import type { Text } from '../../language/describe.ts';
import { reportForms } from '../../rules/reporting.table.ts';
import { gradeWords } from '../../rules/words.ts';
import { type CaseFile, caseState } from '../case.ts';
import type { AssessmentSummary } from '../event.ts';
import { destinations } from '../event-kinds.table.ts';

/** One field of a form, filled as far as the case goes. */
export interface FormField {
  readonly id: string;
  readonly label: Text;
  /** `institution`: the case does not hold it, on purpose (who she is) or by nature (a diagnosis); `missing`: it should and does not. */
  readonly status: 'filled' | 'missing' | 'institution';
  readonly value: Text | null;
}

/** A form as data. The fields of both forms are from memory: no blank form was seen. */
export interface FilledForm {
  readonly id: (typeof reportForms)[number]['id'];
  readonly title: Text;
  readonly fieldsEvidence: 'recall';
  readonly fields: readonly FormField[];
}

/**
 * One of the norm's two forms, filled from the case: the grading report (`F.grading-report`) or the referral of a screening-positive woman
 * (`F.referral`). Name, identity number, contact and diagnosis stay for the institution; nothing is guessed.
 *
 * @param options.grading the id of the event that graded her; without it the last grading
 * @throws InputError `not-opened`
 * @example formOf(file, 'F.grading-report').fields.find(({ id }) => id === 'color')?.value?.zh // '橙色'
 */
export function formOf(
  file: CaseFile,
  form: FilledForm['id'],
  options: { readonly grading?: string } = {},
): FilledForm {
  const { id, zh, en, fields, fieldsEvidence } = reportForms.find(
    (one) => one.id === form,
  ) as (typeof reportForms)[number];
  const values = valuesOf(file, options.grading);
  return {
    id,
    title: { zh, en },
    fieldsEvidence,
    fields: fields.map((field) => {
      const value = values[field.id];
      const status = value === undefined ? 'institution' : value === null ? 'missing' : 'filled';
      return { id: field.id, label: { zh: field.zh, en: field.en }, status, value: value ?? null };
    }),
  };
}

/** A text where the case knows it, null where it should and does not; what is absent is the institution's. */
function valuesOf(file: CaseFile, grading: string | undefined): Readonly<Record<string, Text | null>> {
  const { colors, dueDate, deliveredAt } = caseState(file);
  const graded = colors.find(({ event }) => event === grading) ?? colors.at(-1);
  if (graded === undefined) return {};
  const on = graded.at.slice(0, 10);
  const found = file.events[0];
  const screening = found?.kind === 'found' ? found.screening : undefined;
  const sent = file.events.filter((event) => event.kind === 'referred').at(-1);
  const place = destinations.find(({ id }) => id === sent?.to);
  const color = colorText(graded.assessment);
  return {
    'gestational-weeks': weeksText(graded.at, dueDate, deliveredAt),
    color,
    'graded-on': plain(on),
    grading: color && { zh: `${color.zh}，${on}`, en: `${color.en}, ${on}` },
    'positive-items': screening ? plain(screening.items.join(', ')) : null,
    'receiving-institution': place ? { zh: place.zh, en: place.en } : null,
  };
}

/** The color in words. Provisional says so, green is never put beside purple, and nothing established is no value at all. */
function colorText({ level, planLevel, infectious, status }: AssessmentSummary): Text | null {
  const own = level === null || (level === 'green' && infectious === true) ? [] : [level];
  const grades = infectious === true ? [...own, 'purple' as const] : own;
  const plan = planLevel !== null && planLevel !== level ? gradeWords[planLevel] : null;
  if (grades.length === 0) {
    return plan && { zh: `还没有确定，先按${plan.zh}管理`, en: `not established yet, managed as ${plan.en} meanwhile` };
  }
  const open = status === 'provisional';
  return {
    zh: `${grades.map((grade) => gradeWords[grade].zh).join('、')}${open ? '（暂定）' : ''}${plan ? `，先按${plan.zh}管理` : ''}`,
    en: `${grades.map((grade) => gradeWords[grade].en).join(', ')}${open ? ' (provisional)' : ''}${plan ? `, managed as ${plan.en} meanwhile` : ''}`,
  };
}

function weeksText(at: WallClock, dueDate: IsoDate | null, deliveredAt: WallClock | null): Text | null {
  const on = at.slice(0, 10);
  if (deliveredAt !== null && at >= deliveredAt) {
    const day = daysBetween(deliveredAt.slice(0, 10), on);
    return { zh: `产后第${day}天`, en: `day ${day} after the end of pregnancy` };
  }
  const age = dueDate === null ? -1 : 280 - daysBetween(on, dueDate);
  return age < 0 || age > 308 ? null : { zh: formatWeeks(age, 'zh'), en: formatWeeks(age, 'en') };
}

function plain(text: string): Text {
  return { zh: text, en: text };
}
