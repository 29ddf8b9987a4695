import { expect, test } from 'vitest';
import { readRule, secondsToRead } from './read-rule.table.ts';

test.each([
  { characters: 0, seconds: readRule.leastSeconds },
  { characters: 144, seconds: 8 }, // 144 / 18
  { characters: 900, seconds: 50 }, // 900 / 18
  { characters: 1080, seconds: 60 },
  { characters: 20_000, seconds: readRule.mostSeconds },
])('a text of $characters characters is read after $seconds s', ({ characters, seconds }) => {
  expect(secondsToRead(characters)).toBe(seconds);
});
