import { type IsoDate, isIsoDate } from '../dates.ts';
import { InputError, type Issue, show } from '../errors.ts';
import type { Fact } from '../facts/fact.ts';
import type { Text } from '../language/describe.ts';
import { leavesOf } from '../language/resolve.ts';
import type { Criterion, Row, ScreeningItem } from './criterion.ts';
import { canLower, lowersGrade } from './loosening.ts';
import type { RuleSet } from './ruleset.ts';

/** Adds a row of the local document. It needs an id of its own and the local clause. */
export interface AddRow<R extends Row> {
  readonly do: 'add';
  readonly row: R & { readonly clause: string };
}

/** Changes a row: the version in force is closed, the changed one opened. `lowers` says so, and why, when some woman gets a lower color. */
export interface ChangeRow<R extends Row> {
  readonly do: 'change';
  readonly id: string;
  readonly clause: string;
  readonly set: Partial<Omit<R, 'id' | 'clause' | 'validFrom' | 'validTo'>>;
  readonly lowers?: Text;
}

/** Closes a row without a successor, which always lowers somebody. */
export interface CloseRow {
  readonly do: 'close';
  readonly id: string;
  readonly clause: string;
  readonly lowers: Text;
}

export type RowChange<R extends Row> = AddRow<R> | ChangeRow<R> | CloseRow;

/** A province's, a city's or a hospital's own rules, as differences from the rule set they are laid over. */
export interface Overlay {
  readonly id: string;
  readonly title: Text;
  readonly place: string;
  /** The rule set it was written for. */
  readonly base: string;
  readonly validFrom: IsoDate;
  readonly checkedOn: IsoDate;
  readonly facts?: readonly Fact[];
  readonly screening?: readonly RowChange<ScreeningItem>[];
  readonly grading?: readonly RowChange<Criterion>[];
  /** What is known to be in the local document and could not be turned into a row. */
  readonly leftOut?: readonly Text[];
}

export interface OverlayReport {
  readonly overlay: string;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly closed: readonly string[];
  /** Rows by which some woman gets a lower color than without the overlay, with the overlay's own reason. */
  readonly lowered: readonly { readonly id: string; readonly reason: Text }[];
}

export interface OverlayResult {
  readonly ruleset: RuleSet;
  readonly report: OverlayReport;
}

const results = new WeakMap<RuleSet, WeakMap<Overlay, OverlayResult>>();

/**
 * Lays local rules over a rule set. From the overlay's first day its rows apply; results for earlier days stay as they were.
 *
 * @throws InputError `base`, `date`, `date-order`, `unknown-row`, `duplicate-row`, `fixed-part`, `unknown-fact`, `fact-kind`, `duplicate-fact`, and
 * `overlay-loosens` when a change would give some woman a lower color and does not say so in `lowers`: an overlay can never loosen silently
 */
export function applyOverlay(ruleset: RuleSet, overlay: Overlay): OverlayResult {
  let byOverlay = results.get(ruleset);
  if (!byOverlay) {
    byOverlay = new WeakMap();
    results.set(ruleset, byOverlay);
  }
  let result = byOverlay.get(overlay);
  if (!result) {
    result = build(ruleset, overlay);
    byOverlay.set(overlay, result);
  }
  return result;
}

/** Lays several overlays over a rule set, in order. */
export function applyOverlays(ruleset: RuleSet, overlays: readonly Overlay[]): RuleSet {
  return overlays.reduce((under, overlay) => applyOverlay(under, overlay).ruleset, ruleset);
}

function build(ruleset: RuleSet, overlay: Overlay): OverlayResult {
  const issues: Issue[] = [];
  if (overlay.base !== ruleset.id) {
    issues.push({ code: 'base', path: ['base'], expected: ruleset.id, received: show(overlay.base) });
  }
  if (!isIsoDate(overlay.validFrom)) {
    const expected = 'a calendar day YYYY-MM-DD';
    issues.push({ code: 'date', path: ['validFrom'], expected, received: show(overlay.validFrom) });
  }
  for (const [i, { id }] of (overlay.facts ?? []).entries()) {
    if (!ruleset.facts.some((fact) => fact.id === id)) continue;
    issues.push({ code: 'duplicate-fact', path: ['facts', i], expected: 'an id no fact has yet', received: show(id) });
  }
  const report = { overlay: overlay.id, added: [], changed: [], closed: [], lowered: [] };
  const facts = overlay.facts ? [...ruleset.facts, ...overlay.facts] : ruleset.facts;
  const context: Context = { ruleset: { ...ruleset, facts }, overlay, report, issues };
  const screening = changeRows(ruleset.screening, overlay.screening ?? [], 'screening', context);
  const grading = changeRows(ruleset.grading, overlay.grading ?? [], 'grading', context);
  if (issues.length > 0) throw new InputError(issues);
  return { ruleset: { ...ruleset, facts, screening, grading, overlays: [...ruleset.overlays, overlay.id] }, report };
}

