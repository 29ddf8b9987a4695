import type { Text } from '../../language/describe.ts';
import type { Chinese, Support, Urgency } from '../result.ts';
import type { SelfCheckSourceId } from '../sources.table.ts';

/** Early is before 20+0 weeks, late from 20+0. Postpartum is up to a year after a birth or a loss. Newborn is under 28 days. */
export type Stage = 'early' | 'late' | 'labor' | 'postpartum' | 'newborn';

/**
 * A sign a woman can tick. Each is a constant of its own, so that a tool which needs five of them does not carry all. Here in Chinese; the
 * English stands in a table of its own, and `signs.ts` joins the two.
 */
export interface DangerSign<Words extends Chinese = Text> extends Support {
  readonly id: string;
  readonly stages: readonly Stage[];
  readonly urgency: Urgency;
  /** The words she ticks and reads back in the result. */
  readonly ask: Words;
  /** What to do while waiting, or when it is more urgent than this. */
  readonly more?: Words;
  /** The danger is in the mind: the action of the urgency level is another one. */
  readonly care?: 'mind';
  /** The urgency holds only on these days of pregnancy (both included); with other or unknown weeks it is `otherwise`. */
  readonly mild?: { readonly from: number; readonly to: number; readonly otherwise: Urgency };
  readonly sources: readonly SelfCheckSourceId[];
}

const pregnant = ['early', 'late'] as const;
const pregnantOrLabor = ['early', 'late', 'labor'] as const;
const pregnantOrAfter = ['early', 'late', 'postpartum'] as const;
const anyTime = ['early', 'late', 'labor', 'postpartum'] as const;

export const convulsion = {
  id: 'convulsion',
  ask: { zh: '抽搐，手脚控制不住地抖' },
  more: { zh: '让她侧躺，别往嘴里塞东西' },
  stages: anyTime,
  urgency: 'call-120-now',
  verified: true,
  tier: 'B',
  sources: ['glowm-danger', 'us-postbirth'],
} as const satisfies DangerSign<Chinese>;

export const unconscious = {
  id: 'unconscious',
  ask: { zh: '叫不醒，或晕倒后一直没醒过来' },
  stages: anyTime,
  urgency: 'call-120-now',
  verified: true,
  tier: 'B',
  sources: ['glowm-danger'],
} as const satisfies DangerSign<Chinese>;

export const heavyBleeding = {
  id: 'heavy-bleeding',
  ask: {
    zh: '阴道流血很多：1小时就湿透1片卫生巾，或有大血块，或流血又头晕、出冷汗、脸色发白',
  },
  stages: pregnantOrLabor,
  urgency: 'call-120-now',
  verified: false,
  tier: null,
  sources: ['uk-call', 'cn-danger-b'],
} as const satisfies DangerSign<Chinese>;

export const ppHeavyBleeding = {
  id: 'pp-heavy-bleeding',
  ask: {
    zh: '生完以后流血多：1小时就湿透1片卫生巾，或掉出鸡蛋大的血块，或流血又头晕、晕倒、心慌',
  },
  stages: ['postpartum'],
  urgency: 'call-120-now',
  verified: true,
  tier: 'B',
  sources: ['us-postbirth', 'us-postbirth-b'],
} as const satisfies DangerSign<Chinese>;

export const breathlessChestPain = {
  id: 'breathless-chest-pain',
  ask: {
    zh: '突然喘不上气、胸口痛、躺不平，或咳粉红色泡沫痰',
  },
  stages: anyTime,
  urgency: 'call-120-now',
  verified: true,
  tier: 'B',
  sources: ['glowm-danger', 'us-postbirth', 'cn-danger-b'],
} as const satisfies DangerSign<Chinese>;

export const constantSevereAbdoPain = {
  id: 'constant-severe-abdo-pain',
  ask: {
    zh: '肚子剧痛，一直不缓解，或肚子硬得像木板',
  },
  stages: anyTime,
  urgency: 'call-120-now',
  verified: true,
  tier: 'A',
  sources: ['uk-call', 'cn-danger-b'],
} as const satisfies DangerSign<Chinese>;

