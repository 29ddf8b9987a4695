import type { Condition } from '../language/condition.ts';
import type { Text } from '../language/describe.ts';
import type { NearMissFactId } from './facts.table.ts';
import type { NearMissSourceId } from './sources.table.ts';

/** The seven organ systems of the WHO criteria, in its order. */
export const organSystems = [
  'cardiovascular',
  'respiratory',
  'renal',
  'coagulation',
  'hepatic',
  'neurological',
  'uterine',
] as const;
export type OrganSystem = (typeof organSystems)[number];

/** What every row of the tables here carries. */
export interface NearMissRow extends Text {
  readonly id: string;
  readonly when: Condition<NearMissFactId>;
  /** Seen in one of `sources`: published tables that reproduce the WHO list. Of the WHO document itself only the front matter was seen. */
  readonly verified: boolean;
  readonly sources: readonly NearMissSourceId[];
  /** Ids of `readings` where the wording leaves a choice. */
  readonly readings?: readonly string[];
}

/** One criterion of organ dysfunction; any one is enough. */
export interface NearMissCriterion extends NearMissRow {
  readonly system: OrganSystem;
  readonly kind: 'clinical' | 'laboratory' | 'management';
  /** “Acute”: a value known to be chronic does not count by itself, and whether it is, a clinician says. */
  readonly acute?: 'creatinineUmolPerL' | 'plateletsE9PerL' | 'bilirubinUmolPerL';
}

/** A severe complication or a critical intervention: potentially life-threatening. */
export interface SevereCondition extends NearMissRow {
  readonly kind: 'complication' | 'intervention';
}
