import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { askedAndAbsent } from '../test/_cases.ts';
import { disputedFacts, recordArbitrary, runs, today, without } from '../test/_records.ts';
import { InputError } from './errors.ts';
import { screen } from './index.ts';
import type { RiskRecord } from './record.ts';
import { cn2017 } from './rules/national.ts';

vi.setConfig({ testTimeout: 60_000 });

const starred = cn2017.screening.filter(({ suggested }) => suggested).map(({ id }) => id);

describe('screen', () => {
  test('one item met is positive, however much is open, and refers for grading within two weeks', () => {
    const result = screen({ previousCesareanCount: 1 }, { on: '2026-11-22' });
    expect(result).toMatchObject({ ruleset: 'cn-2017', overlays: [], on: '2026-11-22', result: 'positive' });
    expect(result.follows).toEqual({ step: 'refer-for-grading', by: '2026-12-06', rules: ['RP5', 'RP6'] });
    expect(result.positive.map(({ id, clause, decidedBy }) => [id, clause, decidedBy])).toEqual([
      ['S2.2', '附件1 2.2', [{ fact: 'previousCesareanCount', value: 1 }]],
      ['S3.5', '附件1 3.5', [{ fact: 'scarredUterus', value: true, from: ['previousCesareanCount'] }]],
    ]);
  });

  test('nothing asked is undetermined, never negative', () => {
    const { result, unanswered, follows, missing, positive } = screen({});
    expect([result, positive]).toEqual(['undetermined', []]);
    expect(follows).toEqual({ step: 'finish-screening', by: null, rules: ['SM2'] });
    expect(unanswered.suggested.map(({ id }) => id)).toEqual(starred);
    expect(unanswered.mandatory).toHaveLength(57 - starred.length);
    expect(missing[0]).toBe('ageYears');
    expect(missing.slice(0, 4)).toEqual(['ageYears', 'heightCm', 'physicalDisabilityAffectingChildbearing', 'bmi']);
    expect(missing.indexOf('hemoglobinGPerL')).toBeGreaterThan(missing.indexOf('drugAbuseHistory'));
  });

  test('everything asked and absent is negative: usual care', () => {
    const { result, unanswered, follows, missing } = screen(askedAndAbsent, { on: '2026-11-22' });
    expect(result).toBe('negative');
    expect(unanswered).toEqual({ mandatory: [], suggested: [] });
    expect(missing).toEqual([]);
    expect(follows).toEqual({ step: 'usual-care', by: null, rules: ['SM7', 'RA1'] });
  });

  test('one mandatory item unanswered keeps it open, with what to ask', () => {
    const { result, unanswered, missing } = screen({ ...askedAndAbsent, jaundice: null });
    expect(result).toBe('undetermined');
    expect(unanswered.mandatory).toMatchObject([
      { id: 'S7.2.3', suggested: false, decidedBy: [], needs: ['jaundice'] },
    ]);
    expect(missing).toEqual(['jaundice']);
  });

  test('starred items stand apart, and may be left out where they are not offered', () => {
    const record: RiskRecord = { ...askedAndAbsent, serumFerritinUgPerL: null };
    expect(screen(record).unanswered.suggested).toMatchObject([{ id: 'S6.7', suggested: true }]);
    const without = screen(record, { notOffered: ['S6.7'] });
    expect(without).toMatchObject({ result: 'negative', notOffered: ['S6.7'], missing: [] });
    expect(screen({ ...record, hemoglobinGPerL: 90 }, { notOffered: starred }).result).toBe('positive');
  });

  test('mandatory items cannot be left out: every wrong id is named where it stands', () => {
    try {
      screen({}, { notOffered: ['S6.1', 'S1.1', 'S6.2', 'S9'] });
      expect.unreachable();
    } catch (error) {
      const expected = `a starred item: ${starred.join(', ')}`;
      expect((error as InputError).issues).toEqual([
        { code: 'not-starred', path: ['notOffered', 1], expected, received: '"S1.1"' },
        { code: 'not-starred', path: ['notOffered', 3], expected, received: '"S9"' },
      ]);
    }
  });

  test('without a day there is no last day, and the rules are those of the day they were checked', () => {
    expect(screen({ ageYears: 41 })).toMatchObject({
      on: cn2017.checkedOn,
      follows: { step: 'refer-for-grading', by: null },
    });
  });

  test('a day before the rules is an error', () => {
    expect(() => screen({}, { on: '2017-09-21' })).toThrow(InputError);
  });

  test('what a clinician must settle stays unconfirmed on her own word', () => {
    const record: RiskRecord = { ageYears: 41, rhNegative: true, hbsAgPositive: true };
    expect(screen(record, { selfReported: 'all' }).unconfirmed).toEqual(['S1.4']);
    expect(screen(record, { selfReported: ['ageYears'] }).unconfirmed).toEqual([]);
    expect(screen(record).unconfirmed).toEqual([]);
  });

  test('reports contradictions as the assessment does', () => {
    const { contradictions, positive } = screen({ previousCesareanCount: 2, scarredUterus: false });
    expect(contradictions).toEqual([
      { fact: 'scarredUterus', recorded: false, implied: true, from: ['previousCesareanCount'] },
    ]);
    expect(positive.map(({ id }) => id)).toEqual(['S2.2', 'S3.5']);
  });

  test('carries the words, the evidence and the reading of each item', () => {
    const [item] = screen({ systolicBpMmHg: 140 }).positive;
    expect(item).toMatchObject({
      id: 'S7.1.5',
      evidence: 'verbatim',
      text: { zh: '高血压BP≥140/90mmHg' },
      suggested: false,
      needs: [],
    });
    expect(item?.readings.map(({ id }) => id)).toEqual(['READ-PRESSURE-EITHER']);
  });
});

