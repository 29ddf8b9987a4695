import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyInput, goldenCases, laws, reachable } from '../../../test/_self-check.ts';
import { englishChangesWordsOnly } from '../../../test/self-check-laws.ts';
import { bothOf, flagOf } from '../_flags.ts';
import type { Chinese } from '../result.ts';
import { rankOf } from '../shared.ts';
import { selfCheckRecords } from '../sources.table.ts';
import { urgencyLevels } from '../urgency.table.ts';
import { dangerSignRecords } from './danger-triage.records.table.ts';
import * as table from './danger-triage.table.ts';
import { careOf, checkDangerSigns, type DangerTriageInput, signsToAsk } from './danger-triage.ts';
import { dangerSignsInEnglish, triageEnglish } from './english.ts';
import * as signs from './signs.ts';
import { dangerTriageInputs, noSign } from './stages.table.ts';

const { dangerSigns, maternalSigns, newbornSigns } = table;
const seen = goldenCases('danger-triage', checkDangerSigns, { stage: 'late', signs: [] });
const rules = [...dangerSigns.map(flagOf), noSign];
reachable(rules, seen);
laws({
  inputs: dangerTriageInputs,
  rules,
  check: checkDangerSigns,
  numbers: { gestationalAgeDays: [0, 139, 140, 258, 259, 308] },
  // A stage and weeks that contradict each other count as weeks unknown; taking one of them away ends the contradiction.
  isExtra: (id, { stage, gestationalAgeDays: days }) =>
    id !== 'signs' &&
    typeof days === 'number' &&
    ((stage === 'early' && days >= 140) || (stage === 'late' && days < 140)),
});

describe('the table', () => {
  test('has the 56 signs of the mother and the 21 of the newborn, and leaves out no constant', () => {
    expect([maternalSigns.length, newbornSigns.length, dangerSigns.length]).toEqual([56, 21, 77]);
    const constants = Object.values(table).filter((value) => typeof value === 'object' && 'urgency' in value);
    expect(new Set(constants)).toEqual(new Set(maternalSigns));
    expect(new Set(dangerSigns.map(({ id }) => id)).size).toBe(77);
  });

  test('has its English in the order of the Chinese, a second sentence for a second sentence', () => {
    expect(Object.keys(dangerSignsInEnglish)).toEqual(dangerSigns.map(({ id }) => id));
    for (const sign of dangerSigns) {
      expect(typeof dangerSignsInEnglish[sign.id], sign.id).toBe(sign.more ? 'object' : 'string');
    }
    // The constants for the other tools carry the Chinese and the English of one and the same sign.
    for (const sign of Object.values(signs)) {
      const row = maternalSigns.find(({ id }) => id === sign.id) as table.DangerSign<Chinese>;
      expect(sign).toEqual(bothOf(row, dangerSignsInEnglish[sign.id] as never));
    }
    expect(Object.values(signs)).toHaveLength(maternalSigns.length);
  });

  test('gives every sign its documents to be compared with, among the documents known', () => {
    const known = selfCheckRecords.map(({ id }) => id);
    expect(Object.keys(dangerSignRecords)).toEqual(dangerSigns.map(({ id }) => id));
    for (const { record } of Object.values(dangerSignRecords)) {
      expect(record.length).toBeGreaterThan(0);
      expect(known).toEqual(expect.arrayContaining([...record]));
    }
  });

  test('calls nothing verified without a source and a tier', () => {
    for (const { id, verified, sources, tier } of dangerSigns) {
      expect(verified, id).toBe(tier !== null);
      if (verified) expect(sources.length, id).toBeGreaterThan(0);
    }
  });

  test('points at the baby or at the mind where the action of the level is another one', () => {
    expect(newbornSigns.map((sign) => careOf(sign))).toEqual(newbornSigns.map(() => 'newborn'));
    const mind = maternalSigns.filter((sign) => careOf(sign) === 'mind').map(({ id }) => id);
    expect(mind).toEqual(['self-harm-now', 'suicidal-thoughts', 'psychosis', 'low-mood-2w']);
    expect(urgencyLevels.filter((level) => 'mind' in level).map(({ id }) => id)).toEqual(['hospital-now']);
  });
});

