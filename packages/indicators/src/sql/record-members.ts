import type { Period, Population } from '../records/index.ts';
import { unknown } from './condition.ts';
import { joinedBy, select } from './layout.ts';
import type { Stage } from './record-steps.ts';
import { conditionOn, type RecordContext } from './record-values.ts';

/** Where the outcomes of a population stand: columns of the last step. */
export interface Membership {
  readonly population: Population;
  /** The row is in the population: TRUE, FALSE, or NULL for unknown. */
  readonly member: string;
  /** The same of the population it is a part of; null for a root, whose rows in the period are all sure. */
  readonly part: string | null;
  /** The row is in the period of the root; never NULL. */
  readonly inPeriod: string;
}

function inPeriodSql(date: string, { known }: Stage, { from, to }: Period, { parameters }: RecordContext): string {
  const [first, last] = [parameters.add(from, 'date'), parameters.add(to, 'date')];
  if (date === 'overlap') {
    const [booked, ended] = [known.get('bookedOn')?.text, known.get('endedOn')?.text];
    if (booked === undefined) return 'FALSE';
    const notEnded = ended === undefined ? '' : ` AND (${ended} IS NULL OR ${ended} >= ${first})`;
    return `coalesce(${booked} <= ${last}${notEnded}, FALSE)`;
  }
  const day = known.get(date)?.text;
  return day === undefined ? 'FALSE' : `coalesce(${day} BETWEEN ${first} AND ${last}, FALSE)`;
}

/**
 * Adds the steps in which every row finds its populations, those of which others are a part first.
 *
 * @param populations all of the stage's record type, each after the one it is a part of
 */
export function memberSteps(
  populations: readonly Population[],
  stage: Stage,
  period: Period,
  context: RecordContext,
  add: (name: string, query: string) => void,
): readonly Membership[] {
  const periods = new Map<string, string>();
  for (const { date } of populations) if (!periods.has(date)) periods.set(date, stage.column(`in_period_${date}`));
  const dated = [...periods].map(([date, column]) => `${inPeriodSql(date, stage, period, context)} AS ${column}`);
  add('in_period', select(['*', ...dated], stage.last));

  const done = new Map<string, Membership>();
  let left = populations;
  while (left.length > 0) {
    const ready = left.filter(({ of }) => of === undefined || done.has(of));
    const columns: string[] = [];
    const found = ready.map((population): Membership => {
      const { id, of, where, date } = population;
      const inPeriod = periods.get(date) as string;
      const part = of === undefined ? null : (done.get(of) as Membership).member;
      if (where === undefined) return { population, member: part ?? inPeriod, part, inPeriod };
      const own = conditionOn(where, stage.known, context) ?? unknown(context.dialect);
      const member = stage.column(`in_${id}`);
      columns.push(`${joinedBy('AND', [part ?? inPeriod, own])} AS ${member}`);
      return { population, member, part, inPeriod };
    });
    if (columns.length > 0) add('members', select(['*', ...columns], stage.last));
    for (const one of found) done.set(one.population.id, one);
    left = left.filter(({ id }) => !done.has(id));
  }
  return populations.map(({ id }) => done.get(id) as Membership);
}
