import type { Text } from '../../language/describe.ts';
import type { Chinese, Support } from '../result.ts';
import type { SelfCheckSourceId } from '../sources.table.ts';

/**
 * One caution about a vaccine, a medicine or something like it. `names` are what a woman may type, in lower case without spaces; they only
 * lead to the row and are no part of the fact. There is no dose here, and nobody is told to stop a prescribed medicine.
 */
export interface Caution<Words extends Chinese = Text> extends Support {
  readonly id: string;
  readonly names: readonly string[];
  readonly text: Words;
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
    },
    sources: [],
    verified: false,
    tier: null,
  },
] as const satisfies readonly Caution<Chinese>[];

export type CautionId = (typeof cautions)[number]['id'];
