import type { FactId } from '../facts/facts.table.ts';
import type { Definitions } from '../language/condition.ts';

/** Conditions that several rows share, named once. */
export const definitions = {
  /** 瘢痕子宫: a scar from any cause; an earlier cesarean always leaves one. */
  uterineScar: { any: [{ fact: 'scarredUterus' }, { fact: 'previousCesareanCount', op: '>=', value: 1 }] },
  /** The head of yellow 2.1: seen by cardiology, needs no drugs, heart function normal. */
  heartQuietForCardiology: {
    all: [
      { fact: 'cardiologyAssessed' },
      { not: { fact: 'cardiacMedicationRequired' } },
      { fact: 'cardiacFunctionNormal' },
    ],
  },
  anyKidneyDisease: { any: [{ fact: 'kidneyDisease' }, { fact: 'chronicKidneyDisease' }] },
  /** 140/90 mmHg: either value is enough (READ-PRESSURE-EITHER). */
  raisedBloodPressure: {
    any: [
      { fact: 'systolicBpMmHg', op: '>=', value: 140 },
      { fact: 'diastolicBpMmHg', op: '>=', value: 90 },
    ],
  },
} as const satisfies Definitions<FactId>;
