import { InputError, type Issue, show } from '../errors.ts';
import type { Text } from '../language/describe.ts';
import { type Capability, capabilities, centerLevels } from './centers.table.ts';
import { type Center, type Network, type RescueNeed, type Travel, upward } from './network.ts';
import { choiceWords, type ReasonCode, reasonTable } from './reasons.table.ts';

export interface Reason {
  readonly code: ReasonCode;
  readonly text: Text;
}

/** A center that may take her, with everything that speaks for it, against it, or is not known. */
export interface RankedCenter {
  readonly center: string;
  readonly inCatchment: boolean;
  /** Null: not known, which is never taken as near. */
  readonly minutes: number | null;
  readonly km: number | null;
  /** What must be asked by telephone before she leaves. */
  readonly ask: readonly ReasonCode[];
  readonly reasons: readonly Reason[];
}

export interface RuledOutCenter {
  readonly center: string;
  readonly reasons: readonly Reason[];
}

export interface CenterChoice {
  /** The first center of which nothing needed is missing or unknown but the way; null when there is none. */
  readonly choice: string | null;
  readonly says: Text;
  readonly ranked: readonly RankedCenter[];
  readonly ruledOut: readonly RuledOutCenter[];
  /** Centers nearer than the choice, or without one, that only a telephone call can rule in or out. */
  readonly askFirst: readonly string[];
  /** What nobody has said of the case: `level` counts as red meanwhile. */
  readonly missing: readonly ('level' | 'needs')[];
}

/**
 * Ranks the centers of a network for one case and says why, for those ruled out too.
 *
 * Red, and a level not known, goes to a level 3 institution (norm 二(三)3(2)); the center responsible for her region comes first, then the nearest. In an
 * emergency time comes first and the level rules nothing out (BP2: at once). A capability, a way or a willingness that is not known never counts as
 * there: the center stays in the list behind those that are known, with what to ask.
 *
 * @throws InputError `unknown-region`, `unknown-option`, `out-of-range` for a negative or infinite way
 * @example chooseCenter({ region: 'c1', level: 'red', emergency: false, needs: ['icu'] }, network).choice // 'city-hospital'
 */
export function chooseCenter(need: RescueNeed, network: Network): CenterChoice {
  stop(faultsOf(need, network));
  const chain = upward(network.regions, need.region);
  const ways = network.travel.filter(({ from }) => from === need.region);
  const places = network.centers.map((center) =>
    placeOf(
      center,
      need,
      ways.find((way) => way.center === center.id),
      chain,
    ),
  );
  const ranked = places
    .filter(({ out }) => out.length === 0)
    .sort((a, b) => compare(need.emergency ? a.inEmergency : a.usually, need.emergency ? b.inEmergency : b.usually));
  const certain = ranked.find(({ doubts }) => doubts === 0) ?? null;
  const nearer = (one: Place) =>
    certain === null || (one.minutes !== null && one.minutes < (certain.minutes ?? Number.POSITIVE_INFINITY));
  return {
    choice: certain?.center ?? null,
    says: certain === null ? choiceWords.none : need.emergency ? choiceWords.emergency : choiceWords.chosen,
    ranked: ranked.map(({ center, inCatchment, minutes, km, ask, reasons }) => ({
      center,
      inCatchment,
      minutes,
      km,
      ask,
      reasons,
    })),
    ruledOut: places.filter(({ out }) => out.length > 0).map(({ center, out }) => ({ center, reasons: out })),
    askFirst: ranked.filter((one) => one.doubts > 0 && nearer(one)).map(({ center }) => center),
    missing: [...(need.level === null ? (['level'] as const) : []), ...(need.needs ? [] : (['needs'] as const))],
  };
}

interface Place extends RankedCenter {
  readonly out: readonly Reason[];
  /** How many things that decide are not known. */
  readonly doubts: number;
  readonly usually: readonly (number | string)[];
  readonly inEmergency: readonly (number | string)[];
}

