import type { Bilingual } from './lang.ts';

/** Words of the frame that every page shares. */
export const frameText = {
  skip: { 'zh-CN': '跳到正文', en: 'Skip to content' },
  tagline: { 'zh-CN': '把国家规范变成您看得懂的话', en: 'China’s maternal-safety rules in plain words' },
  homeLabel: { 'zh-CN': '安产，首页', en: 'Anchan, home' },
  headerNav: { 'zh-CN': '主要页面', en: 'Main pages' },
  bottomNav: { 'zh-CN': '底部导航', en: 'Bottom bar' },
  footerNav: { 'zh-CN': '关于本站', en: 'About this site' },
  danger: { 'zh-CN': '危险信号', en: 'Danger signs' },
  largeType: { 'zh-CN': '大字', en: 'Large type' },
  largeTypeShort: { 'zh-CN': '大字', en: 'Aa' },
  inChinese: { 'zh-CN': '', en: ' (in Chinese)' },
  call120: { 'zh-CN': '打\u00a0120', en: 'Call\u00a0120' },
  safety: {
    'zh-CN':
      '安产帮您看懂规范、想好要问什么，但它不能代替医生：医生能见到您、检查您，网页做不到。觉得不对劲就去医院；情况紧急，打 120。',
    en: 'Anchan helps you understand the rules and prepare your questions. It cannot stand in for a doctor, who can see and examine you. If something feels wrong, go to hospital; in an emergency in China, call 120.',
  },
  reviewState: {
    'zh-CN': '本站内容还没有经过临床医生审核。',
    en: 'No clinician has reviewed the content of this site yet.',
  },
} as const satisfies Record<string, Bilingual>;
