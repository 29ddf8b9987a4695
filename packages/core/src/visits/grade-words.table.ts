import type { Text } from '../language/describe.ts';

/** The words of `gradeVisits`, the same as in `managementTable`: a test holds the two together. */
export const gradeVisitWords = {
  'M.visits.minimum': {
    zh: '孕期应当至少检查5次:孕早期至少1次,孕中期至少2次(建议孕16-20周、21-24周),孕晚期至少2次(其中至少在孕36周后1次),发现异常者应当酌情增加',
    en: 'At least 5 antenatal checks: at least 1 in early pregnancy, 2 in mid pregnancy (suggested at 16 to 20 and 21 to 24 weeks) and 2 in late pregnancy (at least one of them after 36 weeks); more where something is abnormal',
    clause: '孕产期保健工作规范',
  },
  'M.visits.by-grade': {
    zh: '规范（所见文本）未规定各颜色的产检次数；次数由医师按病情确定，地方另有规定的从其规定',
    en: 'The norm, as far as it was seen, sets no number of visits for a color; the physician sets it by her condition, and local rules apply where there are any',
    clause: null,
  },
} as const satisfies Readonly<Record<string, Text & { readonly clause: string | null }>>;