function placeOf(center: Center, need: RescueNeed, way: Travel | undefined, chain: readonly string[]): Place {
  const [minutes, km] = [way?.minutes ?? null, way?.km ?? null];
  const inCatchment = center.catchment.some((region) => chain.includes(region));
  const having = (value: boolean | null) =>
    (need.needs ?? []).filter((one) => (center.capabilities?.[one] ?? null) === value);
  const [has, lacks, open] = [having(true), having(false), having(null)];
  const hospital = center.hospitalLevel ?? (center.level === 'county' ? null : 3);
  const wantsLevel3 = need.level === null || need.level === 'red';
  const level: ReasonCode | null = !wantsLevel3
    ? null
    : hospital === 3
      ? 'level-3'
      : hospital === null
        ? 'level-unknown'
        : need.emergency
          ? 'below-level-3-now'
          : 'below-level-3';
  const accepting = center.accepting ?? null;
  const out = [
    ...(lacks.length > 0 ? [reason('lacks', naming(lacks))] : []),
    ...(level === 'below-level-3' ? [reason(level)] : []),
    ...(accepting === false ? [reason('not-accepting')] : []),
  ];
  const ask: ReasonCode[] = [];
  if (open.length > 0) ask.push('needs-unknown');
  if (level === 'level-unknown' && !need.emergency) ask.push(level);
  const doubts = ask.length;
  if (minutes === null) ask.push(km === null ? 'travel-unknown' : 'distance');
  if (accepting === null) ask.push('accepting-unknown');
  const travel =
    minutes !== null
      ? reason('minutes', plain(minutes))
      : km !== null
        ? reason('distance', plain(km))
        : reason('travel-unknown');
  const rank = centerLevels.find(({ id }) => id === center.level)?.rank ?? 0;
  const far = [minutes === null ? 1 : 0, minutes ?? km ?? Number.POSITIVE_INFINITY];
  return {
    center: center.id,
    inCatchment,
    minutes,
    km,
    ask,
    reasons: [
      reason(inCatchment ? 'in-catchment' : 'outside-catchment'),
      ...(has.length > 0 ? [reason('has-needs', naming(has))] : []),
      ...(open.length > 0 ? [reason('needs-unknown', naming(open))] : []),
      ...(level === null ? [] : [reason(level)]),
      travel,
      ...(accepting === null ? [reason('accepting-unknown')] : []),
    ],
    out,
    doubts,
    usually: [doubts > 0 ? 1 : 0, inCatchment ? 0 : 1, ...far, rank, center.id],
    inEmergency: [doubts > 0 ? 1 : 0, ...far, inCatchment ? 0 : 1, -rank, center.id],
  };
}

function compare(one: readonly (number | string)[], other: readonly (number | string)[]): number {
  for (const [place, a] of one.entries()) {
    const b = other[place] as typeof a;
    if (a !== b) return a < b ? -1 : 1;
  }
  return 0;
}

function reason(code: ReasonCode, what: Text = { zh: '', en: '' }): Reason {
  const { zh, en } = reasonTable[code];
  return { code, text: { zh: zh.replace('{what}', what.zh), en: en.replace('{what}', what.en) } };
}

function naming(ids: readonly Capability[]): Text {
  const rows = capabilities.filter(({ id }) => ids.includes(id));
  return { zh: rows.map(({ zh }) => zh).join('、'), en: rows.map(({ en }) => en).join(', ') };
}

function plain(value: number): Text {
  return { zh: String(value), en: String(value) };
}

function faultsOf({ region, needs }: RescueNeed, { regions, travel }: Network): readonly Issue[] {
  const issues: Issue[] = [];
  if (!regions.some(({ id }) => id === region)) {
    issues.push({
      code: 'unknown-region',
      path: ['region'],
      expected: 'a region of the network',
      received: show(region),
    });
  }
  for (const [place, need] of (needs ?? []).entries()) {
    if (capabilities.some(({ id }) => id === need)) continue;
    const expected = `one of ${capabilities.map(({ id }) => id).join(', ')}`;
    issues.push({ code: 'unknown-option', path: ['needs', place], expected, received: show(need) });
  }
  for (const [place, way] of travel.entries()) {
    for (const unit of ['minutes', 'km'] as const) {
      const far = way[unit] ?? 0;
      if (Number.isFinite(far) && far >= 0) continue;
      issues.push({
        code: 'out-of-range',
        path: ['travel', place, unit],
        expected: 'a number, 0 or more',
        received: show(far),
      });
    }
  }
  return issues;
}

function stop(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new InputError(issues);
}
