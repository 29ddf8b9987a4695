import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyInput, goldenCases, laws, reachable } from '../../../test/_self-check.ts';
import { laborSignsInputs, laborSignsRules } from './labor-signs.table.ts';
import { checkLaborSigns, type LaborSignsInput } from './labor-signs.ts';

const allNo = {
  signs: [],
  waters: 'waters-no',
  contractions: 'contractions-none',
  gestationalAgeDays: 273,
  parity: 0,
  special: [],
  travelMinutes: 20,
} as const satisfies LaborSignsInput;
const seen = goldenCases('labor-signs', checkLaborSigns, allNo);
reachable(laborSignsRules, seen);
const numbers = {
  gestationalAgeDays: [140, 258, 259, 308],
  intervalMinutes: [5, 6, 6.1, 8, 8.1],
  durationSeconds: [29, 30],
  travelMinutes: [59, 60],
  parity: [0, 1],
};
laws({ inputs: laborSignsInputs, rules: laborSignsRules, check: checkLaborSigns, numbers });

test('broken waters are never sent to wait, whatever else is answered or left open', () => {
  fc.assert(
    fc.property(anyInput({ inputs: laborSignsInputs, numbers }), (answers) => {
      for (const waters of ['waters-yes', 'waters-unsure'] as const) {
        const result = checkLaborSigns({ ...answers, waters });
        expect(['call-120-now', 'hospital-now']).toContain(result.urgency);
        expect(result.advice.map(({ id }) => id)).not.toContain('wait-home');
      }
    }),
  );
});

test('the cord, and waters with a baby not head-down, call 120 before any other question', () => {
  for (const id of ['breech', 'transverse', 'head-not-engaged', 'too-much-fluid', 'twins'] as const) {
    expect(checkLaborSigns({ waters: 'waters-yes', gestationalAgeDays: 280, special: [id] }).urgency).toBe(
      'call-120-now',
    );
  }
  const cord = checkLaborSigns({ signs: ['cord-visible'] });
  expect(cord.urgency).toBe('call-120-now');
  expect(cord.redFlags[0]?.text.zh).toMatch(/胸口贴床、屁股抬高.*别把脐带塞回去/);
});

test('with weeks not known waters and contractions count as before 37 weeks', () => {
  expect(checkLaborSigns({ ...allNo, gestationalAgeDays: 'unsure', waters: 'waters-yes' }).urgency).toBe(
    'call-120-now',
  );
  const contracting = { ...allNo, gestationalAgeDays: null, contractions: 'contractions-irregular' } as const;
  expect(checkLaborSigns(contracting)).toMatchObject({ urgency: 'hospital-now', missing: ['gestationalAgeDays'] });
});

test('what to do if the baby comes first is as urgent as the head in sight', () => {
  const { redFlags } = checkLaborSigns({ signs: ['birth-imminent'] });
  expect(redFlags.map(({ urgency }) => urgency)).toEqual(['call-120-now', 'call-120-now']);
});
