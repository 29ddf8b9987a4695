import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { addressOf, telephoneOf } from './host.ts';
import { dayOf, today } from './today.ts';
import { colors } from './tokens.ts';
import { version } from './version.ts';
import { localeOf, say } from './words.ts';

describe('what a hospital writes on an element', () => {
  test.each([
    ['0571-8888 0000', '0571-8888 0000'],
    ['+86 571 8888 0000', '+86 571 8888 0000'],
    [' 120 ', '120'],
    ['12', null],
    ['javascript:alert(1)', null],
    ['120;ext=1', null],
    ['', null],
    [null, null],
  ])('telephone %j is dialed as %j', (given, dialed) => {
    expect(telephoneOf(given)).toBe(dialed);
  });

  test.each([
    ['https://hospital.example/book', 'https://hospital.example/book'],
    ['http://hospital.example/', null],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['book', null],
    [null, null],
  ])('address %j is a link to %j', (given, linked) => {
    expect(addressOf(given)).toBe(linked);
  });
});

describe('the day', () => {
  test('is that of the clock on the wall, not of Greenwich', () => {
    expect(today(new Date(2026, 10, 22, 0, 5))).toBe('2026-11-22');
    expect(today(new Date(2026, 0, 1, 23, 59))).toBe('2026-01-01');
  });

  test('is the one an attribute names, when it is a day', () => {
    expect(dayOf('2024-02-29')).toBe('2024-02-29');
    expect(dayOf('2026-02-29')).toBe(today());
  });
});

test.each([
  ['en-GB', 'en'],
  ['EN', 'en'],
  ['zh-CN', 'zh'],
  ['"><script>', 'zh'],
  [null, 'zh'],
])('the language of %j is %s', (tag, locale) => {
  expect(localeOf(tag)).toBe(locale);
});

test('fills the numbers of a sentence', () => {
  expect(say('stepOf', 'en', { n: 2, all: 3 })).toBe('Step 2 of 3');
});

test('a saved result names the version of the package', () => {
  expect(version).toBe(manifest.version);
});

/** Relative luminance and contrast as WCAG 2 defines them. */
function contrast(one: string, other: string): number {
  const luminance = (color: string): number => {
    const [r, g, b] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light, dark] = [luminance(one), luminance(other)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  [0, 4.5],
  [1, 6.9],
] as const)('colors of theme %i', (theme, least) => {
  test.each([
    ['ink', 'paper'],
    ['ink', 'leaf'],
    ['muted', 'paper'],
    ['brand', 'paper'],
    ['on-brand', 'brand'],
    ['ink', 'brand-soft'],
    ['danger', 'danger-soft'],
    ['on-danger', 'danger'],
    ['note', 'leaf'],
  ] as const)('%s can be read on %s', (text, ground) => {
    expect(contrast(colors[text][theme], colors[ground][theme])).toBeGreaterThanOrEqual(least);
  });
});