export const scarTearingPain = {
  id: 'scar-tearing-pain',
  ask: {
    zh: '做过剖宫产或子宫手术，现在下腹或刀口处像撕裂一样痛',
  },
  stages: pregnantOrLabor,
  urgency: 'call-120-now',
  verified: true,
  tier: 'C',
  sources: ['cn-danger-b'],
} as const satisfies DangerSign<Chinese>;

export const ectopicSigns = {
  id: 'ectopic-signs',
  ask: {
    zh: '刚怀孕或月经推迟（没做过超声也算），下腹痛，又有肩膀痛、肛门坠胀、头晕或晕倒；或一侧突然剧痛',
  },
  more: {
    zh: '流血可能很少，不能看血量判断',
  },
  stages: ['early'],
  urgency: 'call-120-now',
  verified: false,
  tier: null,
  sources: ['cn-ectopic'],
} as const satisfies DangerSign<Chinese>;

export const cordVisible = {
  id: 'cord-visible',
  ask: {
    zh: '破水后，在阴道口看到或摸到脐带',
  },
  more: {
    zh: '跪着趴下，胸口贴床、屁股抬高，别把脐带塞回去',
  },
  stages: pregnantOrLabor,
  urgency: 'call-120-now',
  verified: true,
  tier: 'C',
  sources: ['cn-cord'],
} as const satisfies DangerSign<Chinese>;

export const birthImminent = {
  id: 'birth-imminent',
  ask: { zh: '忍不住往下使劲，或已经看到宝宝的头发' },
  stages: ['labor'],
  urgency: 'call-120-now',
  verified: false,
  tier: null,
  sources: [],
} as const satisfies DangerSign<Chinese>;

export const strokeSigns = {
  id: 'stroke-signs',
  ask: {
    zh: '嘴歪、一边手脚没力气、说话不清楚，或头突然像炸开一样痛',
  },
  stages: anyTime,
  urgency: 'call-120-now',
  verified: false,
  tier: null,
  sources: [],
} as const satisfies DangerSign<Chinese>;

export const selfHarmNow = {
  id: 'self-harm-now',
  ask: { zh: '正要伤害自己或宝宝，或已经伤害了' },
  more: { zh: '打120或110，身边一刻不离人' },
  care: 'mind',
  stages: pregnantOrAfter,
  urgency: 'call-120-now',
  verified: true,
  tier: 'A',
  sources: ['us-hear-her', 'glowm-danger'],
} as const satisfies DangerSign<Chinese>;

export const sepsisSigns = {
  id: 'sepsis-signs',
  ask: {
    zh: '发烧或发冷，又呼吸很快、心跳很快、人糊涂，或手脚冰凉、皮肤发花',
  },
  stages: anyTime,
  urgency: 'call-120-now',
  verified: false,
  tier: null,
  sources: [],
} as const satisfies DangerSign<Chinese>;

export const heatStroke = {
  id: 'heat-stroke',
  ask: {
    zh: '屋里闷热（常见于捂月子），高烧、皮肤又干又烫、说胡话、抽搐或叫不醒',
  },
  stages: pregnantOrAfter,
  urgency: 'call-120-now',
  verified: true,
  tier: 'C',
  sources: ['cn-heat-pp', 'cn-heat-pp-b'],
} as const satisfies DangerSign<Chinese>;

export const allergySevere = {
  id: 'allergy-severe',
  ask: {
    zh: '打针、吃药或吃东西以后喘不上气，嘴唇舌头肿，或全身起疹又头晕',
  },
  stages: anyTime,
  urgency: 'call-120-now',
  verified: false,
  tier: null,
  sources: [],
} as const satisfies DangerSign<Chinese>;

export const poisoning = {
  id: 'poisoning',
  ask: { zh: '煤气中毒、喝了农药，或吃药过量' },
  stages: pregnantOrAfter,
  urgency: 'call-120-now',
  verified: false,
  tier: null,
  sources: [],
} as const satisfies DangerSign<Chinese>;

