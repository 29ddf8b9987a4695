import { InputError, show } from '../../errors.ts';
import type { Text } from '../../language/describe.ts';
import { type InEnglish, inBoth } from '../_english.ts';
import type { Chinese, HospitalOverrides, SelfCheckResult } from '../result.ts';
import { concludeWith, type Finding, judgeRules, readAnswers } from '../shared.ts';
import { alwaysInChinese } from '../urgency.table.ts';
import { type Caution, type CautionId, cautions } from './cautions.table.ts';
import {
  type MedicineRuleId,
  type MedicineSign,
  medicineAlways,
  medicineInputs,
  medicineRules,
} from './vaccine-medicine.table.ts';

export type MedicineLineId = MedicineRuleId | MedicineSign | CautionId;

export interface MedicineInput {
  /** The name of a medicine, a vaccine or something like it, as she writes it. */
  readonly query?: string | null;
  readonly stage?: 'planning' | 'pregnant' | 'after-birth' | null;
  readonly taken?: boolean | 'unsure' | null;
  readonly signs?: readonly MedicineSign[] | null;
}

export interface MedicineValue<Words extends Chinese = Text> {
  /** Rows that the name leads to; empty when there is no reliable information. */
  readonly cautions: readonly Caution<Words>[];
}

/**
 * Cautions about vaccines and medicines by name. It never names a dose, never calls anything safe, and never tells anybody to stop a
 * prescribed medicine; a name that is not in the list leads to a pharmacist or doctor, today.
 *
 * @param options a hospital's own changes, which can only raise; with `english` the result is in both languages
 * @returns `value`: the rows found, null while the name or another answer is missing
 * @throws InputError `type`, `unknown-key`, `unknown-option`
 * @example checkMedicine({ query: '麻腮风疫苗' }).advice[0]?.id // 'found'
 */
export function checkMedicine(
  input: MedicineInput,
  options: HospitalOverrides & InEnglish<MedicineLineId>,
): SelfCheckResult<MedicineValue>;
export function checkMedicine(
  input: MedicineInput,
  options?: HospitalOverrides,
): SelfCheckResult<MedicineValue<Chinese>, Chinese>;
export function checkMedicine(
  input: MedicineInput,
  options: HospitalOverrides & Partial<InEnglish<MedicineLineId>> = {},
): SelfCheckResult<MedicineValue<Chinese>, Chinese> {
  const { query, ...rest } = isObject(input) ? input : ({} as MedicineInput);
  if (query !== undefined && query !== null && typeof query !== 'string') {
    throw new InputError([{ code: 'type', path: ['query'], expected: 'a name', received: show(query) }]);
  }
  const answers = readAnswers(isObject(input) ? rest : input, medicineInputs);
  const named = query != null && plain(query) !== '';
  const found = named ? findCautions(query) : [];
  const { met, missing } = judgeRules(medicineRules, answers, {
    facts: {
      mayBePregnant: rest.stage !== 'planning' && rest.stage !== 'after-birth',
      ...(named ? { found: found.length > 0 } : {}),
    },
  });
  const lines: Finding<Chinese>[] = found.map(({ id, text, sources, verified, tier }) => {
    return { id, urgency: 'same-day', text, sources, verified, tier };
  });
  const needed = named ? missing : ['query', ...missing];
  const findings: readonly Finding<Chinese>[] = [...met, ...lines];
  return concludeWith<MedicineValue<Chinese>, Chinese>(
    options.english?.always ?? [...alwaysInChinese, ...medicineAlways],
    {
      tool: 'vaccine-medicine',
      findings: inBoth(findings, options.english?.lines),
      missing: needed,
      value: needed.length > 0 ? null : { cautions: inBoth(found, options.english?.lines) },
    },
    options,
  );
}

/**
 * The cautions a name leads to, in the order of the table. A name is found when it holds one of the names of a row, or is a part of one
 * (two characters or more).
 *
 * @example findCautions('布洛芬缓释胶囊').map((row) => row.id) // ['nsaid']
 */
export function findCautions(name: string): readonly Caution<Chinese>[] {
  const typed = plain(name);
  const rows: readonly Caution<Chinese>[] = cautions;
  return rows.filter((row) =>
    row.names.some((known) => typed.includes(known) || (typed.length >= 2 && known.includes(typed))),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Lower case, full-width letters as half-width, without spaces and punctuation. */
function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '');
}
