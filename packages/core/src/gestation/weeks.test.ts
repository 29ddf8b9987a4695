import fc from 'fast-check';
import { expect, test } from 'vitest';
import { InputError } from '../errors.ts';
import { formatWeeks, parseWeeks, splitWeeks } from './index.ts';

test('every age from 0+0 to 44+0 reads back from each of its spellings', () => {
  for (let days = 0; days <= 308; days += 1) {
    for (const style of ['short', 'zh', 'en'] as const) expect(parseWeeks(formatWeeks(days, style))).toBe(days);
  }
});

test('weeks and days count the same days as a day count kept day by day', () => {
  // A second way to the same number: add one day at a time and carry at seven.
  let [weeks, days] = [0, 0];
  for (let total = 0; total <= 308; total += 1) {
    expect(splitWeeks(total)).toEqual({ weeks, days });
    expect(formatWeeks(total)).toBe(`${weeks}+${days}`);
    days += 1;
    if (days === 7) [weeks, days] = [weeks + 1, 0];
  }
});

test('any text is either weeks + days from 0+0 to 44+0 or an InputError', () => {
  const nearly = fc.stringMatching(/^ ?孕?[0-9]{0,3} ?(周|w|weeks)? ?[+零.]? ?[0-9]{0,2}(天|d|周)?$/);
  fc.assert(
    fc.property(fc.oneof(nearly, fc.string()), (text) => {
      try {
        const days = parseWeeks(text);
        return Number.isInteger(days) && days >= 0 && days <= 308;
      } catch (error) {
        return error instanceof InputError && error.issues[0]?.code === 'weeks-notation';
      }
    }),
  );
});