export const severeHeadacheVision = {
  id: 'severe-headache-vision',
  ask: {
    zh: '头痛得厉害、一直不好，或眼花、看东西模糊、看不清',
  },
  stages: anyTime,
  urgency: 'hospital-now',
  verified: true,
  tier: 'A',
  sources: ['us-hear-her', 'uk-call', 'cn-lit55-a'],
} as const satisfies DangerSign<Chinese>;

export const upperBellyPain = {
  id: 'upper-belly-pain',
  ask: {
    zh: '孕20周后或生完以后，右上腹或心口痛，有没有恶心呕吐都算',
  },
  stages: anyTime,
  urgency: 'hospital-now',
  verified: true,
  tier: 'C',
  sources: ['us-postbirth'],
} as const satisfies DangerSign<Chinese>;

export const bpSevere = {
  id: 'bp-severe',
  ask: {
    zh: '血压到了160/110或更高（高压、低压有一个到了就算）',
  },
  stages: anyTime,
  urgency: 'hospital-now',
  verified: true,
  tier: 'B',
  sources: ['cn-hdp-def', 'cn-bp-portal'],
} as const satisfies DangerSign<Chinese>;

export const bpHighSymptoms = {
  id: 'bp-high-symptoms',
  ask: {
    zh: '血压到了140/90，又头痛、眼花、上腹痛、气短，或肿得明显',
  },
  stages: anyTime,
  urgency: 'hospital-now',
  verified: true,
  tier: 'B',
  sources: ['cn-hdp-def', 'cn-danger-early'],
} as const satisfies DangerSign<Chinese>;

export const suddenSwelling = {
  id: 'sudden-swelling',
  ask: {
    zh: '脸或手突然肿，或一周内肿得越来越厉害',
  },
  stages: pregnantOrAfter,
  urgency: 'hospital-now',
  verified: true,
  tier: 'A',
  sources: ['cn-danger', 'uk-call', 'us-hear-her'],
} as const satisfies DangerSign<Chinese>;

export const bleedingLate = {
  id: 'bleeding-late',
  ask: { zh: '孕20周以后阴道流血，不痛、量少也算' },
  more: { zh: '医生说过胎盘前置的，打120' },
  stages: ['late'],
  urgency: 'hospital-now',
  verified: true,
  tier: 'B',
  sources: ['cn-danger', 'cn-lit55-a'],
} as const satisfies DangerSign<Chinese>;

export const bleedingEarlyPain = {
  id: 'bleeding-early-pain',
  ask: {
    zh: '孕20周前流血又肚子痛，或血量像月经一样多、更多',
  },
  more: { zh: '血型是Rh阴性的，到医院先说血型' },
  stages: ['early'],
  urgency: 'hospital-now',
  verified: true,
  tier: 'C',
  sources: ['cn-danger-early', 'cn-ectopic'],
} as const satisfies DangerSign<Chinese>;

export const watersBroken = {
  id: 'waters-broken',
  ask: {
    zh: '阴道有水流出来（破水），有没有宫缩都算',
  },
  stages: pregnantOrLabor,
  urgency: 'hospital-now',
  verified: true,
  tier: 'A',
  sources: ['cn-lit55-a', 'cn-labour', 'uk-waters'],
} as const satisfies DangerSign<Chinese>;

export const watersBad = {
  id: 'waters-bad',
  ask: {
    zh: '羊水发绿、发褐、带血或有臭味，或不到37周破水，或破水后胎动少了',
  },
  more: {
    zh: '不到37周、胎头没入盆、臀位、羊水多，或水红得像血：侧躺，打120',
  },
  stages: pregnantOrLabor,
  urgency: 'hospital-now',
  verified: true,
  tier: 'A',
  sources: ['uk-waters'],
} as const satisfies DangerSign<Chinese>;

