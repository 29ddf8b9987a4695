import { completedYears, type IsoDate } from '../../dates.ts';
import { InputError, show } from '../../errors.ts';
import type { FactId } from '../../facts/facts.table.ts';
import type { Facts, FactValue } from '../../language/condition.ts';
import { judge } from '../../language/evaluate.ts';
import { parseRecord, type RiskRecord } from '../../record.ts';
import type { RuleSet } from '../../rules/ruleset.ts';
import { type Screening, screen } from '../../screen.ts';
import type { Advice, HospitalOverrides, SelfCheckResult } from '../result.ts';
import { conclude, rankOf } from '../shared.ts';
import {
  type RiskScreenOutput,
  type RiskScreenRule,
  riskScreenAlways,
  riskScreenDefinitions,
  riskScreenLines,
  riskScreenRules,
} from './risk-screen.table.ts';
import { type RiskScreenSignId, riskScreenAbuse, riskScreenSigns } from './signs.table.ts';

export interface RiskScreenInput {
  /** Danger signs present now; an empty list says that she looked and has none. Absent: not asked. */
  readonly signs?: readonly RiskScreenSignId[] | null;
  /** Whether somebody at home hurts or threatens her. */
  readonly abuse?: boolean | null;
  /** What she answered, in the names and units of the fact dictionary; leave out what she does not know. */
  readonly record: RiskRecord;
}

export interface RiskScreenOptions {
  /** The day of the self-check. */
  readonly on: IsoDate;
  readonly ruleset: RuleSet;
  readonly overrides?: HospitalOverrides;
}

export interface RiskScreenResult extends SelfCheckResult<Screening> {
  /** The screening of the national form on her own word; never null: what is open is part of it. */
  readonly value: Screening;
  /** What the answers come to, most urgent first. */
  readonly outputs: readonly RiskScreenOutput[];
  /** Ids of the advice that is about her mind: the crisis line belongs beside it. */
  readonly mind: readonly string[];
}

/**
 * A woman's own screening: the danger signs and the answers that cannot wait, then the screening of the national form on her word.
 * It never gives a color and never calms while an answer that she could give is missing.
 *
 * @returns `missing`: `signs`, `abuse` and the facts that she can establish and has not
 * @throws InputError `type`, `unknown-option`, and the faults of the record as `parseRecord`
 * @example checkRisk({ signs: [], record: { orthopnea: true } }, { on: '2026-11-22', ruleset: cn2017 }).urgency // 'call-120-now'
 */
export function checkRisk(
  input: RiskScreenInput,
  { on, ruleset, overrides = {} }: RiskScreenOptions,
): RiskScreenResult {
  const record = parseRecord(input.record, ruleset.facts);
  const facts = factsOf(input, record, on);
  const value = screen(record, { on, ruleset, selfReported: 'all' });

  const met: RiskScreenRule[] = [];
  const needed = new Set<string>(value.missing);
  for (const rule of riskScreenRules) {
    const { truth, needs } = judge(rule.when, facts, riskScreenDefinitions);
    if (truth === 'met') met.push(rule);
    for (const fact of needs) needed.add(fact);
  }
  const missing = missingOf(input, needed, ruleset);
  const complete = missing.length === 0 && met.length === 0 && value.positive.length === 0;
  const urgent = conclude(
    {
      tool: 'risk-screen',
      findings: complete ? [riskScreenLines.none] : met,
      missing,
      value,
      always: [riskScreenAlways],
    },
    overrides,
  );
  const result = { ...urgent, value };
  const outputs = [...new Set(met.map(({ output }) => output))];
  const mind = met.filter(({ care }) => care === 'mind').map(({ id }) => id);
  if (complete) return { ...result, outputs: ['none'], mind };

  // What she tells the doctor neither calms nor waits for the missing answers, so it is concluded on its own. A red flag leaves it out.
  const telling = [
    ...(value.positive.length > 0 ? [riskScreenLines.tellDoctor] : []),
    ...(missing.length > 0 ? [riskScreenLines.unknown] : []),
  ];
  const told = conclude({ tool: 'risk-screen', findings: telling, missing: [], value }, overrides);
  const later = urgent.redFlags.length > 0 ? [] : told.advice;
  const redFlags = inOrder([...urgent.redFlags, ...told.redFlags]);
  const advice = inOrder([...urgent.advice, ...later]);
  return {
    ...result,
    urgency: (redFlags[0] ?? advice[0])?.urgency ?? null,
    redFlags,
    advice,
    outputs: [...outputs, ...telling.map(({ id }) => id)],
    mind,
  };
}

function inOrder(lines: readonly Advice[]): readonly Advice[] {
  return [...lines].sort((a, b) => rankOf(a.urgency) - rankOf(b.urgency));
}

/** Signs and answers as facts of one condition; days are left out, since no rule here asks for them. */
function factsOf({ signs, abuse }: RiskScreenInput, record: RiskRecord, on: IsoDate): Facts {
  const ids: readonly string[] = riskScreenSigns.map(({ id }) => id);
  const facts: Record<string, FactValue> = {};
  for (const [fact, value] of Object.entries(record)) {
    if (typeof value === 'number' || typeof value === 'boolean' || value === 'not-applicable') facts[fact] = value;
  }
  if (facts.ageYears === undefined && record.birthDate) facts.ageYears = completedYears(record.birthDate, on);
  if (signs !== undefined && signs !== null) {
    const known: readonly unknown[] = [...ids, riskScreenAbuse.id];
    const issues = Array.isArray(signs)
      ? signs.flatMap((sign: unknown, i) =>
          known.includes(sign)
            ? []
            : [
                {
                  code: 'unknown-option',
                  path: ['signs', i],
                  expected: `one of ${known.join(', ')}`,
                  received: show(sign),
                },
              ],
        )
      : [{ code: 'type', path: ['signs'], expected: 'a list of signs', received: show(signs) }];
    if (issues.length > 0) throw new InputError(issues);
    for (const id of ids) facts[id] = signs.includes(id as RiskScreenSignId);
    if (signs.includes(riskScreenAbuse.id)) facts[riskScreenAbuse.id] = true;
  }
  if (abuse !== undefined && abuse !== null) {
    if (typeof abuse !== 'boolean') {
      throw new InputError([{ code: 'type', path: ['abuse'], expected: 'true or false', received: show(abuse) }]);
    }
    facts[riskScreenAbuse.id] = abuse || facts[riskScreenAbuse.id] === true;
  }
  return facts;
}

/** What she can still answer herself, in the order of the dictionary; the laboratory and the clinician are asked elsewhere. */
function missingOf({ signs }: RiskScreenInput, needed: ReadonlySet<string>, { facts }: RuleSet): readonly string[] {
  const hers = facts.filter(({ id, by }) => by.includes('woman') && needed.has(id)).map(({ id }) => id as FactId);
  return [
    ...(signs === undefined || signs === null ? ['signs'] : []),
    ...hers,
    ...(needed.has(riskScreenAbuse.id) ? [riskScreenAbuse.id] : []),
  ];
}
