import type { Example } from './example.ts';

const element = 'anchan-blood-pressure';
const attributes = { on: '2026-11-22', hospital: '示例妇幼保健院', telephone: '0571-8888 0000' };
const noSymptoms = [{ tick: '以上都没有' }, { press: '下一步' }] as const;

export const bloodPressureExamples: readonly Example[] = [
  {
    id: 'blood-pressure-start',
    element,
    title: { zh: '先问不舒服', en: 'Symptoms first' },
    attributes,
    act: [],
    shows: '现在有没有这些不舒服',
  },
  {
    id: 'blood-pressure-sign',
    element,
    title: { zh: '勾了危险信号', en: 'A danger sign ticked' },
    attributes,
    act: [{ tick: '抽搐，手脚控制不住地抖' }],
    shows: '马上打120',
  },
  {
    id: 'blood-pressure-high',
    element,
    title: { zh: '150/95', en: '150/95' },
    attributes,
    act: [...noSymptoms, { fill: '高压', with: '150' }, { fill: '低压', with: '95' }, { press: '看结果' }],
    shows: '今天联系医生',
  },
  {
    id: 'blood-pressure-missing',
    element,
    title: { zh: '只量了高压', en: 'Only the upper number' },
    attributes,
    act: [...noSymptoms, { fill: '高压', with: '118' }, { press: '看结果' }],
    shows: '还缺这些，暂时不能下结论',
  },
];
