import { InputError, show } from '@anchan/core/errors';
import type { Text } from '@anchan/core/language';
import { type Indicator, indicator } from '../catalog/catalog.ts';
import type { IndicatorId } from '../catalog/indicators.table.ts';
import { isKnown, maybeCountIssues, refuse } from '../statistics/_checks.ts';
import { type Funnel, type FunnelOptions, type FunnelPlace, type FunnelResult, funnel } from '../statistics/funnel.ts';
import { type Comparison, type Group, rateRatio, riskRatio } from '../statistics/ratio.ts';
import { type AreaReason, areaReasonWords } from './areas.table.ts';

/** An area’s events and their denominator. What is absent is unknown, not 0. */
export interface AreaInput extends FunnelPlace {
  /** The same counts of an earlier period, for “slipping badly”. */
  readonly before?: Group;
  /** How many tasks of the plan are overdue there; absent is unknown. */
  readonly overdue?: number | null;
}

export interface AreaResult extends Omit<FunnelResult, 'reason'> {
  /** `above-total`: more events than the denominator, as some rates over live births have. */
  readonly reason?: 'missing' | 'empty-denominator' | 'above-total';
  /** Value over the value before, with 95 % limits; null where there is nothing before. */
  readonly change: Comparison | null;
  /** What an authority may look at. Never a decision. */
  readonly list: 'guidance' | 'interview' | null;
  readonly reasons: readonly { readonly code: AreaReason; readonly text: Text }[];
}

export interface AreaComparison extends Omit<Funnel, 'places'> {
  readonly areas: readonly AreaResult[];
  readonly guidance: readonly string[];
  readonly interview: readonly string[];
  /** Areas whose place cannot be told. They are not fine: they are unknown. */
  readonly undetermined: readonly string[];
}

function changeOf(row: Indicator, area: AreaInput, level: number): Comparison | null {
  if (!area.before) return null;
  const { events, size, before } = area;
  const over = (group: Group) => isKnown(group.events) && isKnown(group.size) && group.events > group.size;
  const asRate = row.interval === 'poisson' || over(area) || over(before);
  return asRate ? rateRatio({ events, size }, before, { level }) : riskRatio({ events, size }, before, { level });
}

function worsened(row: Indicator, change: Comparison | null): boolean {
  if (!change?.interval) return false;
  const { low, high } = change.interval;
  return row.direction === 'lower' ? low > 1 : row.direction === 'higher' && high < 1;
}

function reasonsOf(row: Indicator, area: AreaInput, { signal }: FunnelResult): readonly AreaReason[] {
  const worse = row.direction === 'lower' ? 'high' : row.direction === 'higher' ? 'low' : undefined;
  const codes: AreaReason[] = [];
  if (area.overdue) codes.push('tasks-overdue');
  if (worsened(row, changeOf(row, area, 0.998))) codes.push('slipping-badly');
  else if (worsened(row, changeOf(row, area, 0.95))) codes.push('slipping');
  if (signal && signal.side === worse) codes.push(signal.level === 0.95 ? 'outside' : 'far-outside');
  return codes;
}

function areaResult(row: Indicator, area: AreaInput, place: FunnelResult, isAbove: boolean): AreaResult {
  const codes = reasonsOf(row, area, place);
  const interview = codes.includes('tasks-overdue') || codes.includes('slipping-badly');
  const fill = (text: string) => text.replace('{overdue}', String(area.overdue));
  const worded = (code: AreaReason) => {
    const { zh, en } = areaReasonWords[code];
    return { code, text: { zh: fill(zh), en: fill(en) } };
  };
  return {
    ...place,
    ...(isAbove && { reason: 'above-total' }),
    change: changeOf(row, area, 0.95),
    list: interview ? 'interview' : codes.length > 0 ? 'guidance' : null,
    reasons: codes.map(worded),
  };
}

/** Faults the funnel does not see. Those of an earlier period are found where its ratio is taken. */
function check(areas: readonly AreaInput[], row: Indicator): void {
  if (row.interval === 'none') {
    const expected = 'an indicator with a sampling interval';
    throw new InputError([{ code: 'no-interval', path: ['indicator'], expected, received: show(row.id) }]);
  }
  refuse(
    areas.flatMap(({ id, overdue }, i) => [
      ...(areas.findIndex((other) => other.id === id) === i
        ? []
        : [{ code: 'same-id-twice', path: ['areas', i, 'id'], expected: 'each area once', received: show(id) }]),
      ...maybeCountIssues(overdue, ['areas', i, 'overdue']),
    ]),
  );
}

/**
 * Areas against the mean of all, with funnel limits, and the two lists the plan knows: guidance for areas in a grave situation (worse than the 95 %
 * funnel limit, or slipping), and interview (约谈) where tasks are not carried out or the area slips badly (worse than the period before, beyond 99.8 %
 * limits). The lists say why; whether anybody is asked to come is the authority’s to decide. Of 31 areas one or two lie outside 95 % by chance alone.
 *
 * @param areas events and denominator of each; those without data are `undetermined`, never left out
 * @param id an indicator with an interval; one that is neither good nor bad by itself can put an area on the list by its tasks only
 * @param options `mean` from elsewhere as a fraction, `overdispersion` as of `funnel`
 * @throws InputError `unknown-indicator`, `no-interval`, `same-id-twice`, `not-a-count`, `above-total`, `out-of-range`, `unknown-choice`
 * Source: plan 2021–2025, 五(三); methods `funnel-rate`, `funnel-proportion`, `rate-ratio`. Which limit stands for grave and which for badly is a rule of
 * this project.
 * @example compareAreas([{ id: 'a', events: 12, size: 30_000 }, { id: 'b', events: 160, size: 990_000 }], 'maternal-mortality-ratio').guidance // ['a']
 */
export function compareAreas(
  areas: readonly AreaInput[],
  id: IndicatorId,
  options: Pick<FunnelOptions, 'mean' | 'overdispersion'> = {},
): AreaComparison {
  const row = indicator(id);
  check(areas, row);
  const kind = row.interval === 'poisson' ? 'rate' : 'proportion';
  const above = areas.map(
    ({ events, size }) =>
      kind === 'proportion' && row.subset === false && isKnown(events) && isKnown(size) && size > 0 && events > size,
  );
  const usable = areas.map((area, i) => ({ id: area.id, events: above[i] ? null : area.events, size: area.size }));
  const { places, ...rest } = funnel(usable, { ...options, kind, per: row.multiplier });
  const results = areas.map((area, i) => areaResult(row, area, places[i] as FunnelResult, above[i] as boolean));
  const idsOf = (keep: (result: AreaResult) => boolean) => results.filter(keep).map((result) => result.id);
  return {
    ...rest,
    areas: results,
    guidance: idsOf(({ list }) => list === 'guidance'),
    interview: idsOf(({ list }) => list === 'interview'),
    undetermined: idsOf(({ value, limits95 }) => value === null || limits95 === null),
  };
}
