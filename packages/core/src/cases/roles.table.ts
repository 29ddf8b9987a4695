import type { Text } from '../language/describe.ts';

export interface CareRoleRow extends Text {
  readonly id: string;
  /** A physician's entry: only such an entry can lower a color. */
  readonly physician?: true;
}

/** Who does something in a case: a role, never a name. “Senior” (高年资) is not defined in the plan; the institution says who is. */
export const careRoles = [
  { id: 'primary-care', zh: '基层医疗卫生机构人员', en: 'staff of the primary institution' },
  { id: 'midwife', zh: '助产士', en: 'midwife' },
  { id: 'nurse', zh: '护士', en: 'nurse' },
  { id: 'obstetrician', zh: '产科医师', en: 'obstetrician', physician: true },
  { id: 'senior-obstetrician', zh: '产科高年资医师', en: 'senior obstetrician', physician: true },
  {
    id: 'associate-chief',
    zh: '副主任以上任职资格的医师',
    en: 'physician qualified as associate chief or above',
    physician: true,
  },
  { id: 'specialist', zh: '其他专科医师', en: 'physician of another specialty', physician: true },
  { id: 'rescue-center', zh: '危重孕产妇救治中心人员', en: 'staff of the critical maternal care center' },
  { id: 'mch-institution', zh: '辖区妇幼保健机构人员', en: 'staff of the local maternal and child health institution' },
  { id: 'emergency-service', zh: '院前急救人员', en: 'pre-hospital emergency staff' },
  { id: 'records', zh: '病案或信息人员', en: 'records or information staff' },
] as const satisfies readonly CareRoleRow[];

export type CareRole = (typeof careRoles)[number]['id'];
