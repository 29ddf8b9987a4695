import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goldenCases, laws, reachable } from '../../../test/_self-check.ts';
import { fetalMovementInputs, fetalMovementRules } from './fetal-movement.table.ts';
import { checkFetalMovement, type FetalMovementInput } from './fetal-movement.ts';

const allNo = {
  signs: [],
  stopped: false,
  lessThanUsual: false,
  patternChange: false,
  painOrBleeding: false,
  feltBefore: true,
  highRisk: false,
  gestationalAgeDays: 210,
  count: 12,
  minutes: 60,
} as const satisfies FetalMovementInput;
const seen = goldenCases('fetal-movement', checkFetalMovement, allNo);
reachable(fetalMovementRules, seen);
laws({
  inputs: fetalMovementInputs,
  rules: fetalMovementRules,
  check: checkFetalMovement,
  numbers: { gestationalAgeDays: [112, 167, 168, 195, 196], count: [9, 10, 11], minutes: [119, 120, 121, 132] },
});

describe('ten reached never answers a worried woman', () => {
  const worry = ['stopped', 'lessThanUsual', 'patternChange', 'painOrBleeding'] as const;

  test.each(worry.flatMap((id) => [true, 'unsure' as const].map((answer) => ({ id, answer }))))(
    'with $id answered $answer she is sent to hospital from 24 weeks on, whatever the count',
    ({ id, answer }) => {
      fc.assert(
        fc.property(
          fc.integer({ min: 168, max: 308 }),
          fc.integer({ min: 0, max: 500 }),
          fc.integer({ min: 1, max: 720 }),
          (gestationalAgeDays, count, minutes) => {
            const result = checkFetalMovement({ ...allNo, gestationalAgeDays, count, minutes, [id]: answer });
            expect(['hospital-now', 'call-120-now']).toContain(result.urgency);
            expect(result.advice.map((line) => line.id)).not.toContain('reached-10');
          },
        ),
        { numRuns: 100 },
      );
    },
  );

  test('any one question left open, and ten reached is not said', () => {
    for (const id of [...worry, 'feltBefore', 'highRisk', 'signs', 'gestationalAgeDays'] as const) {
      const result = checkFetalMovement({ ...allNo, [id]: null });
      expect(result.missing).toContain(id);
      expect(result.advice.map((line) => line.id)).not.toContain('reached-10');
    }
  });

  test('its own words send her to hospital all the same', () => {
    const line = fetalMovementRules.find(({ id }) => id === 'reached-10');
    expect(line?.text.zh).toContain('就现在去医院');
    expect(line?.text.en).toContain('go to hospital now');
  });
});

test('no line offers a home Doppler, something sweet or another count as reassurance', () => {
  for (const { text } of fetalMovementRules) expect(text.zh).not.toMatch(/胎心仪|甜|放心就好|没事/);
});
