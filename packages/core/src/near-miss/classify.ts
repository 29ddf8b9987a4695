import { fromDayNumber, type IsoDate } from '../dates.ts';
import { postpartumPeriod } from '../gestation/postpartum.table.ts';
import type { FactValue, Truth } from '../language/condition.ts';
import type { Text } from '../language/describe.ts';
import { judge } from '../language/evaluate.ts';
import { nearMissCriteria } from './criteria.table.ts';
import {
  type NearMissCriterion,
  type NearMissRow,
  type OrganSystem,
  organSystems,
  type SevereCondition,
} from './criterion.ts';
import { type NearMissFactId, nearMissFacts } from './facts.table.ts';
import { type Episode, type NearMissRecord, readEpisode } from './record.ts';
import { severeConditions } from './severe.table.ts';

/** From the mildest to the worst. `near-miss`: nearly died and survived; `death`: within the pregnancy or 42 days after its end. */
export const nearMissClasses = ['not-severe', 'potentially-life-threatening', 'near-miss', 'death'] as const;
export type NearMissClass = (typeof nearMissClasses)[number];

/** A row that is met, or that an absent fact leaves open. */
export interface NearMissFinding {
  readonly id: string;
  readonly text: Text;
  readonly decidedBy: readonly { readonly fact: NearMissFactId; readonly value: FactValue }[];
  /** Absent facts that could still decide it. */
  readonly needs: readonly string[];
  readonly verified: boolean;
  readonly sources: readonly string[];
  readonly readings: readonly string[];
}

export interface NearMissResult {
  readonly on: IsoDate;
  /** The worst that is established; null when nothing is yet. While `couldBe` is worse, it is “at least”. */
  readonly class: NearMissClass | null;
  /** The worst that an absent fact could still give. */
  readonly couldBe: NearMissClass | null;
  /** `final` when no fact is open that could change the class and the 42 days are over, or she has died within them. */
  readonly status: 'final' | 'provisional';
  /** What keeps it provisional: facts, whether she lived, the end of the pregnancy, or days of the 42 still to come. */
  readonly open: readonly ('facts' | 'survival' | 'end-of-pregnancy' | 'window')[];
  /** An accidental or incidental death is in none of the four classes. */
  readonly outside: 'incidental-death' | null;
  /** Criteria of organ dysfunction that are met, in the order of the table. However many, she counts once. */
  readonly criteria: readonly NearMissFinding[];
  readonly openCriteria: readonly NearMissFinding[];
  readonly dysfunctions: readonly {
    readonly system: OrganSystem;
    readonly truth: Truth;
    readonly criteria: readonly string[];
  }[];
  /** Severe complications and critical interventions that are met. */
  readonly severe: readonly NearMissFinding[];
  readonly openSevere: readonly NearMissFinding[];
  /** Absent facts that could change the class, in the order of the table. */
  readonly missing: readonly string[];
  /** Days after the end of pregnancy on which she died, day 0 the day it ended; null when unknown, or when she died pregnant. */
  readonly deathDay: number | null;
  /** Died after day 42: not counted here. */
  readonly lateDeath: boolean;
  /** Day 42 after the end of pregnancy, the last day that counts. */
  readonly closesOn: IsoDate | null;
}

/** WHO's massive transfusion: 5 units, each made from about 450 mL of whole blood (AMB-TRANSFUSION). A place may set its own. */
export const massiveTransfusion = { units: 5, mlPerUnit: 450 } as const;

/** Units in use: from 200 mL of whole blood in China to about 450 mL. */
const unitSizes = [200, 450] as const;

/**
 * Classifies an episode by the WHO near-miss approach: not severe, potentially life-threatening, near miss, or death; with the organ systems
 * that failed. Any one criterion of organ dysfunction is enough. Day 42 is included (row `postpartumPeriod`).
 *
 * Absent facts leave a row open, never met and never excluded. “Not severe” is said only when every row is excluded and she is known to live.
 *
 * @param options.on the day asked about; until the 42 days are over a result is provisional
 * @throws InputError `type`, `unknown-key`, `out-of-range`, `date`, `future-date`, `date-order`, `conflict`, `unknown-option`, as many as there are
 * @example classifyNearMiss({ worst: { lactateMmolPerL: 6 }, died: false, endedOn: '2026-01-01' }, { on: '2026-02-13' }).class // 'near-miss'
 */
