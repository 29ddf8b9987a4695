import type { AssessedAge, Assessment, Finding } from './assessment.ts';
import { completedYears, fromDayNumber, type IsoDate } from './dates.ts';
import type { FactId } from './facts/facts.table.ts';
import type { RiskRecord } from './record.ts';
import { type Level, levels, rankOf } from './rules/criterion.ts';
import { type Engine, engineFor } from './rules/engine.ts';
import { restsOnHerWord } from './rules/findings.ts';
import { type Loaded, load, valueAt } from './rules/load.ts';
import type { RuleSet } from './rules/ruleset.ts';
import { findingOf, metFinding, type OpenRow, verdictOn } from './rules/verdict.ts';

export interface AssessOptions {
  /** The day of the assessment, `YYYY-MM-DD`: it picks the rules in force and the woman's age. */
  readonly on: IsoDate;
  readonly ruleset: RuleSet;
  /** Facts that are the woman's own word, or `'all'`. Findings that need a clinician stay unconfirmed on them (AMB-SELF-REPORT). */
  readonly selfReported?: readonly FactId[] | 'all';
}

/**
 * Grades a pregnancy by the five-color form: the level established, how far it could still rise, and why.
 *
 * Absent is not no. A missing fact leaves its rows open: `level` is what is established so far, `couldReach` the highest level an open row could
 * still give, and `green` appears only once every row, our own included, is known not to be met. Purple is a mark beside the level.
 *
 * @param record facts of the dictionary; leave out what was not asked
 * @throws InputError the record's faults as `parseRecord`; `date`, `not-in-force`
 * @example assessRisk({ ageYears: 41 }, { on: '2026-11-22', ruleset: cn2017 }).level // 'orange'
 */
export function assessRisk(record: RiskRecord, options: AssessOptions): Assessment {
  const { on, ruleset, selfReported = [] } = options;
  const engine = engineFor(ruleset, on);
  const loaded = load(engine, record, on);
  const { met, open, level, formLevel, reach, plan, infectious } = judgeRows(engine, loaded);

  const unconfirmed = met.filter((finding) => restsOnHerWord(engine, finding, selfReported)).map(({ id }) => id);
  return {
    ruleset: ruleset.id,
    overlays: ruleset.overlays,
    on,
    status: open.length + unconfirmed.length + loaded.contradictions.length === 0 ? 'complete' : 'provisional',
    level: levels[level] ?? null,
    couldReach: levels[Math.max(level, reach, 0)] as Level,
    planLevel: levels[Math.max(level, plan)] ?? null,
    infectious,
    met,
    unknown: open.map(({ finding }) => finding),
    missing: rankMissing(engine, open),
    unconfirmed,
    beyondTable: met.filter((finding) => goesBeyond(finding, formLevel)),
    contradictions: loaded.contradictions,
    age: assessAge(engine, loaded),
  };
}

/** Every row judged; levels as ranks, -1 for none. */
interface Judged {
  readonly met: readonly Finding[];
  readonly open: readonly OpenRow[];
  readonly level: number;
  /** The level of the form's own rows, without ours. */
  readonly formLevel: number;
  readonly reach: number;
  readonly plan: number;
  readonly infectious: boolean | null;
}

function judgeRows(engine: Engine, loaded: Loaded): Judged {
  const met: Finding[] = [];
  const open: OpenRow[] = [];
  let [level, formLevel, reach, plan] = [-1, -1, -1, -1];
  let infectious: boolean | null = false;
  for (const compiled of engine.criteria) {
    const verdict = verdictOn(engine, loaded, compiled);
    if (verdict === null) continue;
    const { row, rank } = compiled;
    if (verdict.basis === 'open') {
      open.push(verdict);
      if (rank > reach) reach = rank;
      if (verdict.urgent && rank > plan) plan = rank;
      if (row.grade === 'purple' && infectious === false) infectious = null;
    } else {
      met.push(metFinding(engine, loaded, row, verdict));
      if (rank > level) level = rank;
      if (row.evidence !== 'ours' && rank > formLevel) formLevel = rank;
      if (row.grade === 'purple') infectious = true;
    }
  }
  if (level < 0 && open.length === 0) {
    level = 0;
    if (infectious === false) met.push(findingOf(engine, engine.ruleset.green, 'rule', [], []));
  }
  return { met, open, level, formLevel, reach, plan, infectious };
}

/** A row of our own that the form does not already answer with the same or a higher color, or that is an emergency whatever the color. */
function goesBeyond({ evidence, grade, emergency }: Finding, formLevel: number): boolean {
  return evidence === 'ours' && (emergency === true || grade === 'purple' || rankOf(grade) > formLevel);
}

/** First what the plan waits for; then by grade, in each grade rows that an answer has opened before those nobody has touched. */
function rankMissing(engine: Engine, open: readonly OpenRow[]): readonly FactId[] {
  const ranked: FactId[] = [];
  const seen = new Uint8Array(engine.facts.length);
  const add = ({ needs }: OpenRow): void => {
    for (let i = 0; i < needs.length; i++) {
      const slot = needs[i] as number;
      if (seen[slot] === 1) continue;
      seen[slot] = 1;
      ranked.push(engine.factIds[slot] as FactId);
    }
  };
  for (const row of open) if (row.urgent) add(row);
  // `open` is in order of grade: of each run of one grade, first what has been opened, then the rest.
  for (let start = 0, end = 0; start < open.length; start = end) {
    const { grade } = (open[start] as OpenRow).finding;
    const rest: OpenRow[] = [];
    for (; open[end]?.finding.grade === grade; end++) {
      const row = open[end] as OpenRow;
      if (row.opened) add(row);
      else rest.push(row);
    }
    for (const row of rest) add(row);
  }
  return ranked;
}

/** 35 and 40 are where the forms' groups begin. */
function assessAge(engine: Engine, loaded: Loaded): AssessedAge | null {
  const numberOf = (fact: FactId): number | null => {
    const value = valueAt(engine, loaded, engine.slotOf.get(fact) as number);
    return typeof value === 'number' ? value : null;
  };
  const years = numberOf('ageYears');
  if (years === null) return null;
  const born = numberOf('birthDate');
  const due = numberOf('dueDate');
  const atDueDate = born === null || due === null ? null : completedYears(fromDayNumber(born), fromDayNumber(due));
  const reaches = ([40, 35] as const).find((age) => years < age && atDueDate !== null && atDueDate >= age) ?? null;
  return { years, atDueDate, reaches };
}
