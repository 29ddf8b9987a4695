import type { VariableRow } from '../variable.ts';

/** Counts first used by: staff, beds and research funds. */
export const workforceVariables = [
  { id: 'obstetricians', name: { zh: '产科医师数', en: 'Obstetricians' }, unit: 'count', period: 'end-of-year' },
  {
    id: 'obstetricBeds',
    name: { zh: '产科实有床位数', en: 'Obstetric beds in use' },
    unit: 'count',
    period: 'end-of-year',
  },
  { id: 'midwives', name: { zh: '助产士数', en: 'Midwives' }, unit: 'count', period: 'end-of-year' },
  { id: 'nursesOb', name: { zh: '产科护士数', en: 'Obstetric nurses' }, unit: 'count', period: 'end-of-year' },
  { id: 'researchSpend', name: { zh: '配套科研经费', en: 'Matching research funds' }, unit: 'yuan', period: 'year' },
  {
    id: 'totalSpend',
    name: { zh: '机构总经费支出', en: 'Total institutional expenditure' },
    unit: 'yuan',
    period: 'year',
  },
] as const satisfies readonly VariableRow[];
