import type { Contradiction, Finding } from './assessment.ts';
import { addDays, type IsoDate } from './dates.ts';
import { InputError, show } from './errors.ts';
import type { FactId } from './facts/facts.table.ts';
import type { RiskRecord } from './record.ts';
import type { ScreeningItem } from './rules/criterion.ts';
import { type CompiledRow, type Engine, engineFor } from './rules/engine.ts';
import { askingSlots, decidingFacts, factsAt, restsOnHerWord, wordingOf } from './rules/findings.ts';
import { type Loaded, load } from './rules/load.ts';
import type { RuleSet } from './rules/ruleset.ts';

export interface ScreenOptions {
  /** The day of screening. Needed when the record holds a birth date; by default the day the rules were last checked. */
  readonly on?: IsoDate;
  readonly ruleset: RuleSet;
  /** Ids of starred items this institution does not offer; they are left out and named in the result. */
  readonly notOffered?: readonly string[];
  /** Facts that are the woman's own word, or `'all'`. */
  readonly selfReported?: readonly FactId[] | 'all';
}

export interface ScreeningFinding
  extends Pick<Finding, 'id' | 'text' | 'clause' | 'evidence' | 'readings' | 'decidedBy' | 'needs'> {
  /** A starred item: offered according to the institution's ability. */
  readonly suggested: boolean;
}

/** The next step after a screening, with the rows of the reporting and procedure tables it comes from. */
export interface ScreeningStep {
  readonly step: 'refer-for-grading' | 'finish-screening' | 'usual-care';
  /** The last day for it, where there is one and the day of screening is known. */
  readonly by: IsoDate | null;
  readonly rules: readonly string[];
}

export interface Screening {
  readonly ruleset: string;
  readonly overlays: readonly string[];
  readonly on: IsoDate;
  /** `negative` only when every item that is offered is known not to be met. */
  readonly result: 'positive' | 'negative' | 'undetermined';
  readonly positive: readonly ScreeningFinding[];
  readonly unanswered: {
    readonly mandatory: readonly ScreeningFinding[];
    readonly suggested: readonly ScreeningFinding[];
  };
  readonly notOffered: readonly string[];
  /** Absent facts in the form's order, mandatory items first. */
  readonly missing: readonly FactId[];
  /** Ids in `positive` that rest on the woman's own word where a clinician must decide. */
  readonly unconfirmed: readonly string[];
  readonly contradictions: readonly Contradiction[];
  /** What follows from the result; `planForScreening` says it in full, with clauses. */
  readonly follows: ScreeningStep;
}

/**
 * Screens a pregnancy by the national form. One item met is enough to be positive; negative needs an answer to every item.
 * The result of screening is never a color: positive means "to be graded by an institution of level 2 or above".
 *
 * @param record facts of the dictionary; leave out what was not asked
 * @throws InputError the record's faults as `parseRecord`; `on-needed` for a birth date without a day; `not-starred`; `not-in-force`
 * @example screen({ previousCesareanCount: 1 }, { ruleset: cn2017 }).result // 'positive'
 */
export function screen(record: RiskRecord, options: ScreenOptions): Screening {
  const { ruleset, selfReported = [], notOffered = [] } = options;
  const on = options.on ?? ruleset.checkedOn;
  const engine = engineFor(ruleset, on);
  const loaded = load(engine, record, on);
  if (options.on === undefined && loaded.state[engine.slotOf.get('birthDate') as number] !== 1) {
    throw new InputError([
      { code: 'on-needed', path: ['on'], expected: 'the day of screening', received: 'undefined' },
    ]);
  }
  checkNotOffered(notOffered, engine);

  const positive: ScreeningFinding[] = [];
  const mandatory: ScreeningFinding[] = [];
  const suggested: ScreeningFinding[] = [];
  for (const item of engine.screening) {
    const outcome = item.when.test(loaded);
    if (outcome === 2) positive.push(findingOf(engine, loaded, item, true));
    else if (outcome === 1 && !notOffered.includes(item.row.id)) {
      (item.row.suggested ? suggested : mandatory).push(findingOf(engine, loaded, item, false));
    }
  }
  const open = [...mandatory, ...suggested];
  const result = positive.length > 0 ? 'positive' : open.length > 0 ? 'undetermined' : 'negative';
  return {
    ruleset: ruleset.id,
    overlays: ruleset.overlays,
    on,
    result,
    positive,
    unanswered: { mandatory, suggested },
    notOffered,
    missing: [...new Set(open.flatMap(({ needs }) => needs))],
    unconfirmed: positive.filter((finding) => restsOnHerWord(engine, finding, selfReported)).map(({ id }) => id),
    contradictions: loaded.contradictions,
    follows: stepAfter(result, options.on),
  };
}

function findingOf(
  engine: Engine,
  loaded: Loaded,
  { row, when }: CompiledRow<ScreeningItem>,
  met: boolean,
): ScreeningFinding {
  return {
    id: row.id,
    ...wordingOf(row, engine.ruleset),
    evidence: row.evidence,
    suggested: row.suggested === true,
    decidedBy: met ? decidingFacts(engine, loaded, when.reasonsFor(loaded, 2)) : [],
    needs: met ? [] : factsAt(engine, askingSlots(engine, loaded, [when])),
  };
}

/** Days within which a positive screening is graded: rule RP6, from memory, the norm's sentence was not seen. */
const daysToGrading = 14;

function stepAfter(result: Screening['result'], on: IsoDate | undefined): ScreeningStep {
  if (result === 'positive')
    return { step: 'refer-for-grading', by: on ? addDays(on, daysToGrading) : null, rules: ['RP5', 'RP6'] };
  if (result === 'undetermined') return { step: 'finish-screening', by: null, rules: ['SM2'] };
  return { step: 'usual-care', by: null, rules: ['SM7', 'RA1'] };
}

function checkNotOffered(ids: readonly string[], engine: Engine): void {
  const starred = engine.screening.filter(({ row }) => row.suggested).map(({ row }) => row.id);
  const expected = `a starred item: ${starred.join(', ')}`;
  const issues = ids.flatMap((id, i) =>
    starred.includes(id) ? [] : [{ code: 'not-starred', path: ['notOffered', i], expected, received: show(id) }],
  );
  if (issues.length > 0) throw new InputError(issues);
}
