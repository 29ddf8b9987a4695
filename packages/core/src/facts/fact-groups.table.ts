/** The headings of a form, in the order of the national screening and grading forms, then what comes after birth. */
export const factGroups = [
  { id: 'basics', zh: '基本情况', en: 'Basic information' },
  { id: 'obstetric-history', zh: '孕产史', en: 'Obstetric history' },
  { id: 'gynecology', zh: '妇科疾病及手术史', en: 'Gynecologic disease and surgery' },
  { id: 'family', zh: '家族史', en: 'Family history' },
  { id: 'past-history', zh: '既往疾病及手术史', en: 'Past disease and surgery' },
  { id: 'laboratory', zh: '辅助检查', en: 'Laboratory tests' },
  { id: 'cardiovascular', zh: '心血管系统', en: 'Heart and blood vessels' },
  { id: 'respiratory', zh: '呼吸系统', en: 'Lungs and chest' },
  { id: 'digestive', zh: '消化系统', en: 'Digestive system' },
  { id: 'urinary', zh: '泌尿系统', en: 'Kidneys and urinary system' },
  { id: 'endocrine', zh: '内分泌系统', en: 'Endocrine system' },
  { id: 'blood', zh: '血液系统', en: 'Blood' },
  { id: 'immune', zh: '免疫系统', en: 'Immune system' },
  { id: 'infectious', zh: '感染性疾病', en: 'Infections' },
  { id: 'neurological', zh: '神经系统', en: 'Nervous system' },
  { id: 'mental', zh: '精神心理', en: 'Mental health' },
  { id: 'other-disease', zh: '其他疾病', en: 'Other disease' },
  { id: 'this-pregnancy', zh: '本次妊娠', en: 'This pregnancy' },
  { id: 'postpartum', zh: '产后', en: 'After birth' },
  { id: 'near-miss', zh: '危重孕产妇指标', en: 'Maternal near miss' },
] as const;

export type FactGroupId = (typeof factGroups)[number]['id'];
