import type { Text } from '../language/describe.ts';
import type { Level } from '../rules/criterion.ts';
import type { Capability, CenterLevel } from './centers.table.ts';

/** A place. `parent` is the region it lies in: a county in a city, a city in a province. */
export interface Region {
  readonly id: string;
  readonly level: CenterLevel;
  readonly parent?: string | null;
  readonly name?: Text;
}

/** A critical maternal care center, as its network describes it. What is left out or null is not known. */
export interface Center {
  readonly id: string;
  readonly level: CenterLevel;
  /** Where it stands. */
  readonly region: string;
  /** The regions it answers for (划片分区); a city stands for its counties. */
  readonly catchment: readonly string[];
  /** The level of its hospital. City and province centers stand in level 3 hospitals (guide 40, article 5). */
  readonly hospitalLevel?: 2 | 3 | null;
  readonly capabilities?: Readonly<Partial<Record<Capability, boolean | null>>>;
  /** Whether it can receive a case now. */
  readonly accepting?: boolean | null;
  readonly name?: Text;
}

/** How far a center is from a region, measured or estimated by the network. Minutes decide; kilometers only where minutes are not known. */
export interface Travel {
  readonly from: string;
  readonly center: string;
  readonly minutes?: number | null;
  readonly km?: number | null;
}

/** Regions, centers and ways: the user's own data. */
export interface Network {
  readonly regions: readonly Region[];
  readonly centers: readonly Center[];
  readonly travel: readonly Travel[];
}

/** What a case needs. */
export interface RescueNeed {
  /** The region she is in. */
  readonly region: string;
  /** The level that governs her plan; null when it is not known, which counts as red. */
  readonly level: Level | null;
  /** True: she cannot wait; time decides before level and catchment. */
  readonly emergency: boolean;
  /** What the center must be able to do; left out: nobody has said yet. */
  readonly needs?: readonly Capability[] | null;
}

/** A region and the regions it lies in, nearest first. A ring of parents ends where it began. */
export function upward(regions: readonly Region[], region: string): readonly string[] {
  const chain: string[] = [];
  let next: string | null | undefined = region;
  while (next && !chain.includes(next)) {
    chain.push(next);
    const at: string = next;
    next = regions.find(({ id }) => id === at)?.parent;
  }
  return chain;
}