export const movementsReduced = {
  id: 'movements-reduced',
  ask: {
    zh: '胎动明显少了、没了，或和平时很不一样',
  },
  stages: ['late', 'labor'],
  urgency: 'hospital-now',
  verified: true,
  tier: 'A',
  sources: ['cn-lit55-a', 'cn-fm-28', 'uk-fm'],
} as const satisfies DangerSign<Chinese>;

export const pretermContractions = {
  id: 'preterm-contractions',
  ask: {
    zh: '不到37周，肚子一阵阵发紧发硬、有规律，或腰酸下坠',
  },
  stages: ['late'],
  urgency: 'hospital-now',
  verified: true,
  tier: 'A',
  sources: ['cn-preterm', 'uk-call'],
} as const satisfies DangerSign<Chinese>;

export const laborTime = {
  id: 'labor-time',
  ask: {
    zh: '满37周，宫缩有规律：5–6分钟一次，每次30秒以上',
  },
  stages: ['labor'],
  urgency: 'hospital-now',
  verified: true,
  tier: 'C',
  sources: ['cn-labour', 'us-511'],
} as const satisfies DangerSign<Chinese>;

export const fever = {
  id: 'fever',
  ask: { zh: '体温38℃或更高，或发冷打寒战' },
  more: { zh: '产后更要快' },
  stages: anyTime,
  urgency: 'hospital-now',
  verified: true,
  tier: 'B',
  sources: ['glowm-danger', 'us-postbirth', 'cn-lit55-a'],
} as const satisfies DangerSign<Chinese>;

export const vomitingSevere = {
  id: 'vomiting-severe',
  ask: {
    zh: '吐得24小时喝不进水、尿很少，或体重掉了5%或更多',
  },
  stages: pregnant,
  urgency: 'hospital-now',
  verified: true,
  tier: 'C',
  sources: ['cn-hg-guide', 'cn-hg-portal'],
} as const satisfies DangerSign<Chinese>;

export const trauma = {
  id: 'trauma',
  ask: {
    zh: '摔倒、车祸，或肚子被撞，没有不舒服也算',
  },
  stages: pregnant,
  urgency: 'hospital-now',
  verified: false,
  tier: null,
  sources: [],
} as const satisfies DangerSign<Chinese>;

export const legClot = {
  id: 'leg-clot',
  ask: { zh: '一条腿（小腿或大腿）肿、热、痛或发红' },
  stages: pregnantOrAfter,
  urgency: 'hospital-now',
  verified: true,
  tier: 'A',
  sources: ['us-postbirth', 'us-hear-her', 'us-postbirth-b'],
} as const satisfies DangerSign<Chinese>;

export const woundInfection = {
  id: 'wound-infection',
  ask: {
    zh: '刀口或会阴伤口红肿、流脓或裂开',
  },
  stages: ['postpartum'],
  urgency: 'hospital-now',
  verified: true,
  tier: 'C',
  sources: ['us-postbirth'],
} as const satisfies DangerSign<Chinese>;

export const lochiaBad = {
  id: 'lochia-bad',
  ask: {
    zh: '恶露有臭味，或还发烧、下腹痛',
  },
  stages: ['postpartum'],
  urgency: 'hospital-now',
  verified: true,
  tier: 'C',
  sources: ['us-postbirth'],
} as const satisfies DangerSign<Chinese>;

export const suicidalThoughts = {
  id: 'suicidal-thoughts',
  ask: {
    zh: '有不想活，或想伤害自己、宝宝的念头',
  },
  care: 'mind',
  stages: pregnantOrAfter,
  urgency: 'hospital-now',
  verified: true,
  tier: 'A',
  sources: ['us-hear-her', 'cn-mood-2019'],
} as const satisfies DangerSign<Chinese>;

export const psychosis = {
  id: 'psychosis',
  ask: {
    zh: '几天不睡却很兴奋、听到别人听不到的声音，或想法古怪、疑心很重',
  },
  more: { zh: '身边不离人，别让她单独带宝宝' },
  care: 'mind',
  stages: pregnantOrAfter,
  urgency: 'hospital-now',
  verified: false,
  tier: null,
  sources: [],
} as const satisfies DangerSign<Chinese>;

