import type { Text } from '@anchan/core/language';

/** Units of indicator values: what is printed after the number, how it is said, and the UCUM code that FHIR uses. */
export const unitRows = [
  { id: 'percent', sign: { zh: '%', en: ' %' }, name: { zh: '百分之', en: 'percent' }, ucum: '%' },
  {
    id: 'percentage-points',
    sign: { zh: '个百分点', en: ' percentage points' },
    name: { zh: '百分点', en: 'percentage points' },
    ucum: '%',
  },
  { id: 'per-1000', sign: { zh: '‰', en: ' per 1000' }, name: { zh: '千分之', en: 'per 1000' }, ucum: '[ppth]' },
  { id: 'per-10000', sign: { zh: '/万', en: ' per 10 000' }, name: { zh: '每万', en: 'per 10 000' }, ucum: '10*-4' },
  {
    id: 'per-100000',
    sign: { zh: '/10万', en: ' per 100 000' },
    name: { zh: '每10万', en: 'per 100 000' },
    ucum: '10*-5',
  },
  {
    id: 'per-100000-live-births',
    sign: { zh: '/10万活产', en: ' per 100 000 live births' },
    name: { zh: '每10万活产', en: 'per 100 000 live births' },
    ucum: '10*-5',
  },
  {
    id: 'per-100-discharges',
    sign: { zh: '件/百出院人次', en: ' per 100 discharges' },
    name: { zh: '每百出院人次件数', en: 'per 100 discharges' },
    ucum: '10*-2',
  },
  { id: 'times', sign: { zh: '倍', en: ' times' }, name: { zh: '倍', en: 'times' }, ucum: '1' },
  { id: 'to-one', sign: { zh: ':1', en: ':1' }, name: { zh: '比1', en: 'to 1' }, ucum: '1' },
  { id: 'cases', sign: { zh: '例', en: ' cases' }, name: { zh: '例', en: 'cases' }, ucum: '{case}' },
  { id: 'minutes', sign: { zh: '分钟', en: ' min' }, name: { zh: '分钟', en: 'minutes' }, ucum: 'min' },
  {
    id: 'staff-per-bed',
    sign: { zh: '人/床', en: ' staff per bed' },
    name: { zh: '人/床', en: 'staff per bed' },
    ucum: '1',
  },
  {
    id: 'births-per-midwife',
    sign: { zh: '例/人', en: ' births per midwife' },
    name: { zh: '例/人', en: 'births per midwife' },
    ucum: '1',
  },
  { id: 'works', sign: { zh: '篇', en: ' works' }, name: { zh: '篇', en: 'works' }, ucum: '{work}' },
  {
    id: 'reads-per-work',
    sign: { zh: '次/篇', en: ' reads per work' },
    name: { zh: '次/篇', en: 'reads per work' },
    ucum: '1',
  },
  { id: 'sessions', sign: { zh: '次', en: ' sessions' }, name: { zh: '次', en: 'sessions' }, ucum: '{session}' },
  {
    id: 'per-quarter',
    sign: { zh: '次/季度', en: ' per quarter' },
    name: { zh: '次/季度', en: 'per quarter' },
    ucum: '{session}',
  },
] as const satisfies readonly UnitRow[];

interface UnitRow {
  readonly id: string;
  readonly sign: Text;
  readonly name: Text;
  readonly ucum: string;
}

export type UnitId = (typeof unitRows)[number]['id'];
