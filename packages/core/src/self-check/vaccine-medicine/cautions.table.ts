import type { Text } from '../../language/describe.ts';
import type { Support } from '../result.ts';
import type { SelfCheckSourceId } from '../sources.table.ts';

/**
 * One caution about a vaccine, a medicine or something like it. `names` are what a woman may type, in lower case without spaces; they only
 * lead to the row and are no part of the fact. There is no dose here, and nobody is told to stop a prescribed medicine.
 */
export interface Caution extends Support {
  readonly id: string;
  readonly names: readonly string[];
  readonly text: Text;
  readonly sources: readonly SelfCheckSourceId[];
}

const liveVaccines = [
  '麻腮风',
  '麻疹',
  '腮腺炎',
  '风疹',
  '水痘',
  '减毒',
  '活疫苗',
  '鼻喷',
  'mmr',
  'varicella',
  'livevaccine',
] as const;
const hpvVaccines = ['hpv', '宫颈癌疫苗'] as const;
const herbs = ['中药', '中成药', '草药', '汤药', '保胎药', 'herb'] as const;

export const cautions = [
  {
    id: 'flu',
    names: ['流感', 'fluvaccine', 'flushot', 'influenza'],
    text: {
      zh: '流感疫苗：孕妇和准备在流感季怀孕的人优先打。用灭活疫苗（世界卫生组织：孕期任何时候都可以），不用鼻喷的减毒活疫苗。各家说明书不一样，先问产科医生。',
      en: 'Flu vaccine: pregnant women, and those planning a pregnancy in the flu season, come first. The inactivated vaccine is used (WHO: at any time in pregnancy), not the live nasal spray. Labels differ, so ask your obstetrician first.',
    },
    sources: ['cn-flu', 'cn-flu-2018', 'cn-vax-prep', 'who-flu-anc'],
    verified: true,
    tier: 'B',
  },
  {
    id: 'live',
    names: liveVaccines,
    text: {
      zh: '麻腮风、水痘等减毒活疫苗：孕期不打。',
      en: 'Live vaccines (MMR, varicella and others) are not given in pregnancy.',
    },
    sources: ['cn-vax-prep', 'cn-mmr-label'],
    verified: true,
    tier: 'C',
  },
  {
    id: 'live-wait',
    names: liveVaccines,
    text: {
      zh: '打了减毒活疫苗，避孕至少3个月（有的资料写28天，这里取长的）。',
      en: 'After a live vaccine, avoid pregnancy for at least 3 months (some pages say 28 days).',
    },
    sources: ['cn-mmr-label', 'cn-vax-prep'],
    verified: true,
    tier: 'C',
  },
  {
    id: 'mistaken',
    names: [...liveVaccines, ...hpvVaccines],
    text: {
      zh: '打完才发现怀孕：不因为打了疫苗就终止妊娠，去问医生。',
      en: 'Pregnancy found after a vaccination is no reason to end it; ask the doctor.',
    },
    sources: ['cn-vax-prep'],
    verified: true,
    tier: 'C',
  },
  {
    id: 'hpv',
    names: hpvVaccines,
    text: {
      zh: 'HPV疫苗：孕期不打；没打完的，产后再接着打。',
      en: 'HPV vaccine: not in pregnancy; an unfinished course goes on after birth.',
    },
    sources: ['cn-vax-prep'],
    verified: true,
    tier: 'C',
  },
  {
    id: 'rabies',
    names: ['狂犬', '狗咬', '狗抓', '猫咬', '猫抓', 'rabies'],
    text: {
      zh: '被猫狗咬了、抓了：先用肥皂水和流水冲15分钟，马上去打狂犬病疫苗，免疫球蛋白由医生判断。怀孕不是禁忌。没被咬不用提前打。',
      en: 'Cat or dog bite or scratch: wash with soap and running water for 15 minutes and go at once for rabies vaccine; the doctor decides about immunoglobulin. Pregnancy is no bar. It is not given in advance.',
    },
    sources: ['cn-rabies'],
    verified: false,
    tier: null,
  },
  {
    id: 'tetanus',
    names: ['破伤风', '百日咳', '百白破', 'tetanus'],
    text: {
      zh: '破伤风、百日咳疫苗：孕期怎么安排，我们没有核实到，请问医生。有伤口的马上去医院，说明怀孕。',
      en: 'Tetanus and pertussis vaccines: timing in pregnancy not verified; ask the doctor. With a wound go to hospital at once and say you are pregnant.',
    },
    sources: [],
    verified: false,
    tier: null,
  },
  {
    id: 'hepatitis-b-baby',
    names: ['乙肝', '表面抗原', '小三阳', '大三阳', 'hepatitisb', 'hbsag'],
    text: {
      zh: '妈妈乙肝表面抗原阳性：宝宝出生12小时内（越快越好）打乙肝免疫球蛋白和第1针乙肝疫苗，1个月、6个月再打疫苗。分娩前就跟医院说好。',
      en: 'Mother HBsAg positive: the baby gets hepatitis B immunoglobulin and vaccine within 12 hours of birth, the sooner the better, and vaccine again at 1 and 6 months. Arrange it before birth.',
    },
    sources: ['cn-hbv-2020', 'cn-hbv-2020-b'],
    verified: true,
    tier: 'A',
  },
  {
    id: 'baby-at-birth',
    names: ['乙肝', '卡介苗', '新生儿疫苗', '宝宝疫苗', 'bcg', 'hepatitisb'],
    text: {
      zh: '宝宝：出生24小时内打第1针乙肝疫苗，出生时打卡介苗。',
      en: 'The baby: first hepatitis B vaccine within 24 hours of birth, and BCG at birth.',
    },
    sources: ['cn-vax-birth'],
    verified: true,
    tier: 'C',
  },
  {
    id: 'nsaid',
    names: [
      '布洛芬',
      '芬必得',
      '美林',
      '双氯芬酸',
      '扶他林',
      '萘普生',
      '吲哚美辛',
      '消炎痛',
      '非甾体',
      '阿司匹林',
      'ibuprofen',
      'nsaid',
      'aspirin',
    ],
    text: {
      zh: '布洛芬、双氯芬酸这类止痛消炎药：怀孕满20周以后避免用，20周前也先问医生；医生认为必须用的，怎么用由医生定。医生开的小剂量阿司匹林不在此列，照医生说的吃，不要自己停。',
      en: 'Ibuprofen, diclofenac and the like: avoided from 20 weeks, and before that ask first; if one must be used, the doctor decides how. Prescribed low-dose aspirin is not meant: do not stop it yourself.',
    },
    sources: ['us-nsaid', 'us-nsaid-fda'],
    verified: false,
    tier: null,
  },
  {
    id: 'isotretinoin',
    names: ['异维a酸', '维a酸', '维甲酸', '泰尔丝', 'isotretinoin'],
    text: {
      zh: '异维A酸会让胎儿畸形：怀孕、准备怀孕都不能用，用过以后还要按说明书避孕。正在用的，今天就联系医生，由医生马上处理。',
      en: 'Isotretinoin causes birth defects: not in pregnancy or when planning one, with contraception afterwards as the label says. If you use it, contact a doctor today.',
    },
    sources: ['cn-isotretinoin'],
    verified: true,
    tier: 'C',
  },
  {
    id: 'valproate',
    names: ['丙戊酸', '德巴金', 'valpro'],
    text: {
      zh: '丙戊酸类会增加出生缺陷的风险，可是自己停会发作，很危险。不要自己停，今天就请神经科和产科一起定。',
      en: 'Valproate raises the risk of birth defects, but stopping it alone may bring on seizures. Do not stop it yourself; ask neurology and obstetrics today.',
    },
    sources: ['us-valproate'],
    verified: true,
    tier: 'C',
  },
  {
    id: 'ace',
    names: ['普利', '沙坦', '降压药', 'pril', 'sartan'],
    text: {
      zh: '“普利”“沙坦”类降压药：孕期不能用，备孕就要换药。正在吃的，今天联系医生换，不要自己停。',
      en: 'ACE inhibitors (-pril) and ARBs (-sartan) are not used in pregnancy. If you take one, contact the doctor today to change it; do not stop it yourself.',
    },
    sources: ['cn-bp-portal', 'cn-antihyp'],
    verified: true,
    tier: 'B',
  },
  {
    id: 'herb-banned',
    names: [...herbs, '三棱', '水蛭', '麝香', '斑蝥', '川乌', '草乌', '活血'],
    text: {
      zh: '《中国药典》写明妊娠禁用的中药有三棱、水蛭、麝香、斑蝥、川乌、草乌等；慎用的多是活血、破气、攻下、滑利的药。用之前把方子给产科医生看。',
      en: 'The Chinese Pharmacopoeia bans some herbs in pregnancy (sanleng, leech, musk, cantharis, aconite) and marks more for caution. Show the prescription to your obstetrician first.',
    },
    sources: ['cn-herb', 'cn-herb-rev'],
    verified: true,
    tier: 'B',
  },
  {
    id: 'herb-common',
    names: herbs,
    text: {
      zh: '孕期用中药、中成药的人不少，很多人以为比西药安全。“天然”不等于没有风险，一样要先问医生。',
      en: 'Chinese medicines are often used in pregnancy and believed to be safer. Natural is not without risk; ask first all the same.',
    },
    sources: ['cn-herb-rev-b', 'cn-herb-rev'],
    verified: true,
    tier: 'B',
  },
  {
    id: 'keep',
    names: [
      '癫痫',
      '卡马西平',
      '拉莫三嗪',
      '抗抑郁',
      '舍曲林',
      '奥氮平',
      '精神',
      '优甲乐',
      '左甲状腺素',
      '甲状腺',
      '哮喘',
      '肝素',
      '抗凝',
      '降压药',
      '拉贝洛尔',
      '硝苯地平',
      '胰岛素',
      '二甲双胍',
      '降糖药',
      '阿司匹林',
      'epilep',
      'asthma',
      'insulin',
      'aspirin',
    ],
    text: {
      zh: '治癫痫、精神、甲状腺、哮喘、抗凝、降压、降糖等病的药：不要自己停，今天问开药的医生和产科医生。',
      en: 'Medicines for epilepsy, the mind, thyroid, asthma, clotting, blood pressure or diabetes: do not stop them yourself; ask the prescribing doctor and your obstetrician today.',
    },
    sources: [],
    verified: false,
    tier: null,
  },
  {
    id: 'teratogens',
    names: [
      '华法林',
      '甲氨蝶呤',
      '利巴韦林',
      '病毒唑',
      '锂',
      '四环素',
      '多西环素',
      '米诺环素',
      '甲巯咪唑',
      '他汀',
      '司美格鲁肽',
      '减肥针',
      'warfarin',
      'lithium',
      'cycline',
      'statin',
    ],
    text: {
      zh: '华法林、甲氨蝶呤、利巴韦林、锂盐、四环素类、甲巯咪唑、他汀类、司美格鲁肽类等：备孕或怀孕都要马上和医生商量，不自己停，也不自己吃。',
      en: 'Warfarin, methotrexate, ribavirin, lithium, tetracyclines, methimazole, statins, semaglutide and others: when planning or pregnant talk to a doctor at once; neither stop nor start it yourself.',
    },
    sources: [],
    verified: false,
    tier: null,
  },
  {
    id: 'cold-remedy',
    names: ['感冒', '泰诺', '白加黑', '快克', '退烧', '发烧'],
    text: {
      zh: '复方感冒药一片里有好几种成分，先问医生。体温38℃或更高去医院，不要捂汗。',
      en: 'A cold remedy may hold several drugs; ask first. At 38 °C or more go to hospital; do not sweat it out.',
    },
    sources: [],
    verified: false,
    tier: null,
  },
  {
    id: 'alcohol',
    names: ['酒', 'alcohol', 'wine'],
    text: {
      zh: '酒：孕期没有安全的量，药酒、米酒也算。',
      en: 'Alcohol: no amount is known to be safe in pregnancy, rice wine included.',
    },
    sources: ['cn-food'],
    verified: true,
    tier: 'C',
  },
  {
    id: 'vitamin-a',
    names: ['维生素a', '鱼肝油', '视黄醇', 'vitamina'],
    text: {
      zh: '维生素A：不用含量过高的补充剂，问医生您吃的合不合适。',
      en: 'Vitamin A: no supplement with too much of it; ask the doctor about yours.',
    },
    sources: [],
    verified: false,
    tier: null,
  },
] as const satisfies readonly Caution[];

export type CautionId = (typeof cautions)[number]['id'];