export const dka = {
  id: 'dka',
  ask: {
    zh: '有糖尿病，恶心呕吐，又呼吸深快或犯困',
  },
  stages: pregnantOrAfter,
  urgency: 'call-120-now',
  verified: false,
  tier: null,
  sources: ['cn-danger-b'],
} as const satisfies DangerSign<Chinese>;

export const heartSymptoms = {
  id: 'heart-symptoms',
  ask: {
    zh: '夜里憋醒、要垫高才能睡，或走几步就喘、心慌（没有心脏病也算）',
  },
  stages: pregnantOrAfter,
  urgency: 'hospital-now',
  verified: true,
  tier: 'C',
  sources: ['cn-danger-b', 'cn-risk-screen-b', 'cn-ppcm'],
} as const satisfies DangerSign<Chinese>;

export const fainted = {
  id: 'fainted',
  ask: { zh: '晕倒过，现在已经清醒' },
  stages: anyTime,
  urgency: 'hospital-now',
  verified: false,
  tier: null,
  sources: [],
} as const satisfies DangerSign<Chinese>;

export const veryPaleFaint = {
  id: 'very-pale-faint',
  ask: {
    zh: '脸色很白，又心慌、气短、出冷汗，站不住或快晕倒',
  },
  stages: pregnantOrAfter,
  urgency: 'call-120-now',
  verified: false,
  tier: null,
  sources: ['cn-ida-grade'],
} as const satisfies DangerSign<Chinese>;

export const bpHigh = {
  id: 'bp-high',
  ask: { zh: '血压到了140/90，没有别的不舒服' },
  stages: pregnantOrAfter,
  urgency: 'same-day',
  verified: true,
  tier: 'B',
  sources: ['cn-hdp-def', 'cn-lit55-a'],
} as const satisfies DangerSign<Chinese>;

export const spottingEarly = {
  id: 'spotting-early',
  ask: { zh: '孕20周前有一点血或褐色分泌物，不痛' },
  stages: ['early'],
  urgency: 'same-day',
  mild: { from: 0, to: 139, otherwise: 'hospital-now' },
  verified: true,
  tier: 'A',
  sources: ['cn-danger-early', 'uk-call'],
} as const satisfies DangerSign<Chinese>;

export const itchingPalms = {
  id: 'itching-palms',
  ask: {
    zh: '孕中晚期身上痒又没有疹子，手心脚心痒、夜里更重',
  },
  stages: ['late'],
  urgency: 'same-day',
  verified: true,
  tier: 'A',
  sources: ['cn-icp-2024', 'cn-icp-portal', 'uk-call'],
} as const satisfies DangerSign<Chinese>;

export const lateNauseaFatigue = {
  id: 'late-nausea-fatigue',
  ask: {
    zh: '孕28周后新出现恶心呕吐、吃不下，或特别没劲',
  },
  more: { zh: '还有上腹痛、头痛或眼睛发黄，现在就去' },
  stages: ['late'],
  urgency: 'same-day',
  verified: true,
  tier: 'C',
  sources: ['cn-aflp'],
} as const satisfies DangerSign<Chinese>;

export const painfulUrination = {
  id: 'painful-urination',
  ask: { zh: '小便痛、总想小便，或尿不出' },
  more: { zh: '还有发烧或腰痛，现在就去' },
  stages: pregnantOrAfter,
  urgency: 'same-day',
  verified: true,
  tier: 'A',
  sources: ['uk-call'],
} as const satisfies DangerSign<Chinese>;

export const jaundiceMother = {
  id: 'jaundice-mother',
  ask: { zh: '皮肤或眼白发黄' },
  stages: pregnantOrAfter,
  urgency: 'hospital-now',
  verified: true,
  tier: 'C',
  sources: ['cn-icp-portal', 'cn-aflp'],
} as const satisfies DangerSign<Chinese>;

