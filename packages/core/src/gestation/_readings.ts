import { isoDay } from '../_input.ts';
import type { Candidate, Given } from './_candidates.ts';
import { byId } from './_rows.ts';
import type { DatingReading } from './dating.ts';
import { datingMethods, termDays } from './methods.table.ts';
import { redatingLimitDays } from './redating.ts';
import { tableDays } from './weeks.ts';

/** Dates that no rule compares are still questioned beyond the loosest limit of the redating table. */
const loosestLimit = redatingLimitDays(tableDays('28+0'));
/** Ways of counting a transfer differ by a day; the table says more about day 6. */
const transferLimit = 1;

/** Gestational age that an ultrasound states for its own day. */
export function scanned(scan: Candidate): number {
  return scan.given - scan.zero;
}

/** What every given date says, the one in use first. */
export function readingsOf(given: Given, chosen: Candidate): readonly DatingReading[] {
  const { knownDueDate, transfer, lastPeriod, ultrasounds, conception } = given;
  const order = [chosen, knownDueDate, transfer, lastPeriod, ...ultrasounds, conception];
  const candidates = order.filter((one, index) => one !== null && order.indexOf(one) === index) as Candidate[];
  return candidates.map((one) => {
    const { zh, en, verified } = byId(datingMethods, one.method);
    const differenceDays = one.zero - chosen.zero;
    const limitDays = one === chosen ? null : limitOf(given, one, chosen);
    return {
      method: one.method,
      path: one.path.join('.'),
      zh,
      en,
      dueDate: isoDay(one.zero + termDays, one.path),
      gestationalAgeDays: given.on - one.zero,
      differenceDays,
      limitDays,
      status: one === chosen ? 'used' : statusOf(differenceDays, limitDays),
      verified,
    };
  });
}

function statusOf(differenceDays: number, limitDays: number | null): DatingReading['status'] {
  if (limitDays === null) return 'not-compared';
  return Math.abs(differenceDays) > limitDays ? 'differs' : 'agrees';
}

/** How far a date may differ from the one in use before a doctor should look; null when it says nothing about that one. */
function limitOf({ ultrasounds, transfer, lastPeriod, unreliable }: Given, one: Candidate, chosen: Candidate) {
  if (one.method === 'ultrasound') return one === ultrasounds[0] ? redatingLimitDays(one.given - chosen.zero) : null;
  if (one === lastPeriod && unreliable) return null;
  return one === transfer ? transferLimit : loosestLimit;
}