export function classifyNearMiss(
  record: NearMissRecord,
  {
    on,
    transfusion = massiveTransfusion,
  }: { readonly on: IsoDate; readonly transfusion?: { readonly units: number; readonly mlPerUnit: number } },
): NearMissResult {
  const episode = readEpisode(record, on);
  const facts = completed(episode, transfusion);
  const isChronic = ({ acute }: NearMissCriterion): boolean => acute !== undefined && episode.chronic.includes(acute);
  const criteria = (nearMissCriteria as readonly NearMissCriterion[]).map((row) =>
    judged(row, facts, episode, isChronic(row)),
  );
  const severe = (severeConditions as readonly SevereCondition[]).map((row) => judged(row, facts, episode, false));
  const [dysfunction, severity] = [strongest(criteria), strongest(severe)];
  const death = deathOf(episode);

  const closes = typeof episode.ended === 'number' ? episode.ended + postpartumPeriod.lastDay : null;
  const isOver = closes !== null && episode.on > closes;
  const outside = episode.incidental && death.within !== 'not-met' ? 'incidental-death' : null;
  const established = outside ? null : classOf(death.truth, dysfunction, severity, episode.ended !== null);
  const couldBe = outside ? null : worstOf(death.truth, dysfunction, severity);

  // Once a criterion is met, or she has died, no further fact makes it worse; severe conditions matter only below a near miss.
  const raising =
    outside !== null || established === 'death' || dysfunction === 'met'
      ? []
      : [...criteria, ...(severity === 'met' ? [] : severe)];
  const needs = new Set(raising.flatMap(({ truth, finding }) => (truth === 'unknown' ? finding.needs : [])));
  const isSettled = established === 'death' || (outside !== null && death.within === 'met');
  const open = [
    ...(needs.size > 0 ? (['facts'] as const) : []),
    ...(death.needs.length > 0 ? (['survival'] as const) : []),
    ...(isSettled || isOver ? [] : [episode.ended === null ? ('end-of-pregnancy' as const) : ('window' as const)]),
  ];
  const order: readonly string[] = [...nearMissFacts.map(({ id }) => id), 'transfusionUnitMl'];
  return {
    on,
    class: established,
    couldBe,
    status: open.length > 0 ? 'provisional' : 'final',
    open,
    outside,
    criteria: criteria.filter(({ truth }) => truth === 'met').map(({ finding }) => finding),
    openCriteria: criteria.filter(({ truth }) => truth === 'unknown').map(({ finding }) => finding),
    dysfunctions: organSystems.map((system) => {
      const rows = criteria.filter(({ row }) => row.system === system);
      return {
        system,
        truth: strongest(rows),
        criteria: rows.filter(({ truth }) => truth === 'met').map(({ row }) => row.id),
      };
    }),
    severe: severe.filter(({ truth }) => truth === 'met').map(({ finding }) => finding),
    openSevere: severe.filter(({ truth }) => truth === 'unknown').map(({ finding }) => finding),
    missing: [
      ...order.filter((fact) => needs.has(fact)),
      ...death.needs,
      ...(episode.ended === null && !isSettled && !death.needs.includes('endedOn') ? ['endedOn'] : []),
    ],
    deathDay: death.day,
    lateDeath: death.within === 'not-met' && episode.died === true,
    closesOn: closes === null ? null : fromDayNumber(closes),
  };
}

