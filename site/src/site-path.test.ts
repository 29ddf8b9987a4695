import { describe, expect, test } from 'vitest';
import { isAt, sitePath } from './site-path.ts';

describe('sitePath', () => {
  test.each([
    { path: '/danger/', base: '/', address: '/danger/' },
    { path: '/danger/', base: '/anchan', address: '/anchan/danger/' },
    { path: '/danger/', base: '/anchan/', address: '/anchan/danger/' },
    { path: '/', base: '/a/b/', address: '/a/b/' },
  ])('$path below $base is $address', ({ path, base, address }) => {
    expect(sitePath(path, base)).toBe(address);
  });

  test('a path without a leading slash is refused, because it would silently break below a sub-path', () => {
    expect(() => sitePath('danger/', '/')).toThrow(RangeError);
  });
});

describe('isAt', () => {
  test.each([
    { pathname: '/', path: '/', base: '/', at: true },
    { pathname: '/rules/', path: '/', base: '/', at: false },
    { pathname: '/rules/yellow/', path: '/rules/', base: '/', at: true },
    { pathname: '/en/danger/', path: '/en/', base: '/', at: false },
    { pathname: '/x/rules/', path: '/rules/', base: '/x/', at: true },
  ])('page $pathname is at $path below $base: $at', ({ pathname, path, base, at }) => {
    expect(isAt(pathname, path, base)).toBe(at);
  });
});
