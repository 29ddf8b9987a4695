import { isoDay, stopAt } from '../_input.ts';
import { fromDayNumber } from '../dates.ts';
import type { Issue } from '../errors.ts';
import { type Candidate, type Given, readInput } from './_candidates.ts';
import { confidenceOf, lateScan, notesFor, reasonFor } from './_explain.ts';
import { readingsOf, scanned } from './_readings.ts';
import { byId } from './_rows.ts';
import type { Dating, DatingInput } from './dating.ts';
import { termDays } from './methods.table.ts';
import { datingNotes, datingReasons } from './reasons.table.ts';
import { formatWeeks } from './weeks.ts';

/**
 * Dates a pregnancy from whatever is known: which date is used and why, what every other given date would have said, and
 * how sure that is. The order is: the doctor's due date, embryo transfer, last period, ultrasound before 22+0, conception,
 * later ultrasound, and an irregular or uncertain last period at the end. An ultrasound never changes a date here. When it
 * differs by more than the limit of its week, `conflict` is true and a doctor must look; the doctor's decision comes back
 * as `knownDueDate`. After a birth, ask with `on` the day of birth.
 *
 * Missing data is a result: without a date `gestationalAgeDays` is null with a reason, and `missing` names what would help.
 *
 * @throws InputError with every issue at once: `date`, `future-date`, `age-range` (before 0+0 or after 44+0 on `on`),
 * `date-order` (a transfer before the last period), `out-of-range`, `type`, `unknown-key`
 * @example
 * datePregnancy({ on: '2024-03-28', transfer: { date: '2024-01-20', embryoDay: 5 } }).gestationalAge // '12+3'
 */
export function datePregnancy(input: DatingInput): Dating {
  const issues: Issue[] = [];
  const given = readInput(issues, input);
  stopAt(issues);
  const chosen = choose(given);
  if (!chosen) return undated(given);

  const decision = { given, chosen, readings: readingsOf(given, chosen) };
  const notes = notesFor(decision);
  const open = decision.readings.filter(({ status }) => status === 'used' || status === 'differs');
  const ages = open.map(({ gestationalAgeDays }) => gestationalAgeDays);
  const age = given.on - chosen.zero;
  const wantsScan = given.ultrasounds.length === 0 && chosen !== given.transfer;
  return {
    on: fromDayNumber(given.on),
    dueDate: isoDay(chosen.zero + termDays, chosen.path),
    equivalentLastPeriod: isoDay(chosen.zero, chosen.path),
    gestationalAgeDays: age,
    gestationalAge: formatWeeks(age),
    method: chosen.method,
    reason: byId(datingReasons, reasonFor(decision)),
    confidence: confidenceOf(decision, notes),
    conflict: open.length > 1,
    ageRangeDays: { from: Math.min(...ages), to: Math.max(...ages) },
    readings: decision.readings,
    notes: notes.map((id) => byId(datingNotes, id)),
    missing: wantsScan ? [...given.missing, 'ultrasounds'] : given.missing,
  };
}

/** The sources give no order between themselves; this one is the project's, built on the rules of `redating.table.ts`. */
function choose(given: Given): Candidate | null {
  const { knownDueDate, transfer, lastPeriod, unreliable, conception } = given;
  const scan = given.ultrasounds[0] ?? null;
  const soundPeriod = unreliable ? null : lastPeriod;
  const soundScan = scan && scanned(scan) < lateScan ? scan : null;
  return knownDueDate ?? transfer ?? soundPeriod ?? soundScan ?? conception ?? scan ?? lastPeriod;
}

function undated(given: Given): Dating {
  return {
    on: fromDayNumber(given.on),
    dueDate: null,
    equivalentLastPeriod: null,
    gestationalAgeDays: null,
    gestationalAge: null,
    method: null,
    reason: byId(datingReasons, 'no-date'),
    confidence: null,
    conflict: false,
    ageRangeDays: null,
    readings: [],
    notes: [byId(datingNotes, 'confirm-by-scan')],
    missing: given.missing.length > 0 ? given.missing : ['lastPeriod', 'ultrasounds', 'knownDueDate'],
  };
}
