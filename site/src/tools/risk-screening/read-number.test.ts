import { expect, test } from 'vitest';
import { readNumber } from './read-number.ts';

const limits = { min: 80, max: 230, integer: false };

test.each([
  { typed: '162', read: { value: 162 } },
  { typed: ' 162.5 ', read: { value: 162.5 } },
  { typed: '１６２．５', read: { value: 162.5 } },
  { typed: '80', read: { value: 80 } },
  { typed: '230', read: { value: 230 } },
  { typed: '79.9', read: { fault: 'out-of-range' } },
  { typed: '230.1', read: { fault: 'out-of-range' } },
  { typed: '', read: null },
  { typed: '   ', read: null },
  { typed: '一米六', read: { fault: 'not-a-number' } },
  { typed: '1e2', read: { fault: 'not-a-number' } },
  { typed: '-162', read: { fault: 'not-a-number' } },
  { typed: '162cm', read: { fault: 'not-a-number' } },
  { typed: 'Infinity', read: { fault: 'not-a-number' } },
])('“$typed” reads as $read', ({ typed, read }) => {
  expect(readNumber(typed, limits)).toEqual(read);
});

test('a count takes whole numbers only', () => {
  expect(readNumber('2', { min: 0, max: 15, integer: true })).toEqual({ value: 2 });
  expect(readNumber('2.5', { min: 0, max: 15, integer: true })).toEqual({ fault: 'not-whole' });
});
