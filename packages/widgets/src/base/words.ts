import type { Text } from '@anchan/core/language';

export type Locale = 'zh' | 'en';

/** What the elements say themselves. What a tool says is in its tables in `@anchan/core`. */
export const words = {
  call120: { zh: '打120', en: 'Call 120' },
  callHospital: { zh: '打电话给', en: 'Call' },
  book: { zh: '网上预约', en: 'Book a visit' },
  rescueCenter: { zh: '就近的危重孕产妇救治中心', en: 'Nearest rescue center for mothers' },
  next: { zh: '下一步', en: 'Next' },
  back: { zh: '上一步', en: 'Back' },
  showResult: { zh: '看结果', en: 'Show the result' },
  again: { zh: '重新填写', en: 'Start again' },
  change: { zh: '修改回答', en: 'Change an answer' },
  print: { zh: '打印结果', en: 'Print the result' },
  save: { zh: '保存到本机', en: 'Save on this device' },
  share: { zh: '发给我的医院', en: 'Share with my hospital' },
  shareAsk: {
    zh: '下面这些内容会交给这个页面所属的医院。不按“确认发送”，什么都不会发出去。',
    en: 'What you see below goes to the hospital this page belongs to. Nothing is sent unless you confirm.',
  },
  shareConfirm: { zh: '确认发送', en: 'Send it' },
  shareCancel: { zh: '不发送', en: 'Do not send' },
  shared: { zh: '已交给医院的页面。', en: 'Handed to the hospital’s page.' },
  yes: { zh: '有 / 是', en: 'Yes' },
  no: { zh: '没有 / 不是', en: 'No' },
  unsure: { zh: '不清楚', en: 'Not sure' },
  none: { zh: '以上都没有', en: 'None of these' },
  required: { zh: '还没有回答', en: 'Not answered yet' },
  stillOpen: { zh: '还缺这些，暂时不能下结论', en: 'No conclusion yet; these are still missing' },
  outOfRange: { zh: '请核对：一般在', en: 'Please check: usually' },
  resultTitle: { zh: '这次自查的结果', en: 'Result of this check' },
  whatToDo: { zh: '怎么办', en: 'What to do' },
  unverified: { zh: '有的依据还没核对原文', en: 'Some of this is not yet checked against its source' },
  unreviewed: { zh: '尚未经医生审核', en: 'No clinician has reviewed this yet' },
  private: { zh: '回答只留在这台设备上，不会上传。', en: 'Your answers stay on this device. Nothing is sent.' },
  stepOf: { zh: '第 {n} 步，共 {all} 步', en: 'Step {n} of {all}' },
  on: { zh: '日期', en: 'Date' },
} as const satisfies Record<string, Text>;

export type WordId = keyof typeof words;

/** The words of a locale, with `{name}` filled in. @example say('stepOf', 'en', { n: 1, all: 3 }) // 'Step 1 of 3' */
export function say(id: WordId, locale: Locale, values: Readonly<Record<string, string | number>> = {}): string {
  return words[id][locale].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** The language of a page or an attribute: Chinese unless it says English. @example localeOf('en-GB') // 'en' */
export function localeOf(tag: string | null | undefined): Locale {
  return tag?.toLowerCase().startsWith('en') ? 'en' : 'zh';
}
