import { addHours } from '../_wall-clock.ts';
import { addDays } from '../dates.ts';
import type { Issue } from '../errors.ts';
import { caseSettings } from './case-duties.table.ts';
import type { CaseEvent } from './event.ts';
import { type EventKindRow, eventKinds } from './event-kinds.table.ts';
import { type CareRoleRow, careRoles } from './roles.table.ts';
import { type CaseState, followed, movement } from './state.ts';

const { lateEntryHours, firstDayOfLastCheck, lastDay } = caseSettings;
const kinds: readonly EventKindRow[] = eventKinds;
const roles: readonly (CareRoleRow & { readonly id: string })[] = careRoles;

/** Kinds that end something: they may not stand before an event already entered. */
const inOrder: readonly string[] = ['died', 'closed'];

/** What may still happen after a death: the paper, and a birth in the attempt to save both. */
const afterDeath: readonly string[] = ['registered', 'reported', 'delivered', 'closed'];

/** Why a well-formed event may not follow this state; empty when it may. */
export function illegal(state: CaseState | null, event: CaseEvent): Issue[] {
  const issues: Issue[] = [];
  const fault = (code: string, on: string, expected: string, received: string): void => {
    issues.push({ code, path: [on], expected, received });
  };
  const { kind, at } = event;
  if (state === null) {
    if (kind !== 'found') {
      fault('not-opened', 'kind', 'found first', kind);
    } else if (
      !followed(event.assessment).some((grade) => grade === 'orange' || grade === 'red' || grade === 'purple')
    ) {
      fault('no-case', 'assessment', 'orange, red or purple', event.assessment.planLevel ?? 'none');
    }
    gradedInTime(event, fault);
    return issues;
  }
  if (state.status === 'closed') {
    fault('after-closing', 'kind', `nothing after the closing at ${state.closedAt}`, kind);
    return issues;
  }
  if (state.diedAt !== null && at > state.diedAt && !afterDeath.includes(kind)) {
    fault('after-death', 'kind', `nothing but ${afterDeath.join(', ')} after ${state.diedAt}`, kind);
  }
  if (kind === 'died' && state.diedAt !== null) fault('died-twice', 'kind', `one death, at ${state.diedAt}`, kind);
  if (state.fiveOnes.registered === null && !kinds.find(({ id }) => id === kind)?.early) {
    fault('before-registration', 'kind', 'registered first; only care goes before it', kind);
  }
  const newestGrading = state.colors.at(-1)?.at ?? at;
  if (at < state.lastAt && at < addHours(state.lastAt, -lateEntryHours)) {
    fault('time-order', 'at', `not more than ${lateEntryHours} hours before the newest event, ${state.lastAt}`, at);
  } else if (kind === 'assessed' && at < newestGrading) {
    fault('time-order', 'at', `not before the last grading, ${newestGrading}`, at);
  } else if (inOrder.includes(kind) && at < state.lastAt) {
    fault('time-order', 'at', `not before the newest event, ${state.lastAt}`, at);
  }
  gradedInTime(event, fault);

  switch (event.kind) {
    case 'found':
      fault('found-again', 'kind', 'assessed: the case is open', kind);
      break;
    case 'registered':
      if (state.fiveOnes.registered !== null)
        fault('registered-again', 'kind', `registered once, at ${state.fiveOnes.registered}`, kind);
      break;
    case 'assessed':
      lowering(state, event, fault);
      break;
    case 'consulted':
      if (event.about === 'continuation' && event.by !== 'associate-chief') {
        fault('role', 'by', 'associate-chief', event.by);
      }
      break;
    case 'reported':
      if (event.report === 'death' && state.diedAt === null)
        fault('no-death', 'report', 'a death in this case', event.report);
      break;
    case 'delivered':
      if (state.deliveredAt !== null)
        fault('delivered-twice', 'kind', `one end of pregnancy, at ${state.deliveredAt}`, kind);
      break;
    case 'discharged':
      if (state.dischargedAt !== null)
        fault('discharged-twice', 'kind', `one discharge, at ${state.dischargedAt}`, kind);
      afterBirth(state, event, fault);
      break;
    case 'followed-up':
      if (event.visit === 'home' || event.visit === 'day-42') afterBirth(state, event, fault);
      if (
        event.visit === 'day-42' &&
        state.deliveredAt !== null &&
        day(at) < addDays(day(state.deliveredAt), firstDayOfLastCheck)
      ) {
        fault('too-early', 'at', `day ${firstDayOfLastCheck} after the end of pregnancy or later`, at);
      }
      break;
    case 'closed':
      closing(state, event, fault);
      break;
  }
  return issues;
}

type Fault = (code: string, on: string, expected: string, received: string) => void;

function day(at: string): string {
  return at.slice(0, 10);
}

function gradedInTime(event: CaseEvent, fault: Fault): void {
  if ('assessment' in event && event.assessment.on > day(event.at)) {
    fault('date-order', 'assessment', `an assessment not after ${day(event.at)}`, event.assessment.on);
  }
}

function afterBirth({ deliveredAt }: CaseState, { kind, at }: CaseEvent, fault: Fault): void {
  if (deliveredAt === null) fault('not-delivered', 'kind', 'the end of pregnancy first', kind);
  else if (at < deliveredAt) fault('time-order', 'at', `not before the end of pregnancy, ${deliveredAt}`, at);
}

/** AMB-DOWNGRADE: down by a physician's entry only, and never by itself. */
function lowering(state: CaseState, event: Extract<CaseEvent, { kind: 'assessed' }>, fault: Fault): void {
  const { direction, purple } = movement(state.colors.at(-1)?.assessment, event.assessment);
  const lower = direction === 'lowered' || purple === 'removed';
  if (!lower) {
    if (event.lowering !== undefined)
      fault('not-lowered', 'lowering', 'no reason: this grading lowers nothing', event.lowering);
    return;
  }
  const physician = roles.find(({ id }) => id === event.by)?.physician === true;
  if (physician && event.lowering !== undefined) return;
  const received = physician ? 'no reason' : `an entry by ${event.by}`;
  fault(
    'lowering',
    'lowering',
    'the entry of a physician with its reason, to lower a color or take purple off',
    received,
  );
}

function closing(state: CaseState, { at }: CaseEvent, fault: Fault): void {
  if (state.diedAt !== null) return;
  if (state.deliveredAt === null) {
    fault('not-delivered', 'kind', 'the end of pregnancy first', 'closed');
    return;
  }
  const from = addDays(day(state.deliveredAt), lastDay);
  if (day(at) < from) fault('closing-early', 'at', `day ${lastDay} after the end of pregnancy, ${from}, or later`, at);
  if ((state.colors.at(-1)?.at ?? '') < state.deliveredAt) {
    fault('closing-unassessed', 'kind', 'an assessment after the end of pregnancy', 'none');
  } else if (state.planLevel === null || state.planLevel === 'red') {
    fault('closing-unstable', 'kind', 'a color that is established and not red', state.planLevel ?? 'none');
  }
}