export const lowSugar = {
  id: 'low-sugar',
  ask: {
    zh: '打胰岛素或吃降糖药，出冷汗、发抖、心慌',
  },
  more: { zh: '先吃糖，再测血糖；人糊涂就打120' },
  stages: pregnantOrAfter,
  urgency: 'same-day',
  verified: false,
  tier: null,
  sources: [],
} as const satisfies DangerSign<Chinese>;

export const dischargeChange = {
  id: 'discharge-change',
  ask: { zh: '分泌物发黄发绿、像豆腐渣、有异味或痒' },
  stages: pregnant,
  urgency: 'same-day',
  verified: true,
  tier: 'C',
  sources: ['cn-danger-early'],
} as const satisfies DangerSign<Chinese>;

export const exposure = {
  id: 'exposure',
  ask: {
    zh: '被猫狗咬了抓了，碰到水痘、风疹病人，吃错药或照了射线',
  },
  more: { zh: '咬伤抓伤先用肥皂水冲15分钟' },
  stages: pregnant,
  urgency: 'same-day',
  verified: false,
  tier: null,
  sources: [],
} as const satisfies DangerSign<Chinese>;

export const breastRed = {
  id: 'breast-red',
  ask: { zh: '乳房红、肿、热、痛' },
  more: {
    zh: '体温到38℃、打寒战或肿块里像有水，现在就去',
  },
  stages: ['postpartum'],
  urgency: 'same-day',
  verified: false,
  tier: null,
  sources: ['cn-mastitis-b'],
} as const satisfies DangerSign<Chinese>;

export const lowMood2w = {
  id: 'low-mood-2w',
  ask: {
    zh: '情绪低落、什么都没兴趣，或睡不着，超过2周',
  },
  care: 'mind',
  stages: pregnantOrAfter,
  urgency: 'same-day',
  verified: false,
  tier: null,
  sources: [],
} as const satisfies DangerSign<Chinese>;

export const overdue41 = {
  id: 'overdue-41',
  ask: { zh: '满41周还没动静' },
  stages: ['late'],
  urgency: 'same-day',
  verified: true,
  tier: 'D',
  sources: ['cn-playbook'],
} as const satisfies DangerSign<Chinese>;

export const abuse = {
  id: 'abuse',
  ask: { zh: '家里有人打您、骂您、威胁您' },
  more: { zh: '有危险打110；也可以告诉医生' },
  stages: pregnantOrAfter,
  urgency: 'same-day',
  verified: false,
  tier: null,
  sources: [],
} as const satisfies DangerSign<Chinese>;

export const mildSwelling = {
  id: 'mild-swelling',
  ask: {
    zh: '脚踝有点肿，歇一歇就消，血压正常',
  },
  stages: pregnant,
  urgency: 'next-visit',
  verified: true,
  tier: 'B',
  sources: ['glowm-danger'],
} as const satisfies DangerSign<Chinese>;

export const heartburnConstipation = {
  id: 'heartburn-constipation',
  ask: {
    zh: '普通的烧心、便秘、腰酸、两条腿抽筋（没有上腹痛、一阵阵发紧、流血，也不是一条腿肿）',
  },
  stages: pregnant,
  urgency: 'next-visit',
  verified: false,
  tier: null,
  sources: ['cn-anc-windows'],
} as const satisfies DangerSign<Chinese>;

export const showOnly = {
  id: 'show-only',
  ask: {
    zh: '满37周，只有一点粉色黏液（见红），没有宫缩',
  },
  more: { zh: '量像月经，或不到37周，现在就去' },
  stages: ['labor'],
  urgency: 'same-day',
  mild: { from: 259, to: 308, otherwise: 'hospital-now' },
  verified: false,
  tier: null,
  sources: ['cn-labour'],
} as const satisfies DangerSign<Chinese>;

