import type { Text } from '../../language/describe.ts';
import type { laborSignsFacts } from './labor-signs.facts.table.ts';

/** The words of `laborSignsFacts`. Apart from the evidence, which every result carries; a telephone needs these only on the page that explains. */
export const laborSignsFactText = {
  regular: {
    zh: '真的临产：宫缩有规律，间隔慢慢缩到5–6分钟，每次30秒以上，休息也不缓解',
    en: 'True labor: regular, coming closer to every 5–6 minutes, 30 seconds or longer, not eased by rest',
  },
  '511': {
    zh: '5-1-1：5分钟一次、每次1分钟、持续1小时（第一胎参考，满37周）',
    en: '5-1-1: every 5 minutes, 1 minute long, for 1 hour (a guide for a first birth, from 37 weeks)',
  },
  multip: {
    zh: '生过孩子的更快：6–8分钟一次，还不太痛也该出发',
    en: 'Later births are quicker: leave at every 6–8 minutes, even if not yet painful',
  },
  distance: {
    zh: '路远、以前生得快或有高危因素：一规律就走',
    en: 'Far away, a quick birth before, or any risk: leave as soon as they are regular',
  },
  show: {
    zh: '见红多在生产前24–48小时，粉红或褐色黏液；量像月经就马上去',
    en: 'A show mostly comes 24–48 hours before birth, pink or brown mucus; if as much as a period go at once',
  },
  waters: {
    zh: '破水不等宫缩，现在去医院；垫卫生巾看颜色，不盆浴、不同房',
    en: 'Waters broken: go now without waiting for contractions; a pad shows the color, no bath, no sex',
  },
  'lie-flat': {
    zh: '国内常要求破水后平躺垫高臀部，防脐带脱垂；英国资料没有这样要求，重点是快到医院。胎头没入盆、臀位、早产、羊水多的，躺着叫救护车',
    en: 'Chinese advice is to lie flat with hips raised against cord prolapse; the UK page does not ask for it. Head not engaged, breech, preterm or much fluid: lie down and call an ambulance',
  },
  '12h': {
    zh: '破水超过12小时，感染的风险变大，医院会处理',
    en: 'After 12 hours from broken waters the risk of infection rises; the hospital acts on it',
  },
  preterm: {
    zh: '不到37周有规律宫缩或破水，现在去医院',
    en: 'Before 37 weeks with regular contractions or broken waters: go now',
  },
  'born-before-arrival': {
    zh: '宝宝先出来：打120，用干净布擦干裹好、贴在妈妈肚子上、脸侧向一边；不硬拉，不急着剪脐带，胎盘留着带去医院',
    en: 'Baby comes first: call 120, dry and wrap it, keep it on the mother’s belly with the face to the side; do not pull, do not hurry to cut the cord, keep the placenta for the hospital',
  },
} as const satisfies Readonly<Record<(typeof laborSignsFacts)[number]['id'], Text>>;