describe('the lists', () => {
  test.each([
    { stage: 'early', has: 'ectopic-signs', hasNot: 'bleeding-late' },
    { stage: 'late', has: 'bleeding-late', hasNot: 'spotting-early' },
    { stage: 'labor', has: 'birth-imminent', hasNot: 'pp-heavy-bleeding' },
    { stage: 'postpartum', has: 'pp-heavy-bleeding', hasNot: 'birth-imminent' },
    { stage: 'newborn', has: 'nb-jaundice-24h', hasNot: 'convulsion' },
  ] as const)('at stage $stage $has is asked and $hasNot is not', ({ stage, has, hasNot }) => {
    const ids = signsToAsk(stage).map(({ id }) => id);
    expect(ids).toContain(has);
    expect(ids).not.toContain(hasNot);
  });

  test('with weeks not known both lists of pregnancy are shown', () => {
    const both = new Set([...signsToAsk('early'), ...signsToAsk('late')]);
    expect(new Set(signsToAsk('pregnant'))).toEqual(both);
    expect(new Set(signsToAsk('early', 200))).toEqual(both);
    expect(signsToAsk('pregnant', 139)).toEqual(signsToAsk('early'));
    expect(signsToAsk('pregnant', 140)).toEqual(signsToAsk('late'));
  });

  test('without a stage all 56 signs of the mother are shown', () => {
    expect(signsToAsk()).toEqual(maternalSigns);
  });
});

describe('weeks decide two mild signs only, and only towards the safer side', () => {
  test.each([
    { sign: 'spotting-early', stage: 'early', days: undefined, urgency: 'same-day' },
    { sign: 'spotting-early', stage: 'pregnant', days: 139, urgency: 'same-day' },
    { sign: 'spotting-early', stage: 'pregnant', days: 140, urgency: 'hospital-now' },
    { sign: 'spotting-early', stage: 'pregnant', days: undefined, urgency: 'hospital-now' },
    { sign: 'spotting-early', stage: 'pregnant', days: 'unsure', urgency: 'hospital-now' },
    { sign: 'spotting-early', stage: 'pregnant', days: 900, urgency: 'hospital-now' },
    { sign: 'spotting-early', stage: undefined, days: undefined, urgency: 'hospital-now' },
    { sign: 'spotting-early', stage: 'early', days: 200, urgency: 'hospital-now' },
    { sign: 'show-only', stage: 'labor', days: 259, urgency: 'same-day' },
    { sign: 'show-only', stage: 'labor', days: 258, urgency: 'hospital-now' },
    { sign: 'show-only', stage: 'labor', days: undefined, urgency: 'hospital-now' },
  ] as const)('$sign at stage $stage on day $days is $urgency', ({ sign, stage, days, urgency }) => {
    expect(checkDangerSigns({ stage, gestationalAgeDays: days, signs: [sign] } as never).urgency).toBe(urgency);
  });
});

test('with its English it finds the same, in both languages', () => {
  const inputs = anyInput({ inputs: dangerTriageInputs }) as fc.Arbitrary<DangerTriageInput>;
  englishChangesWordsOnly(checkDangerSigns, inputs, triageEnglish, [...dangerSigns.map(({ id }) => id), 'none']);
});

test('one sign of the first two ranks hides every line that can wait, whatever else is ticked', () => {
  const urgent = dangerSigns.filter((sign) => rankOf(sign.urgency) <= 2);
  for (const { id, urgency } of urgent) {
    const result = checkDangerSigns({ stage: 'late', signs: [id, 'mild-swelling', 'heartburn-constipation'] });
    expect(result.urgency).toBe(urgency);
    expect(result.advice).toEqual([]);
  }
});

test('ticking one more sign never lowers the urgency', () => {
  const ids = dangerSigns.map(({ id }) => id);
  fc.assert(
    fc.property(fc.subarray(ids, { maxLength: 4 }), fc.constantFrom(...ids), (signs, more) => {
      const [fewer, one] = [
        checkDangerSigns({ stage: 'late', signs }),
        checkDangerSigns({ stage: 'late', signs: [...signs, more] }),
      ];
      expect(rankOf(one.urgency ?? 'info')).toBeLessThanOrEqual(rankOf(fewer.urgency ?? 'info'));
    }),
  );
});

test('a sign counts also on the list of another stage, and before the stage is known', () => {
  expect(checkDangerSigns({ stage: 'early', signs: ['pp-heavy-bleeding'] }).urgency).toBe('call-120-now');
  expect(checkDangerSigns({ signs: ['nb-fever'] })).toMatchObject({
    urgency: 'hospital-now',
    missing: ['stage'],
    value: null,
  });
});

test('nothing ticked is never called well', () => {
  const result = checkDangerSigns({ stage: 'late', signs: [] });
  expect(result.advice.map(({ text }) => text.zh).join()).not.toMatch(/正常|没事|健康|放心/);
  expect(result.always[0]?.zh).toContain('不等于没事');
});

test('a sign nobody knows is an error', () => {
  expect(() => checkDangerSigns({ stage: 'late', signs: ['hiccups' as never] })).toThrow('signs.0: expected one of');
});