/** The mother's 56 signs, in the order of the reference list. */
export const maternalSigns = [
  convulsion,
  unconscious,
  heavyBleeding,
  ppHeavyBleeding,
  breathlessChestPain,
  constantSevereAbdoPain,
  scarTearingPain,
  ectopicSigns,
  cordVisible,
  birthImminent,
  strokeSigns,
  selfHarmNow,
  sepsisSigns,
  heatStroke,
  allergySevere,
  poisoning,
  severeHeadacheVision,
  upperBellyPain,
  bpSevere,
  bpHighSymptoms,
  suddenSwelling,
  bleedingLate,
  bleedingEarlyPain,
  watersBroken,
  watersBad,
  movementsReduced,
  pretermContractions,
  laborTime,
  fever,
  vomitingSevere,
  trauma,
  legClot,
  woundInfection,
  lochiaBad,
  suicidalThoughts,
  psychosis,
  dka,
  heartSymptoms,
  fainted,
  veryPaleFaint,
  bpHigh,
  spottingEarly,
  itchingPalms,
  lateNauseaFatigue,
  painfulUrination,
  jaundiceMother,
  lowSugar,
  dischargeChange,
  exposure,
  breastRed,
  lowMood2w,
  overdue41,
  abuse,
  mildSwelling,
  heartburnConstipation,
  showOnly,
] as const;

