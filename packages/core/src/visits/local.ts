import { requiredWhole, stopAt } from '../_input.ts';
import { InputError, type Issue, show } from '../errors.ts';
import type { Weeks } from '../gestation/evidence.ts';
import { parseWeeks } from '../gestation/weeks.ts';
import type { Text } from '../language/describe.ts';
import type { Grade } from '../rules/criterion.ts';

/**
 * A place's own rule for more visits, as data. It can only add: the visits of the national schedule stay. The national norm sets no number
 * of visits for a color, so nothing of this kind ships with the package.
 */
export interface LocalVisitRule extends Text {
  readonly id: string;
  readonly place: string;
  /** The local document and clause. */
  readonly document: string;
  readonly grades: readonly Grade[];
  /** Somebody compared the rule with the document. */
  readonly verified: boolean;
  readonly windows?: readonly { readonly from: Weeks; readonly to: Weeks }[];
  /** A visit every so many days, from the first to the last age. */
  readonly every?: { readonly days: number; readonly from: Weeks; readonly to: Weeks };
}

/** One visit of a local rule, in days of pregnancy. */
export interface LocalVisit {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

const grades: readonly unknown[] = ['green', 'yellow', 'orange', 'red', 'purple'];
const shape = /^[a-z][a-z0-9-]*$/;

/**
 * The visits a local rule adds: `rule.1`, `rule.2` …, in order.
 *
 * @throws InputError `local-rule`, `weeks-notation`, `date-order`, `out-of-range`
 * @example localVisits({ id: 'x', every: { days: 14, from: '28+0', to: '31+6' }, … }).map(({ id }) => id) // ['x.1', 'x.2']
 */
export function localVisits(rule: LocalVisitRule, path: readonly (string | number)[] = []): readonly LocalVisit[] {
  const fault = (key: string, expected: string, received: unknown): never => {
    throw new InputError([{ code: 'local-rule', path: [...path, key], expected, received: show(received) }]);
  };
  if (typeof rule.id !== 'string' || !shape.test(rule.id)) fault('id', 'a kebab-case name', rule.id);
  if (!Array.isArray(rule.grades) || rule.grades.length === 0 || rule.grades.some((grade) => !grades.includes(grade))) {
    fault('grades', 'green, yellow, orange, red or purple', rule.grades);
  }
  const range = (from: Weeks, to: Weeks, ...at: (string | number)[]): readonly [number, number] => {
    const [first, last] = [parseWeeks(from, [...path, ...at, 'from']), parseWeeks(to, [...path, ...at, 'to'])];
    if (last < first) {
      const expected = `an age not before ${from}`;
      throw new InputError([{ code: 'date-order', path: [...path, ...at, 'to'], expected, received: show(to) }]);
    }
    return [first, last];
  };
  const spans = (rule.windows ?? []).map(({ from, to }, index) => range(from, to, 'windows', index));
  if (rule.every) {
    const issues: Issue[] = [];
    const days = requiredWhole(issues, rule.every.days, { from: 1, to: 56 }, [...path, 'every', 'days']);
    stopAt(issues);
    const [first, last] = range(rule.every.from, rule.every.to, 'every');
    for (let from = first; from <= last; from += days) spans.push([from, Math.min(from + days - 1, last)]);
  }
  if (spans.length === 0) fault('windows', 'windows or every', undefined);
  return spans.sort(([a], [b]) => a - b).map(([from, to], index) => ({ id: `${rule.id}.${index + 1}`, from, to }));
}
