import type { Issue } from '@anchan/core/errors';
import { show } from '@anchan/core/errors';
import type { Text } from '@anchan/core/language';
import { type Indicator, indicator, isIndicator } from '../catalog/catalog.ts';
import type { IndicatorId } from '../catalog/indicators.table.ts';
import type { UnitId } from '../catalog/units.table.ts';
import { amountIssues, choiceIssues, refuse, yearIssues } from '../statistics/_checks.ts';
import type { SubjectLevel, TargetChange, TargetRow } from './target.ts';

/** What a hospital, a region or a country sets for itself: a threshold (`value`) or a change against a year (`change`), not both. */
export interface OwnTarget {
  readonly indicator: IndicatorId;
  readonly operator: '<=' | '>=';
  readonly strict?: boolean;
  readonly value?: number;
  readonly change?: TargetChange;
  /** That of the indicator. It is asked for so that a number is not set in another unit by mistake. */
  readonly unit: UnitId;
  readonly by: number;
  readonly level: Exclude<SubjectLevel, 'world'>;
  readonly scope?: Text;
  readonly notes?: readonly Text[];
}

const keys = ['indicator', 'operator', 'strict', 'value', 'change', 'unit', 'by', 'level', 'scope', 'notes'];
const ownScopes: Readonly<Record<OwnTarget['level'], Text>> = {
  country: { zh: '本国', en: 'This country' },
  region: { zh: '本地区', en: 'This region' },
  facility: { zh: '本机构', en: 'This institution' },
  department: { zh: '本科室', en: 'This department' },
};

const levels = Object.keys(ownScopes);

function fault(code: string, path: Issue['path'], expected: string, received: unknown): Issue {
  return { code, path, expected, received: show(received) };
}

function changeFaults({ from, by, in: kind }: TargetChange, own: OwnTarget): readonly Issue[] {
  const at = (key: string) => ['change', key];
  const issues: Issue[] = [
    ...yearIssues(from, at('from')),
    ...choiceIssues(kind, at('in'), ['percent', 'percentage-points']),
  ];
  if (typeof by !== 'number' || !Number.isFinite(by) || by === 0 || by < -100)
    issues.push(fault('out-of-range', at('by'), 'a signed number, not 0 and not below -100', by));
  else if (by < 0 !== (own.operator === '<='))
    issues.push(fault('direction', at('by'), own.operator === '<=' ? 'a fall, below 0' : 'a rise, above 0', by));
  if (kind === 'percentage-points' && own.unit !== 'percent')
    issues.push(fault('unit-mismatch', at('in'), 'percent, as the values are no percentages', kind));
  if (from >= own.by) issues.push(fault('year-order', at('from'), `a year before ${own.by}`, from));
  return issues;
}

/** What of an own target does not fit its indicator. */
function fitFaults(own: OwnTarget, { unit, direction, level }: Indicator): readonly Issue[] {
  const issues: Issue[] = [];
  if (own.unit !== unit) issues.push(fault('unit-mismatch', ['unit'], unit, own.unit));
  const better = { higher: '>=', lower: '<=', context: own.operator }[direction];
  if (own.operator !== better) issues.push(fault('direction', ['operator'], better, own.operator));
  const inside = own.level === 'facility' || own.level === 'department';
  if (level === 'region' && inside) issues.push(fault('level-mismatch', ['level'], 'country or region', own.level));
  if (unit === 'percent' && own.value !== undefined && own.value > 100)
    issues.push(fault('out-of-range', ['value'], 'at most 100 %', own.value));
  return issues;
}

/**
 * A target that somebody sets for itself, checked against the indicator, ready for `track`. It is marked as its own, never as a document’s.
 *
 * @throws InputError with every issue: `unknown-key`, `unknown-indicator`, `unknown-choice`, `not-a-year`, `out-of-range`, `unit-mismatch` (a number in
 * another unit; points of something that is no percentage), `level-mismatch` (a share of institutions asked of one), `direction` (a ceiling for
 * what should rise), `year-order`, `one-of` (neither or both of value and change)
 * @example ownTarget({ indicator: 'ob-apgar-10', operator: '<=', value: 0.5, unit: 'percent', by: 2027, level: 'facility' }).id // 'own.ob-apgar-10.2027'
 */
export function ownTarget(own: OwnTarget): TargetRow {
  const extra = Object.keys(own).filter((key) => !keys.includes(key));
  const { value, change, by, level } = own;
  const issues: Issue[] = [
    ...extra.map((key) => fault('unknown-key', [key], `only ${keys.join(', ')}`, 'another key')),
    ...choiceIssues(own.operator, ['operator'], ['<=', '>=']),
    ...choiceIssues(level, ['level'], levels),
    ...yearIssues(by, ['by']),
    ...(value === undefined ? [] : amountIssues(value, ['value'])),
  ];
  if ((value === undefined) === (change === undefined))
    issues.push(fault('one-of', [], 'either value or change', value === undefined ? undefined : 'both'));
  if (!isIndicator(own.indicator))
    issues.push(fault('unknown-indicator', ['indicator'], 'the id of an indicator', own.indicator));
  else issues.push(...fitFaults(own, indicator(own.indicator)));
  if (change !== undefined) issues.push(...changeFaults(change, own));
  refuse(issues);
  const { value: _, change: __, ...rest } = own;
  const scope = own.scope ?? ownScopes[level];
  const row = { ...rest, id: `own.${own.indicator}.${by}`, set: 'own', scope, sources: [], verified: true } as const;
  return change === undefined ? { ...row, value: value as number } : { ...row, change };
}