/** The baby's 21 signs. No tool takes a few of them, so they are no constants. */
export const newbornSigns = [
  {
    id: 'nb-not-breathing',
    ask: { zh: '不呼吸、一口一口地喘，或嘴唇、舌头发紫' },
    stages: ['newborn'],
    urgency: 'call-120-now',
    verified: true,
    tier: 'A',
    sources: ['nb-danger-ou', 'nb-danger-msf'],
  },
  {
    id: 'nb-convulsion',
    ask: {
      zh: '抽搐，或眼睛斜着不动、不停咂嘴、手脚像蹬车',
    },
    stages: ['newborn'],
    urgency: 'call-120-now',
    verified: true,
    tier: 'A',
    sources: ['nb-danger-msf', 'nb-danger-ou'],
  },
  {
    id: 'nb-unresponsive',
    ask: { zh: '怎么都叫不醒，全身发软' },
    stages: ['newborn'],
    urgency: 'call-120-now',
    verified: true,
    tier: 'A',
    sources: ['nb-danger-bebbo', 'nb-danger-msf'],
  },
  {
    id: 'nb-pale-gray',
    ask: { zh: '脸色苍白、发灰，或皮肤发花、发凉' },
    stages: ['newborn'],
    urgency: 'call-120-now',
    verified: true,
    tier: 'C',
    sources: ['cn-nb-visit'],
  },
  {
    id: 'nb-fast-breathing',
    ask: {
      zh: '安静时1分钟呼吸60次或更多、胸口往里凹、哼哼，或鼻孔一张一合',
    },
    stages: ['newborn'],
    urgency: 'hospital-now',
    verified: true,
    tier: 'B',
    sources: ['nb-danger-ou', 'cn-lit55-c', 'cn-nb-visit'],
  },
  {
    id: 'nb-not-feeding',
    ask: { zh: '不吃奶，或吸得很没力气' },
    stages: ['newborn'],
    urgency: 'hospital-now',
    verified: true,
    tier: 'A',
    sources: ['nb-danger-ou', 'nb-danger-et'],
  },
  {
    id: 'nb-fever',
    ask: { zh: '体温37.5℃以上一直不退，或到了38℃' },
    stages: ['newborn'],
    urgency: 'hospital-now',
    verified: true,
    tier: 'B',
    sources: ['nb-danger-ou', 'nb-danger-bebbo'],
  },
  {
    id: 'nb-cold',
    ask: { zh: '体温35.5℃或更低，或手脚身上都凉' },
    stages: ['newborn'],
    urgency: 'hospital-now',
    verified: true,
    tier: 'A',
    sources: ['nb-danger-msf', 'nb-danger-bebbo', 'cn-nb-visit'],
  },
  {
    id: 'nb-jaundice-24h',
    ask: { zh: '出生24小时内就发黄' },
    stages: ['newborn'],
    urgency: 'hospital-now',
    verified: true,
    tier: 'A',
    sources: ['nb-danger-ou', 'nb-danger-et', 'cn-jaundice'],
  },
  {
    id: 'nb-jaundice-palms',
    ask: {
      zh: '手心脚心发黄，或发黄又不吃奶、总睡、尖声哭',
    },
    stages: ['newborn'],
    urgency: 'hospital-now',
    verified: true,
    tier: 'A',
    sources: ['nb-danger-et'],
  },
  {
    id: 'nb-bleeding',
    ask: { zh: '脐带或别的地方出血' },
    stages: ['newborn'],
    urgency: 'hospital-now',
    verified: true,
    tier: 'A',
    sources: ['nb-danger-ou', 'nb-danger-msf'],
  },
  {
    id: 'nb-cord-infection',
    ask: { zh: '肚脐周围红肿、流脓或发臭' },
    stages: ['newborn'],
    urgency: 'hospital-now',
    verified: true,
    tier: 'A',
    sources: ['nb-danger-msf', 'nb-danger-et'],
  },
  {
    id: 'nb-low-movement',
    ask: {
      zh: '很少动，或一边手脚不动；囟门鼓起或凹下，或眼窝凹',
    },
    stages: ['newborn'],
    urgency: 'hospital-now',
    verified: true,
    tier: 'C',
    sources: ['cn-nb-visit'],
  },
  {
    id: 'nb-injury',
    ask: { zh: '摔过、头被撞过，或被用力摇晃过' },
    stages: ['newborn'],
    urgency: 'hospital-now',
    verified: false,
    tier: null,
    sources: [],
  },
  {
    id: 'nb-vomit-distension',
    ask: {
      zh: '反复吐（尤其黄绿色）、肚子胀、大便带血，或出生24小时还没拉胎便',
    },
    stages: ['newborn'],
    urgency: 'hospital-now',
    verified: false,
    tier: null,
    sources: ['nb-danger-ou'],
  },
  {
    id: 'nb-no-urine',
    ask: { zh: '12小时或更久没有尿' },
    stages: ['newborn'],
    urgency: 'hospital-now',
    verified: true,
    tier: 'C',
    sources: ['cn-nb-intake'],
  },
  {
    id: 'nb-eyes',
    ask: { zh: '眼睛红肿、有脓' },
    more: { zh: '眼皮肿得厉害或脓很多，现在就去' },
    stages: ['newborn'],
    urgency: 'same-day',
    verified: true,
    tier: 'B',
    sources: ['nb-danger-ou', 'cn-nb-visit'],
  },
  {
    id: 'nb-pustules',
    ask: { zh: '皮肤上有脓疱' },
    more: { zh: '有5个或更多，现在就去' },
    stages: ['newborn'],
    urgency: 'same-day',
    verified: true,
    tier: 'A',
    sources: ['nb-danger-et', 'cn-nb-visit'],
  },
  {
    id: 'nb-jaundice-long',
    ask: {
      zh: '足月满2周、早产满4周还黄，或退了又黄',
    },
    stages: ['newborn'],
    urgency: 'same-day',
    verified: true,
    tier: 'C',
    sources: ['cn-jaundice'],
  },
  {
    id: 'nb-pale-stool',
    ask: { zh: '大便发白、像陶土，尿色深' },
    stages: ['newborn'],
    urgency: 'same-day',
    verified: false,
    tier: null,
    sources: [],
  },
  {
    id: 'nb-weight',
    ask: {
      zh: '体重比出生时掉了10%以上，或满10天还没长回来',
    },
    stages: ['newborn'],
    urgency: 'same-day',
    verified: true,
    tier: 'C',
    sources: ['cn-nb-weight'],
  },
] as const satisfies readonly DangerSign<Chinese>[];

export type DangerSignId = (typeof maternalSigns | typeof newbornSigns)[number]['id'];

type AnySign = DangerSign<Chinese> & { readonly id: DangerSignId };

/** All 77. Marked pure, so that a tool which takes a few of the constants leaves the rest out. */
export const dangerSigns: readonly AnySign[] = /* @__PURE__ */ (maternalSigns as readonly AnySign[]).concat(
  newbornSigns,
);
