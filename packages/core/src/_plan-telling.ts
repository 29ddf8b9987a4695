import { isCarrier, isOfTheMind } from './_plan-parts.ts';
import type { Assessment } from './assessment.ts';
import type { Text } from './language/describe.ts';
import type { Grade } from './rules/criterion.ts';
import { tellHer, tellLevel } from './rules/plan-words.table.ts';

/** What the woman is told, emergencies first; danger signs and "if you are worried, go" always close it. */
export function tellingFor(assessment: Assessment, grades: readonly Grade[]): readonly Text[] {
  const { level, planLevel, status, met } = assessment;
  const urgent = met.filter(({ emergency }) => emergency);
  const has = (...wanted: readonly Grade[]): boolean => wanted.some((grade) => grades.includes(grade));
  // Green's words put her at ease, so they wait until nothing at all is open.
  const settled = planLevel !== null && has(planLevel) && (planLevel !== 'green' || status === 'complete');
  const texts: (Text | false)[] = [
    urgent.some((finding) => !isOfTheMind(finding)) && tellHer.emergency,
    urgent.some(isOfTheMind) && tellHer.mindEmergency,
    level === null && tellHer.incomplete,
    ...(settled ? tellLevel[planLevel] : []),
    has('purple') && tellHer.infection,
    isCarrier(met) && tellHer.carrier,
    has('orange', 'red', 'purple') && tellHer.followed,
    has('orange', 'red') && tellHer.reported,
    level !== null && status === 'provisional' && tellHer.provisional,
    grades.length > 0 && tellHer.handbook,
    tellHer.danger,
    tellHer.worried,
  ];
  return texts.filter((text) => text !== false);
}
