import { describe, expect, test } from 'vitest';
import { formatIssue, InputError, show } from './errors.ts';

const issue = {
  code: 'out-of-range',
  path: ['records', 3, 'hemoglobinGPerL'],
  expected: '20–250 g/L',
  received: '1120',
};

describe('formatIssue', () => {
  test('starts with the path', () => {
    expect(formatIssue(issue)).toBe('records.3.hemoglobinGPerL: expected 20–250 g/L, received 1120');
  });

  test('leaves out an empty path', () => {
    expect(formatIssue({ ...issue, path: [] })).toBe('expected 20–250 g/L, received 1120');
  });
});

describe('InputError', () => {
  test('carries every issue, one line each', () => {
    const error = new InputError([issue, { ...issue, path: ['on'] }]);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('InputError');
    expect(error.issues).toHaveLength(2);
    expect(error.message).toBe(`${formatIssue(issue)}\non: expected 20–250 g/L, received 1120`);
  });
});

describe('show', () => {
  test.each<[unknown, string]>([
    ['bmi', '"bmi"'],
    ['x'.repeat(40), `"${'x'.repeat(40)}"`],
    ['x'.repeat(41), `"${'x'.repeat(40)}…"`],
    ['a "quoted"\n text', '"a \\"quoted\\"\\n text"'],
    [41, '41'],
    [Number.NaN, 'NaN'],
    [true, 'true'],
    [undefined, 'undefined'],
    [null, 'null'],
    [[1, 2], 'an array'],
    [{ a: 1 }, 'an object'],
    [10n ** 100n, 'a bigint'],
    [Symbol('secret'), 'a symbol'],
    [() => 'never run', 'a function'],
  ])('%o is shown as %s', (value, shown) => {
    expect(show(value)).toBe(shown);
  });

  test('runs no code of the value', () => {
    const value = {
      toString: () => {
        throw new Error('run');
      },
      toJSON: () => {
        throw new Error('run');
      },
    };
    expect(show(value)).toBe('an object');
  });
});
