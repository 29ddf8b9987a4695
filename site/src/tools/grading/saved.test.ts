import { expect, test } from 'vitest';
import { readSaved } from './saved.ts';

test('a file of the page is read back as it was written, without trusting its assessment', () => {
  const saved = {
    format: 'anchan-risk-grading',
    version: 1,
    on: '2026-11-22',
    gradedAt: '2026-11-22T09:30',
    record: { ageYears: 41, hbsAgPositive: false, lvefPercent: 'not-applicable' },
    selfReported: ['ageYears'],
  };
  const read = readSaved(JSON.stringify({ ...saved, assessment: { level: 'green' } }));
  expect(read).toEqual({ ok: true, saved });
});

test('a bare record is enough; what else is missing or odd is left empty', () => {
  const read = readSaved('{"record":{"ageYears":41},"on":"yesterday","gradedAt":5,"selfReported":{}}');
  expect(read.ok && read.saved).toMatchObject({ on: '', gradedAt: null, selfReported: [] });
});

test.each([
  { text: 'ageYears: 41', problem: 'not-json' },
  { text: '', problem: 'not-json' },
  { text: '[]', problem: 'no-record' },
  { text: 'null', problem: 'no-record' },
  { text: '{"ageYears":41}', problem: 'no-record' },
  { text: '{"record":{"agYears":41}}', problem: 'faults' },
  { text: '{"record":{"ageYears":410}}', problem: 'faults' },
  { text: '{"record":"ageYears"}', problem: 'faults' },
  { text: '{"record":null}', problem: 'faults' },
])('$text is refused: $problem', ({ text, problem }) => {
  expect(readSaved(text)).toMatchObject({ ok: false, problem });
});

test('every fault of a record is named, with the nearest known fact', () => {
  const read = readSaved('{"record":{"agYears":41,"hemoglobinGPerL":9}}');
  expect(read).toMatchObject({
    ok: false,
    faults: [expect.stringContaining('ageYears'), expect.stringContaining('20–250')],
  });
});
