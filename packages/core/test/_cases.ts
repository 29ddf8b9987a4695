import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { Assessment } from '../src/assessment.ts';
import type { RiskRecord } from '../src/record.ts';
import type { Screening } from '../src/screen.ts';

const ids = z.array(z.string());
const level = z.nullable(z.enum(['green', 'yellow', 'orange', 'red']));

/** What a case may say about a result. Lists are complete, in any order, unless the name says otherwise. */
const expectation = z.strictObject({
  level: z.optional(level),
  couldReach: z.optional(level),
  /** Only where it differs from `level`. */
  planLevel: z.optional(level),
  infectious: z.optional(z.nullable(z.boolean())),
  status: z.optional(z.enum(['complete', 'provisional'])),
  /** Rows met, of the form and of our own table, without the green one. */
  criteria: z.optional(ids),
  /** Those of them that rest on their lower bound only. */
  byFloor: z.optional(ids),
  /** Rows that an absent fact leaves open. */
  open: z.optional(ids),
  /** Rows of our own table that go beyond the form. */
  beyond: z.optional(ids),
  /** Rows that do not wait for a color. */
  emergency: z.optional(ids),
  /** Facts asked for first, in this order; more may follow. */
  missingFirst: z.optional(ids),
  unconfirmed: z.optional(ids),
  /** Facts about which the record contradicts itself. */
  contradictions: z.optional(ids),
  /** Screening items met. */
  screening: z.optional(ids),
  screeningOpen: z.optional(ids),
  screeningResult: z.optional(z.enum(['positive', 'negative', 'undetermined'])),
  /** The mark of the screening is open for these starred items only. */
  suggestedOpen: z.optional(ids),
});

const riskCase = z.strictObject({
  title: z.string(),
  /** Laid over the base record; null takes a fact of the base away. */
  record: z.record(z.string(), z.union([z.boolean(), z.number(), z.string(), z.null()])),
  /** The record stands alone: nothing else was asked. */
  alone: z.optional(z.literal(true)),
  on: z.optional(z.string()),
  overlays: z.optional(ids),
  selfReported: z.optional(z.union([z.literal('all'), ids])),
  notOffered: z.optional(ids),
  expect: expectation,
  /** A clause, a boundary case of the reference, or the reasoning in words. */
  from: z.string(),
  /** The tables do not do this yet; the case runs as one that must fail, so that mending them shows. */
  awaits: z.optional(z.string()),
});

const riskCases = z.strictObject({ about: z.string(), base: z.string(), cases: z.array(riskCase) });

export type Expectation = z.infer<typeof expectation>;
export type RiskCase = Omit<z.infer<typeof riskCase>, 'record'> & { readonly record: RiskRecord };

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`./golden/${name}`, import.meta.url), 'utf8'));
}

/** The record in which every fact that a row asks for was asked, and is absent, normal or not applicable. */
export const askedAndAbsent = readJson('asked-and-absent.record.json') as RiskRecord;

/** Golden cases, each record complete: the base with the case's facts laid over it. */
export function readCases(name: string): readonly RiskCase[] {
  const { base, cases } = z.parse(riskCases, readJson(name));
  const under = readJson(base) as RiskRecord;
  return cases.map((one) => ({ ...one, record: (one.alone ? one.record : { ...under, ...one.record }) as RiskRecord }));
}

const sorted = (list: readonly string[]): string[] => [...list].sort();

/** The parts of an assessment and a screening that a case speaks of, in the case's own words. */
export function summarize(expect: Expectation, assessment: Assessment, screening: Screening): Expectation {
  const { level, couldReach, planLevel, infectious, status, met, unknown, contradictions } = assessment;
  const criteria = met.filter(({ id }) => id !== 'G1');
  const { mandatory, suggested } = screening.unanswered;
  const open = sorted(unknown.map(({ id }) => id));
  const screeningOpen = sorted([...mandatory, ...suggested].map(({ id }) => id));
  const all: Required<Expectation> = {
    level,
    couldReach,
    planLevel,
    infectious,
    status,
    criteria: sorted(criteria.map(({ id }) => id)),
    byFloor: sorted(criteria.filter(({ basis }) => basis === 'floor').map(({ id }) => id)),
    open,
    beyond: sorted(assessment.beyondTable.map(({ id }) => id)),
    emergency: sorted(met.filter(({ emergency }) => emergency).map(({ id }) => id)),
    missingFirst: assessment.missing.slice(0, expect.missingFirst?.length),
    unconfirmed: sorted(assessment.unconfirmed),
    contradictions: sorted(contradictions.map(({ fact }) => fact)),
    screening: sorted(screening.positive.map(({ id }) => id)),
    screeningOpen,
    screeningResult: screening.result,
    suggestedOpen: sorted(suggested.map(({ id }) => id)),
  };
  return Object.fromEntries(Object.keys(complete(expect)).map((key) => [key, all[key as keyof Expectation]]));
}

/** Lists in order, and what goes without saying: the plan follows the level, nothing rests on a floor, is open or an emergency. */
export function complete(expect: Expectation): Expectation {
  const said = Object.entries(expect).map(([key, value]) => [
    key,
    Array.isArray(value) && key !== 'missingFirst' ? sorted(value) : value,
  ]);
  const unsaid: Expectation = {
    ...(expect.level === undefined ? {} : { planLevel: expect.level }),
    ...(expect.criteria === undefined ? {} : { byFloor: [], open: [], emergency: [] }),
    ...(expect.screening === undefined ? {} : { screeningOpen: [] }),
  };
  return { ...unsaid, ...Object.fromEntries(said) };
}