/** Facts with what follows from them. Units of blood become units of the threshold's size; unknown while their own size could decide. */
function completed(
  { facts, unitMl }: Episode,
  threshold: { readonly units: number; readonly mlPerUnit: number },
): Episode['facts'] {
  const full: Partial<Record<NearMissFactId, FactValue>> = { ...facts };
  if (facts.severePreeclampsia === true || facts.superimposedPreeclampsia === true) full.preeclampsia = true;
  full.lowestRespiratoryRatePerMin ??= facts.respiratoryRatePerMin as FactValue;
  if (full.lowestRespiratoryRatePerMin === undefined) delete full.lowestRespiratoryRatePerMin;
  const units = facts.redCellUnitsTransfused;
  if (typeof units !== 'number') return full;
  // In units of the row, which asks for 5.
  const asUnits = (ml: number): number => {
    const share = (units * ml) / (threshold.units * threshold.mlPerUnit);
    return Math.round(share * massiveTransfusion.units * 1e6) / 1e6;
  };
  const sizes =
    unitMl !== null
      ? [unitMl]
      : [Math.min(...unitSizes, threshold.mlPerUnit), Math.max(...unitSizes, threshold.mlPerUnit)];
  const [least = 0, most = least] = sizes.map(asUnits);
  if (least >= massiveTransfusion.units || most < massiveTransfusion.units) full.redCellUnitsTransfused = least;
  else {
    delete full.redCellUnitsTransfused;
    full.bloodProductsUsed = true;
  }
  return full;
}

interface Judged<Row> {
  readonly row: Row;
  readonly truth: Truth;
  readonly finding: NearMissFinding;
}

function judged<Row extends NearMissRow>(
  row: Row,
  facts: Episode['facts'],
  episode: Episode,
  isChronic: boolean,
): Judged<Row> {
  const { id, zh, en, when, verified, sources, readings = [] } = row;
  const { truth, decidedBy, needs } = judge(when, facts);
  // A number of units without their size is not missing; the size is.
  const sized = needs.map((fact) =>
    fact === 'redCellUnitsTransfused' && episode.facts[fact] !== undefined ? 'transfusionUnitMl' : fact,
  );
  const finding = {
    id,
    text: { zh, en },
    decidedBy: decidedBy.map((fact) => ({
      fact: fact as NearMissFactId,
      value: facts[fact as NearMissFactId] as FactValue,
    })),
    needs: sized,
    verified,
    sources,
    readings,
  };
  return { row, truth: isChronic ? 'not-met' : truth, finding };
}

/** Met when any row is, not met when all are excluded. */
function strongest(rows: readonly { readonly truth: Truth }[]): Truth {
  if (rows.some(({ truth }) => truth === 'met')) return 'met';
  return rows.some(({ truth }) => truth === 'unknown') ? 'unknown' : 'not-met';
}

/** A maternal death: while pregnant or up to day 42, whatever the cause but an incidental one. */
function deathOf({ died, diedOn, ended, incidental }: Episode) {
  const day = typeof ended === 'number' && diedOn !== null ? diedOn - ended : null;
  if (died !== true) {
    const truth: Truth = died === false ? 'not-met' : 'unknown';
    return { truth, within: truth, day: null, needs: died === null ? ['died'] : [] };
  }
  const within: Truth =
    ended === 'not-ended' ? 'met' : day === null ? 'unknown' : day <= postpartumPeriod.lastDay ? 'met' : 'not-met';
  const needs =
    within !== 'unknown' ? [] : [...(diedOn === null ? ['diedOn'] : []), ...(ended === null ? ['endedOn'] : [])];
  return { truth: incidental ? ('not-met' as const) : within, within, day, needs };
}

function classOf(death: Truth, dysfunction: Truth, severity: Truth, endIsKnown: boolean): NearMissClass | null {
  if (death === 'met') return 'death';
  if (dysfunction === 'met') return 'near-miss';
  if (severity === 'met') return 'potentially-life-threatening';
  const excluded = death === 'not-met' && dysfunction === 'not-met' && severity === 'not-met';
  return excluded && endIsKnown ? 'not-severe' : null;
}

function worstOf(death: Truth, dysfunction: Truth, severity: Truth): NearMissClass {
  if (death !== 'not-met') return 'death';
  if (dysfunction !== 'not-met') return 'near-miss';
  return severity !== 'not-met' ? 'potentially-life-threatening' : 'not-severe';
}