describe('laws of screening', () => {
  const step = { negative: 0, undetermined: 1, positive: 2 } as const;

  test('a fact taken away never makes it positive or negative', () => {
    fc.assert(
      fc.property(recordArbitrary, fc.nat(), (record, pick) => {
        const keys = Object.keys(record);
        const gone = keys[pick % Math.max(1, keys.length)] ?? '';
        fc.pre(!disputedFacts(record).includes(gone));
        const [before, after] = [record, without(record, gone)].map((one) => screen(one, { on: today }));
        if (before!.result === 'positive') expect(after!.result).not.toBe('negative');
        else if (before!.contradictions.length === 0)
          expect(after!.result).toBe(before!.result === 'negative' ? after!.result : 'undetermined');
        expect(after!.positive.length).toBeLessThanOrEqual(before!.positive.length);
      }),
      runs(400),
    );
  });

  test('positive, open and missing say the same as the result', () => {
    fc.assert(
      fc.property(recordArbitrary, fc.subarray(starred), (record, notOffered) => {
        const { result, positive, unanswered, missing } = screen(record, { on: today, notOffered });
        const open = [...unanswered.mandatory, ...unanswered.suggested];
        expect(step[result]).toBe(positive.length > 0 ? 2 : open.length > 0 ? 1 : 0);
        expect(missing.length > 0).toBe(open.length > 0);
        for (const { needs } of open) expect(needs.length).toBeGreaterThan(0);
        for (const { decidedBy } of positive) expect(decidedBy.length).toBeGreaterThan(0);
        expect(unanswered.suggested.some(({ id }) => notOffered.includes(id))).toBe(false);
        expect(unanswered.mandatory.every(({ suggested }) => !suggested)).toBe(true);
      }),
      runs(400),
    );
  });

  test('is the same after a journey through JSON, in any order of keys', () => {
    fc.assert(
      fc.property(recordArbitrary, (record) => {
        const result = screen(record, { on: today });
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        expect(screen(Object.fromEntries(Object.entries(record).reverse()), { on: today })).toEqual(result);
      }),
      runs(150),
    );
  });
});
