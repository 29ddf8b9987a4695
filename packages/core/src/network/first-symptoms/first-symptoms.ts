import { InputError, show } from '../../errors.ts';
import type { Text } from '../../language/describe.ts';
import type { Support, Urgency } from '../../self-check/result.ts';
import { urgencyLevels } from '../../self-check/urgency.table.ts';
import { type Capability, capabilities } from '../centers.table.ts';
import { type FirstSymptom, type FirstSymptomRow, firstSymptoms, firstSymptomWords } from './first-symptoms.table.ts';

/** One symptom that was reported, in the words of the triage of danger signs. */
export interface ReportedSymptom extends Support {
  readonly id: FirstSymptom;
  readonly urgency: Urgency;
  readonly text: Text;
  /** What to do while waiting, where the sign has such words. */
  readonly meanwhile: Text | null;
}

export interface FirstTriage {
  /** The most urgent of what was reported; null where nothing was: that is no “not urgent”. */
  readonly urgency: Urgency | null;
  readonly action: Text | null;
  /** Most urgent first. */
  readonly symptoms: readonly ReportedSymptom[];
  /** What the receiving center should have ready: pass it to `chooseCenter` as `needs`. */
  readonly prepare: readonly Capability[];
  readonly says: readonly Text[];
  readonly missing: readonly 'symptoms'[];
}

const rows: readonly (FirstSymptomRow & { readonly sign: { readonly id: FirstSymptom } })[] = firstSymptoms;

/**
 * Pre-hospital triage from the first symptoms (plan 五(二), notice on pre-hospital care): how urgent, what the receiving center should have ready, and who
 * is told. Urgency and words are those of the triage of danger signs; no diagnosis is named.
 *
 * @param symptoms ids of what was reported; an empty list says that none of them was; null or left out: nobody asked
 * @returns `urgency` null without a symptom; it never reassures
 * @throws InputError `unknown-option`
 * @example triageFirstSymptoms(['convulsion']).urgency // 'call-120-now'
 */
export function triageFirstSymptoms(symptoms?: readonly FirstSymptom[] | null): FirstTriage {
  const reported = symptoms ?? [];
  const strange = reported.flatMap((id, place) =>
    rows.some(({ sign }) => sign.id === id)
      ? []
      : [{ code: 'unknown-option', path: ['symptoms', place], expected: 'a symptom of the table', received: show(id) }],
  );
  if (strange.length > 0) throw new InputError(strange);
  const met = rows.filter(({ sign }) => reported.includes(sign.id));
  const levels = urgencyLevels.map(({ id }) => id);
  const sorted = met
    .map(symptomOf)
    .sort((a, b) => levels.indexOf(a.urgency as 'info') - levels.indexOf(b.urgency as 'info'));
  const level = urgencyLevels.find(({ id }) => id === sorted[0]?.urgency);
  const noted = symptoms ? firstSymptomWords.none : firstSymptomWords.notAsked;
  return {
    urgency: level?.id ?? null,
    action: level?.action ?? null,
    symptoms: sorted,
    prepare: capabilities.map(({ id }) => id).filter((id) => met.some(({ prepare }) => prepare.includes(id))),
    says: level ? [firstSymptomWords.alert] : [noted],
    missing: symptoms ? [] : ['symptoms'],
  };
}

function symptomOf({ sign }: (typeof rows)[number]): ReportedSymptom {
  const { id, urgency, ask, more, sources, verified, tier } = sign;
  return { id, urgency, text: ask, meanwhile: more ?? null, sources, verified, tier };
}
