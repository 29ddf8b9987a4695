import type { Candidate, Given } from './_candidates.ts';
import { scanned } from './_readings.ts';
import type { Dating, DatingReading } from './dating.ts';
import { type DatingNoteId, type DatingReasonId, datingNotes } from './reasons.table.ts';
import { tableDays } from './weeks.ts';

/** From here on an ultrasound neither confirms nor sets a date well (row `scan-before-22-weeks`). */
export const lateScan = tableDays('22+0');
/** Up to here dating by ultrasound is at its most exact. */
const earlyScan = tableDays('13+6');

/** A decision and what it rests on. */
export interface Decision {
  readonly given: Given;
  readonly chosen: Candidate;
  readonly readings: readonly DatingReading[];
}

/** Why the date in use is in use. */
export function reasonFor({ given, chosen, readings }: Decision): DatingReasonId {
  if (chosen === given.knownDueDate) return 'known-due-date';
  if (chosen === given.transfer) return 'transfer';
  if (chosen === given.conception) return 'conception';
  if (chosen !== given.lastPeriod) return given.lastPeriod ? 'ultrasound-for-period' : 'ultrasound';
  if (given.unreliable) return 'last-period-uncertain';
  if (given.ultrasounds.length === 0) return 'last-period';
  return scanDiffers(readings) ? 'last-period-questioned' : 'last-period-agrees';
}

/** What must be said with the date. */
export function notesFor(decision: Decision): readonly DatingNoteId[] {
  const { given, chosen, readings } = decision;
  const notes: DatingNoteId[] = [];
  const differing = readings.filter(({ status }) => status === 'differs');
  const byPeriod = chosen === given.lastPeriod;
  const ownDate = chosen !== given.knownDueDate && chosen !== given.transfer;
  if (differing.some(({ path }) => path !== 'transfer.date')) notes.push('conflict');
  if (differing.some(({ path }) => path === 'transfer.date')) notes.push('transfer-differs');
  if (chosen.method === 'transfer-day-6') notes.push('day-6');
  if (given.assistedReproduction && ownDate) notes.push('ask-fertility-center');
  if (byPeriod && given.unreliable) notes.push('period-unreliable');
  if (byPeriod && given.unreliable === null && !isConfirmed(decision)) notes.push('period-details-missing');
  if (byPeriod && !given.cycleGiven) notes.push('cycle-assumed');
  if (ownDate && !hasGoodScan(given)) {
    notes.push(given.on - chosen.zero < lateScan ? 'confirm-by-scan' : 'no-scan-before-22-weeks');
  }
  return notes;
}

/** This project's own scale. Conception is in use only where no good ultrasound confirms it. */
export function confidenceOf(decision: Decision, notes: readonly DatingNoteId[]): Dating['confidence'] {
  const { chosen } = decision;
  if (datingNotes.some((row) => 'lowers' in row && notes.includes(row.id))) return 'low';
  switch (chosen.method) {
    case 'transfer-day-3':
    case 'transfer-day-5':
      return 'high';
    case 'transfer-day-6':
      return 'moderate';
    case 'conception':
      return 'low';
    case 'ultrasound':
      return scanned(chosen) <= earlyScan ? 'high' : 'moderate';
    default:
      return isConfirmed(decision) ? 'high' : 'moderate';
  }
}

function hasGoodScan({ ultrasounds }: Given): boolean {
  return ultrasounds[0] !== undefined && scanned(ultrasounds[0]) < lateScan;
}

function scanDiffers(readings: readonly DatingReading[]): boolean {
  return readings.some(({ method, status }) => method === 'ultrasound' && status === 'differs');
}

/** Another date is in use and an ultrasound before 22+0 agrees with it. */
function isConfirmed({ given, chosen, readings }: Decision): boolean {
  return hasGoodScan(given) && chosen.method !== 'ultrasound' && !scanDiffers(readings);
}
