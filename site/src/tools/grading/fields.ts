import { type Fact, type FactId, factGroups, facts, factText } from '@anchan/core/facts';
import { type Condition, factsOf } from '@anchan/core/language';
import { type Criterion, cn2017 } from '@anchan/core/rules';
import { qualifiers } from './qualifiers.table.ts';

const { definitions } = cn2017;
const rows: readonly Criterion[] = [...cn2017.grading, ...cn2017.beyond];

/** Facts that no row names but that others are computed from, that a row implies, or that the report form asks for. */
const more: readonly FactId[] = [
  'birthDate',
  'dueDate',
  'heightCm',
  'prePregnancyWeightKg',
  'creatinineUmolPerL',
  'creatinineUlnUmolPerL',
  'preeclampsia',
];

/** Computed from other fields of the page, so never typed. */
const computed: readonly FactId[] = ['creatinineTimesUln'];

/** A fact that the page asks for, with the rows that ask for it. */
export interface GradingField {
  readonly fact: Fact & { readonly id: FactId };
  readonly rows: readonly Criterion[];
  /** Only a clinician can establish it: the woman’s word alone stays unconfirmed. */
  readonly clinician: boolean;
  /** “None of the rest” leaves it alone, always or while one of these facts is present. */
  readonly apart: true | readonly FactId[];
}

function conditionsOf({ when, floor, untilRecorded }: Criterion): readonly Condition[] {
  const parts: readonly (Condition | undefined)[] = [when, floor, untilRecorded?.given, untilRecorded?.open];
  return parts.filter((condition) => condition !== undefined);
}

function namedIn(row: Criterion): ReadonlySet<string> {
  return new Set(conditionsOf(row).flatMap((condition) => factsOf(condition, definitions)));
}

/** Facts whose absence the condition needs: under an odd number of `not`. */
function denied(condition: Condition, odd = false): readonly string[] {
  if ('ref' in condition) return denied(definitions[condition.ref] as Condition, odd);
  if ('not' in condition) return denied(condition.not, !odd);
  if ('all' in condition) return condition.all.flatMap((member) => denied(member, odd));
  if ('any' in condition) return condition.any.flatMap((member) => denied(member, odd));
  return odd ? [condition.fact] : [];
}

/**
 * A fact that softens a disease when it is denied (severe preeclampsia beside a hypertensive disorder) is not answered by the button while
 * that disease is present: nobody looked at it.
 */
function companionsOf(id: string): readonly FactId[] {
  const softened = rows.filter((row) => conditionsOf(row).some((condition) => denied(condition).includes(id)));
  const others = softened.flatMap((row) => [...namedIn(row)]);
  return [...new Set(others)].filter((other) => other !== id) as FactId[];
}

const used = new Set<string>([...more, ...rows.flatMap((row) => [...namedIn(row)])]);
for (const id of computed) used.delete(id);

/** Everything the page asks for, in the groups and the order of the dictionary. */
export const gradingGroups = factGroups
  .map((group) => ({
    ...group,
    fields: facts
      .filter((fact) => fact.group === group.id && used.has(fact.id))
      .map(
        (fact): GradingField => ({
          fact,
          rows: rows.filter((row) => namedIn(row).has(fact.id)),
          clinician: !(fact.by as readonly string[]).includes('woman'),
          apart: qualifiers.includes(fact.id) ? true : companionsOf(fact.id),
        }),
      ),
  }))
  .filter(({ fields }) => fields.length > 0);

/** Names of facts that findings can rest on although the page has no field for them. */
export function otherNames(locale: 'zh' | 'en'): Readonly<Record<string, string>> {
  const named = new Set(gradingGroups.flatMap(({ fields }) => fields.map(({ fact }) => fact.id as string)));
  return Object.fromEntries(facts.filter(({ id }) => !named.has(id)).map(({ id }) => [id, factText[id][locale]]));
}