interface Context {
  readonly ruleset: RuleSet;
  readonly overlay: Overlay;
  readonly report: {
    readonly added: string[];
    readonly changed: string[];
    readonly closed: string[];
    readonly lowered: { id: string; reason: Text }[];
  };
  readonly issues: Issue[];
}

function changeRows<R extends Row>(
  rows: readonly R[],
  changes: readonly RowChange<R>[],
  table: 'screening' | 'grading',
  { ruleset, overlay, report, issues }: Context,
): readonly R[] {
  const changed = [...rows];
  for (const [i, change] of changes.entries()) {
    const path = [table, i];
    const fault = (code: string, expected: string, received: string): void => {
      issues.push({ code, path, expected, received });
    };
    const id = change.do === 'add' ? change.row.id : change.id;
    if (change.do === 'add') {
      const row = { ...change.row, validFrom: change.row.validFrom ?? overlay.validFrom };
      const { validFrom } = row;
      if (validFrom < overlay.validFrom) fault('date-order', `a day from ${overlay.validFrom}`, validFrom);
      const inForce = ({ validTo }: Row): boolean => validTo === undefined || validTo > validFrom;
      if (changed.some((other) => other.id === id && inForce(other)))
        fault('duplicate-row', 'an id no row in force has', id);
      checkFacts(row, ruleset, fault);
      changed.push(row);
      report.added.push(id);
      continue;
    }
    const at = changed.findIndex((row) => row.id === id && row.validTo === undefined);
    const before = changed[at];
    if (!before) {
      fault('unknown-row', `the id of a row of ${ruleset.id} in force`, id);
      continue;
    }
    if (before.validFrom !== undefined && overlay.validFrom < before.validFrom) {
      fault(
        'date-order',
        `an overlay from ${before.validFrom} or later, when ${id} came into force`,
        overlay.validFrom,
      );
    }
    changed[at] = { ...before, validTo: overlay.validFrom };
    if (change.do === 'close') {
      if (!change.lowers) fault('overlay-loosens', loosens, id);
      report.closed.push(id);
      report.lowered.push({ id, reason: change.lowers });
      continue;
    }
    const fixed = Object.keys(change.set).filter((part) => fixedParts.includes(part));
    if (fixed.length > 0) fault('fixed-part', 'parts of a row other than its id, clause and dates', fixed.join(', '));
    const after = { ...before, ...change.set, id, clause: change.clause, validFrom: overlay.validFrom };
    if (!checkFacts(after, ruleset, fault)) continue;
    if (lowersGrade(before, after) || canLower(before, after, ruleset)) {
      if (change.lowers) report.lowered.push({ id, reason: change.lowers });
      else fault('overlay-loosens', loosens, id);
    }
    changed.splice(at + 1, 0, after);
    report.changed.push(id);
  }
  return changed;
}

const fixedParts = ['id', 'clause', 'validFrom', 'validTo'];
const loosens = '`lowers` with the reason, since some woman gets a lower color';

function checkFacts(
  row: Row,
  ruleset: RuleSet,
  fault: (code: string, expected: string, received: string) => void,
): boolean {
  const { floor, untilRecorded } = row as Partial<Criterion>;
  const conditions = [row.when, floor, untilRecorded?.given, untilRecorded?.open].filter(
    (condition) => condition !== undefined,
  );
  const leaves = conditions.flatMap((condition) => leavesOf(condition, ruleset.definitions));
  const faults = new Map<string, string>();
  for (const leaf of leaves) {
    const kind = ruleset.facts.find(({ id }) => id === leaf.fact)?.kind;
    if (kind === undefined) faults.set(leaf.fact, 'unknown-fact');
    else if (kind !== ('op' in leaf ? 'number' : 'boolean')) faults.set(leaf.fact, 'fact-kind');
  }
  for (const [fact, code] of faults) fault(code, expectedFact[code] as string, `${row.id}: ${fact}`);
  return faults.size === 0;
}

const expectedFact: Readonly<Record<string, string>> = {
  'unknown-fact': 'a fact of the dictionary or of the overlay',
  'fact-kind': 'a number to compare, or a fact of yes and no to stand alone',
};
