/** Languages of the site, as BCP 47 tags. */
export type Lang = 'zh-CN' | 'en';

/** A text in both languages. */
export interface Bilingual {
  readonly 'zh-CN': string;
  readonly en: string;
}
