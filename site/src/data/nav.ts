import type { IconName } from '../icons/icons.ts';
import type { Bilingual, Lang } from './lang.ts';

export interface NavEntry {
  readonly id: string;
  readonly label: Bilingual;
  readonly icon: IconName;
  /** Site paths. Where a page has no English version yet, both are the Chinese one and the link says so. */
  readonly path: Readonly<Record<Lang, string>>;
  /** Language the English path is written in, when that is not English. */
  readonly enIsChinese?: true;
  /** Danger signs: drawn in red, and present as a button in the header too. */
  readonly danger?: true;
}

/**
 * The four places of the bottom bar (phones) and the header (wider screens), in order. Edit here when a page appears;
 * the frame test fails on a link that leads nowhere.
 */
export const mainNav: readonly NavEntry[] = [
  { id: 'home', label: { 'zh-CN': '首页', en: 'Home' }, icon: 'home', path: { 'zh-CN': '/', en: '/en/' } },
  {
    id: 'danger',
    label: { 'zh-CN': '危险信号', en: 'Danger signs' },
    icon: 'warning',
    path: { 'zh-CN': '/danger/', en: '/en/danger/' },
    danger: true,
  },
  {
    id: 'screening',
    label: { 'zh-CN': '自查', en: 'Self-check' },
    icon: 'list',
    path: { 'zh-CN': '/screening/', en: '/en/screening/' },
  },
  {
    id: 'rules',
    label: { 'zh-CN': '规则', en: 'Rules' },
    icon: 'book',
    path: { 'zh-CN': '/rules/', en: '/en/rules/' },
  },
];

/** Footer links, in order. */
export const footerNav: readonly NavEntry[] = [
  {
    id: 'grading',
    label: { 'zh-CN': '妊娠风险分级（医务人员）', en: 'Risk grading (clinicians)' },
    icon: 'list',
    path: { 'zh-CN': '/grading/', en: '/en/grading/' },
  },
  {
    id: 'about',
    label: { 'zh-CN': '关于安产', en: 'About' },
    icon: 'info',
    path: { 'zh-CN': '/about/', en: '/about/' },
    enIsChinese: true,
  },
  {
    id: 'safety',
    label: { 'zh-CN': '安全说明', en: 'Safety statement' },
    icon: 'info',
    path: { 'zh-CN': '/about/safety/', en: '/about/safety/' },
    enIsChinese: true,
  },
  {
    id: 'privacy',
    label: { 'zh-CN': '隐私', en: 'Privacy' },
    icon: 'info',
    path: { 'zh-CN': '/about/privacy/', en: '/about/privacy/' },
    enIsChinese: true,
  },
  {
    id: 'marks',
    label: { 'zh-CN': '颜色和记号', en: 'Colors and marks' },
    icon: 'info',
    path: { 'zh-CN': '/about/marks/', en: '/about/marks/' },
    enIsChinese: true,
  },
];
