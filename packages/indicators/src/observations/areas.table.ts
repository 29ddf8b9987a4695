import type { Text } from '@anchan/core/language';

/** Who a published value is about. Two series about one country (surveillance, UN estimate) are two areas, so that nothing can mix them. */
export const areaRows = [
  { id: 'china', name: { zh: '全国', en: 'China' } },
  { id: 'china-urban', name: { zh: '全国城市', en: 'China, urban' } },
  { id: 'china-rural', name: { zh: '全国农村', en: 'China, rural' } },
  { id: 'china-counties', name: { zh: '全国县（市、区）', en: 'China, counties' } },
  { id: 'china-provinces-and-prefectures', name: { zh: '全国省级和地市级', en: 'China, provinces and prefectures' } },
  { id: 'china-un-estimate', name: { zh: '中国（联合国估计）', en: 'China, UN estimate' } },
  { id: 'china-before-intervention', name: { zh: '中国（干预前）', en: 'China, before intervention' } },
  { id: 'china-ncis', name: { zh: '中国（NCIS哨点医院）', en: 'China, NCIS hospitals' } },
  { id: 'china-nmnmss', name: { zh: '中国（危重孕产妇监测）', en: 'China, near-miss surveillance' } },
  { id: 'china-14-studies', name: { zh: '中国（14项研究）', en: 'China, 14 studies' } },
  {
    id: 'china-pilot-hospitals',
    name: { zh: '中国（分娩镇痛试点医院）', en: 'China, pilot hospitals of labor analgesia' },
  },
  { id: 'parts-of-china', name: { zh: '部分地区', en: 'parts of China' } },
  { id: 'world', name: { zh: '全球', en: 'World' } },
  { id: 'guangdong', name: { zh: '广东省', en: 'Guangdong' } },
  { id: 'dongcheng-beijing', name: { zh: '北京市东城区', en: 'Dongcheng, Beijing' } },
  { id: 'qingdao', name: { zh: '青岛市', en: 'Qingdao' } },
  { id: 'xian', name: { zh: '西安市', en: 'Xi’an' } },
  { id: 'shanghai', name: { zh: '上海市', en: 'Shanghai' } },
  { id: 'shanghai-robson-1', name: { zh: '上海市，Robson第1组', en: 'Shanghai, Robson group 1' } },
  { id: 'shanghai-robson-2b', name: { zh: '上海市，Robson第2b组', en: 'Shanghai, Robson group 2b' } },
] as const satisfies readonly { readonly id: string; readonly name: Text }[];

export type AreaId = (typeof areaRows)[number]['id'];
