import { describe, type FactValue, judge, type Text, type Truth } from '@anchan/core/language';
import { indicator } from '../catalog/catalog.ts';
import { variablesOf } from '../catalog/expression.ts';
import type { IndicatorId } from '../catalog/indicators.table.ts';
import type { VariableId } from '../catalog/variables.table.ts';
import type { LocalDefinitions } from '../compute/definition.ts';
import { definitionOf } from '../compute/definition.ts';
import { joinRecords } from './join.ts';
import type { Period, Population, RecordType } from './model.ts';
import { checkedPeriod } from './period.ts';
import { labelerOf } from './reading/labels.ts';
import type { Reading } from './reading/own-facts.ts';
import { inPeriod, joined, readBundle, standing } from './reading/read-bundle.ts';
import type { RecordSet, RecordSource } from './rows.ts';
import { type Settings, settingsWith } from './settings.ts';
import { populationsFor, records } from './tables.ts';

/** `denominator`: in it and surely not in the numerator. `excluded`: in the period, and surely in neither. `undetermined`: something is not known. */
export type Role = 'numerator' | 'denominator' | 'excluded' | 'undetermined';

/** One population the row was put to, and what decided. */
export interface Reason {
  readonly population: VariableId;
  /** The population's own condition in words; empty where it has none. */
  readonly condition: Text;
  readonly truth: Truth;
  readonly because: readonly { readonly fact: string; readonly label: Text; readonly value: FactValue }[];
  /** What would have to be known. */
  readonly missing: readonly { readonly fact: string; readonly label: Text }[];
}

export interface Behind {
  readonly type: RecordType;
  /** The key of the row: a local number. */
  readonly id: string;
  readonly pregnancyId: string | null;
  readonly role: Role;
  /** From the widest population to the one that decided. */
  readonly why: readonly Reason[];
}

export interface BehindOptions {
  readonly period: Period;
  readonly settings?: Partial<Settings>;
  readonly definitions?: LocalDefinitions;
}

type Populations = ReadonlyMap<VariableId, Population>;

function chainOf(id: VariableId, all: Populations): readonly Population[] {
  const population = all.get(id);
  if (!population) return [];
  return population.of === undefined ? [population] : [...chainOf(population.of, all), population];
}

function reasonFor({ id, from, where }: Population, { facts }: Reading): Reason {
  if (!where) return { population: id, condition: { zh: '', en: '' }, truth: 'met', because: [], missing: [] };
  const label = labelerOf(from);
  const named = (fact: string) => ({ fact, label: { zh: label(fact, 'zh').name, en: label(fact, 'en').name } });
  const { truth, decidedBy, needs } = judge(where, facts);
  return {
    population: id,
    condition: { zh: describe(where, 'zh', label), en: describe(where, 'en', label) },
    truth,
    because: decidedBy.map((fact) => ({ ...named(fact), value: facts[fact] as FactValue })),
    missing: needs.map(named),
  };
}

const best = (truths: readonly Truth[]): Truth =>
  truths.includes('met') ? 'met' : truths.includes('unknown') ? 'unknown' : 'not-met';

function roleOf(numerator: Truth, denominator: Truth): Role {
  if (numerator === 'met') return 'numerator';
  if (numerator === 'unknown' || denominator === 'unknown') return 'undetermined';
  return denominator === 'met' ? 'denominator' : 'excluded';
}

/**
 * The rows behind a number, one at a time: who is in the numerator, who only in the denominator, who is neither, of whom it cannot be said, and why. Rows
 * outside the period are not listed. What comes back is health data of single women, for the people who care for them: it stays where the records are.
 *
 * @param source tables in memory, or a source of bundles
 * @returns rows of every record type that the formula counts; a formula over two of them (deaths over births) lists both
 * @throws InputError `unknown-indicator`, `date`, `date-order`, `unknown-setting`
 */
export async function* whoIsBehind(
  id: IndicatorId,
  source: RecordSet | RecordSource,
  options: BehindOptions,
): AsyncGenerator<Behind> {
  indicator(id);
  const { numerator, denominator } = definitionOf(id, options.definitions ?? {});
  const [period, settings] = [checkedPeriod(options.period), settingsWith(options.settings)];
  const all: Populations = new Map(populationsFor(settings).map((population) => [population.id, population]));
  const populationsOf = (ids: readonly VariableId[]) => ids.flatMap((one) => all.get(one) ?? []);
  const [tops, bottoms] = [populationsOf(variablesOf(numerator)), populationsOf(variablesOf(denominator))];
  const { has, bundles } = 'bundles' in source ? (source as RecordSource) : joinRecords(source as RecordSet);
  const types = [...new Set([...tops, ...bottoms].map(({ from }) => from))].filter((type) => has.includes(type));

  function behind(type: RecordType, reading: Reading): Behind | null {
    const own = (list: readonly Population[]) => list.filter(({ from }) => from === type);
    const asked = [...own(bottoms), ...own(tops)];
    const chains = asked.map((population) => chainOf(population.id, all));
    if (!chains.some(([root]) => root && inPeriod(root, reading, period))) return null;
    const truths = (list: readonly Population[]) =>
      best(own(list).map((population) => joined(standing(population, all, reading, period))));
    const row = reading.row;
    return {
      type,
      id: String(row[records[type].key]),
      pregnancyId: typeof row.pregnancyId === 'string' ? row.pregnancyId : null,
      role: roleOf(truths(tops), truths(bottoms)),
      why: [...new Set(chains.flat())].map((population) => reasonFor(population, reading)),
    };
  }

  for await (const bundle of bundles) {
    const readings = readBundle(bundle, { has, period, settings });
    for (const type of types) {
      for (const reading of readings[type] ?? []) {
        const found = behind(type, reading);
        if (found) yield found;
      }
    }
  }
}
