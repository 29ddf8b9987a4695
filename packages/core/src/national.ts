import { type AssessOptions, assessRisk as assessWith } from './assess.ts';
import type { Assessment } from './assessment.ts';
import type { RiskRecord } from './record.ts';
import { cn2017 } from './rules/national.ts';
import { applyOverlays, type Overlay } from './rules/overlay.ts';
import type { RuleSet } from './rules/ruleset.ts';
import { type Screening, type ScreenOptions, screen as screenWith } from './screen.ts';

type NationalByDefault<O extends { readonly ruleset: unknown }> = Omit<O, 'ruleset'> & {
  /** Default: the national rules, `cn-2017`. */
  readonly ruleset?: RuleSet;
  /** Local rules laid over the rule set, in order. */
  readonly overlays?: readonly Overlay[];
};

function rulesOf({ ruleset = cn2017, overlays = [] }: NationalByDefault<{ readonly ruleset: RuleSet }>): RuleSet {
  return applyOverlays(ruleset, overlays);
}

/**
 * Grades a pregnancy by the five-color form: the level established, how far it could still rise, and why. The national rules apply unless
 * another rule set is given; `@anchan/core/engine` has the same function without built-in rules.
 *
 * Absent is not no. A missing fact leaves its rows open: `level` is what is established so far, `couldReach` the highest level an open row could
 * still give, and `green` appears only once every row, our own included, is known not to be met. Purple is a mark beside the level.
 *
 * @param record facts of the dictionary; leave out what was not asked
 * @throws InputError the record's faults as `parseRecord`; `date`, `not-in-force`; an overlay's faults
 * @example assessRisk({ ageYears: 41 }, { on: '2026-11-22' }).level // 'orange'
 */
export function assessRisk(record: RiskRecord, options: NationalByDefault<AssessOptions>): Assessment {
  return assessWith(record, { ...options, ruleset: rulesOf(options) });
}

/**
 * Screens a pregnancy by the national form. One item met is enough to be positive; negative needs an answer to every item.
 * The result of screening is never a color: positive means "to be graded by an institution of level 2 or above".
 *
 * @param record facts of the dictionary; leave out what was not asked
 * @throws InputError the record's faults as `parseRecord`; `on-needed` for a birth date without a day; `not-starred`; `not-in-force`
 * @example screen({ previousCesareanCount: 1 }).result // 'positive'
 */
export function screen(record: RiskRecord, options: NationalByDefault<ScreenOptions> = {}): Screening {
  return screenWith(record, { ...options, ruleset: rulesOf(options) });
}
