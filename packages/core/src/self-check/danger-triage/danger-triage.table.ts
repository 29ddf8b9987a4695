import type { Text } from '../../language/describe.ts';
import type { Support, Urgency } from '../result.ts';
import type { SelfCheckSourceId } from '../sources.table.ts';

/** Early is before 20+0 weeks, late from 20+0. Postpartum is up to a year after a birth or a loss. Newborn is under 28 days. */
export type Stage = 'early' | 'late' | 'labor' | 'postpartum' | 'newborn';

/** A sign a woman can tick. Each is a constant of its own, so that a tool which needs five of them does not carry all. */
export interface DangerSign extends Support {
  readonly id: string;
  readonly stages: readonly Stage[];
  readonly urgency: Urgency;
  /** The words she ticks and reads back in the result. */
  readonly ask: Text;
  /** What to do while waiting, or when it is more urgent than this. */
  readonly more?: Text;
  /** Whom the action of the urgency level is about, when it is not the mother's body. */
  readonly care?: 'newborn' | 'mind';
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
  stages: anyTime,
  urgency: 'call-120-now',
  ask: { zh: '抽搐，手脚控制不住地抖', en: 'Fits, or arms and legs jerking out of control' },
  more: { zh: '让她侧躺，别往嘴里塞东西', en: 'Lay her on her side and put nothing in her mouth' },
  sources: ['glowm-danger', 'us-postbirth'],
  verified: true,
  tier: 'B',
} as const satisfies DangerSign;

export const unconscious = {
  id: 'unconscious',
  stages: anyTime,
  urgency: 'call-120-now',
  ask: { zh: '叫不醒，或晕倒后一直没醒过来', en: 'Cannot be woken, or passed out and has not come round' },
  sources: ['glowm-danger'],
  verified: true,
  tier: 'B',
} as const satisfies DangerSign;

export const heavyBleeding = {
  id: 'heavy-bleeding',
  stages: pregnantOrLabor,
  urgency: 'call-120-now',
  ask: {
    zh: '阴道流血很多：1小时就湿透1片卫生巾，或有大血块，或流血又头晕、出冷汗、脸色发白',
    en: 'Heavy vaginal bleeding: a pad soaked within an hour, large clots, or bleeding with dizziness, cold sweat or a pale face',
  },
  sources: ['uk-call', 'cn-danger-b'],
  verified: false,
  tier: null,
} as const satisfies DangerSign;

export const ppHeavyBleeding = {
  id: 'pp-heavy-bleeding',
  stages: ['postpartum'],
  urgency: 'call-120-now',
  ask: {
    zh: '生完以后流血多：1小时就湿透1片卫生巾，或掉出鸡蛋大的血块，或流血又头晕、心慌',
    en: 'Bleeding a lot after birth: a pad soaked within an hour, a clot as big as an egg, or bleeding with dizziness or a pounding heart',
  },
  sources: ['us-postbirth', 'us-postbirth-b'],
  verified: true,
  tier: 'B',
} as const satisfies DangerSign;

export const breathlessChestPain = {
  id: 'breathless-chest-pain',
  stages: anyTime,
  urgency: 'call-120-now',
  ask: {
    zh: '突然喘不上气、胸口痛、躺不平，或咳粉红色泡沫痰',
    en: 'Suddenly short of breath, chest pain, unable to lie flat, or coughing pink froth',
  },
  sources: ['glowm-danger', 'us-postbirth', 'cn-danger-b'],
  verified: true,
  tier: 'B',
} as const satisfies DangerSign;

export const constantSevereAbdoPain = {
  id: 'constant-severe-abdo-pain',
  stages: anyTime,
  urgency: 'call-120-now',
  ask: {
    zh: '肚子剧痛，一直不缓解，或肚子硬得像木板',
    en: 'Severe belly pain that does not let up, or a belly as hard as a board',
  },
  sources: ['uk-call', 'cn-danger-b'],
  verified: true,
  tier: 'A',
} as const satisfies DangerSign;

export const scarTearingPain = {
  id: 'scar-tearing-pain',
  stages: pregnantOrLabor,
  urgency: 'call-120-now',
  ask: {
    zh: '做过剖宫产或子宫手术，现在下腹或刀口处像撕裂一样痛',
    en: 'Had a cesarean or an operation on the womb, and now a tearing pain low in the belly or at the scar',
  },
  sources: ['cn-danger-b'],
  verified: true,
  tier: 'C',
} as const satisfies DangerSign;

export const ectopicSigns = {
  id: 'ectopic-signs',
  stages: ['early'],
  urgency: 'call-120-now',
  ask: {
    zh: '刚怀孕或月经推迟（没做过超声也算），下腹痛，又有肩膀痛、肛门坠胀、头晕或晕倒；或一侧突然剧痛',
    en: 'Early pregnancy or a late period (also without a scan): low belly pain with shoulder pain, pressure in the back passage, dizziness or fainting; or sudden severe pain on one side',
  },
  more: {
    zh: '流血可能很少，不能看血量判断',
    en: 'There may be little bleeding; the amount does not show how serious it is',
  },
  sources: ['cn-ectopic'],
  verified: false,
  tier: null,
} as const satisfies DangerSign;

export const cordVisible = {
  id: 'cord-visible',
  stages: pregnantOrLabor,
  urgency: 'call-120-now',
  ask: {
    zh: '破水后，在阴道口看到或摸到脐带',
    en: 'After the waters break, the cord can be seen or felt at the vagina',
  },
  more: {
    zh: '跪着趴下，胸口贴床、屁股抬高，别把脐带塞回去',
    en: 'Kneel with the chest down on the bed and hips high, and do not push the cord back',
  },
  sources: ['cn-cord'],
  verified: true,
  tier: 'C',
} as const satisfies DangerSign;

export const birthImminent = {
  id: 'birth-imminent',
  stages: ['labor'],
  urgency: 'call-120-now',
  ask: { zh: '忍不住往下使劲，或已经看到宝宝的头发', en: 'Cannot help pushing, or the baby’s head can be seen' },
  sources: [],
  verified: false,
  tier: null,
} as const satisfies DangerSign;

export const strokeSigns = {
  id: 'stroke-signs',
  stages: anyTime,
  urgency: 'call-120-now',
  ask: {
    zh: '嘴歪、一边手脚没力气、说话不清楚，或头突然像炸开一样痛',
    en: 'Face drooping, weak on one side, slurred speech, or a sudden explosive headache',
  },
  sources: [],
  verified: false,
  tier: null,
} as const satisfies DangerSign;

export const selfHarmNow = {
  id: 'self-harm-now',
  stages: pregnantOrAfter,
  urgency: 'call-120-now',
  ask: { zh: '正要伤害自己或宝宝，或已经伤害了', en: 'About to hurt herself or the baby, or has already' },
  more: { zh: '打120或110，身边一刻不离人', en: 'Call 120 or 110, and do not leave her alone for a moment' },
  care: 'mind',
  sources: ['us-hear-her', 'glowm-danger'],
  verified: true,
  tier: 'A',
} as const satisfies DangerSign;

export const sepsisSigns = {
  id: 'sepsis-signs',
  stages: anyTime,
  urgency: 'call-120-now',
  ask: {
    zh: '发烧或发冷，又呼吸很快、心跳很快、人糊涂，或手脚冰凉、皮肤发花',
    en: 'Fever or feeling very cold, with fast breathing, a racing heart, confusion, or cold mottled hands and feet',
  },
  sources: [],
  verified: false,
  tier: null,
} as const satisfies DangerSign;

export const heatStroke = {
  id: 'heat-stroke',
  stages: pregnantOrAfter,
  urgency: 'call-120-now',
  ask: {
    zh: '屋里闷热（常见于捂月子），高烧、皮肤又干又烫、说胡话、抽搐或叫不醒',
    en: 'In a hot closed room (as in overheated confinement): high fever, dry hot skin, confused talk, fits, or cannot be woken',
  },
  sources: ['cn-heat-pp', 'cn-heat-pp-b'],
  verified: true,
  tier: 'C',
} as const satisfies DangerSign;

export const allergySevere = {
  id: 'allergy-severe',
  stages: anyTime,
  urgency: 'call-120-now',
  ask: {
    zh: '打针、吃药或吃东西以后喘不上气，嘴唇舌头肿，或全身起疹又头晕',
    en: 'After an injection, a medicine or food: trouble breathing, swollen lips or tongue, or a rash all over with dizziness',
  },
  sources: [],
  verified: false,
  tier: null,
} as const satisfies DangerSign;

export const poisoning = {
  id: 'poisoning',
  stages: pregnantOrAfter,
  urgency: 'call-120-now',
  ask: { zh: '煤气中毒、喝了农药，或吃药过量', en: 'Carbon monoxide, pesticide swallowed, or too much medicine taken' },
  sources: [],
  verified: false,
  tier: null,
} as const satisfies DangerSign;

export const severeHeadacheVision = {
  id: 'severe-headache-vision',
  stages: anyTime,
  urgency: 'hospital-now',
  ask: {
    zh: '头痛得厉害、一直不好，或眼花、看东西模糊、看不清',
    en: 'A bad headache that does not go away, or blurred or lost vision',
  },
  sources: ['us-hear-her', 'uk-call', 'cn-lit55-a'],
  verified: true,
  tier: 'A',
} as const satisfies DangerSign;

export const upperBellyPain = {
  id: 'upper-belly-pain',
  stages: anyTime,
  urgency: 'hospital-now',
  ask: {
    zh: '孕20周后或生完以后，右上腹或心口痛，有没有恶心呕吐都算',
    en: 'After 20 weeks or after birth: pain in the upper right belly or the pit of the stomach, with or without nausea',
  },
  sources: ['us-postbirth'],
  verified: true,
  tier: 'C',
} as const satisfies DangerSign;

export const bpSevere = {
  id: 'bp-severe',
  stages: anyTime,
  urgency: 'hospital-now',
  ask: {
    zh: '血压到了160/110或更高（高压、低压有一个到了就算）',
    en: 'Blood pressure 160/110 or more (either number counts)',
  },
  sources: ['cn-hdp-def', 'cn-bp-portal'],
  verified: true,
  tier: 'B',
} as const satisfies DangerSign;

export const bpHighSymptoms = {
  id: 'bp-high-symptoms',
  stages: anyTime,
  urgency: 'hospital-now',
  ask: {
    zh: '血压到了140/90，又头痛、眼花、上腹痛、气短，或肿得明显',
    en: 'Blood pressure 140/90 or more with headache, changed vision, upper belly pain, breathlessness or marked swelling',
  },
  sources: ['cn-hdp-def', 'cn-danger-early'],
  verified: true,
  tier: 'B',
} as const satisfies DangerSign;

export const suddenSwelling = {
  id: 'sudden-swelling',
  stages: pregnantOrAfter,
  urgency: 'hospital-now',
  ask: {
    zh: '脸或手突然肿，或一周内肿得越来越厉害',
    en: 'Face or hands suddenly swollen, or swelling that gets much worse within a week',
  },
  sources: ['cn-danger', 'uk-call', 'us-hear-her'],
  verified: true,
  tier: 'A',
} as const satisfies DangerSign;

export const bleedingLate = {
  id: 'bleeding-late',
  stages: ['late'],
  urgency: 'hospital-now',
  ask: { zh: '孕20周以后阴道流血，不痛、量少也算', en: 'Vaginal bleeding after 20 weeks, even if painless or light' },
  more: { zh: '医生说过胎盘前置的，打120', en: 'If you were told the placenta lies low (previa), call 120' },
  sources: ['cn-danger', 'cn-lit55-a'],
  verified: true,
  tier: 'B',
} as const satisfies DangerSign;

export const bleedingEarlyPain = {
  id: 'bleeding-early-pain',
  stages: ['early'],
  urgency: 'hospital-now',
  ask: {
    zh: '孕20周前流血又肚子痛，或血量像月经一样多、更多',
    en: 'Bleeding before 20 weeks with belly pain, or as much as a period or more',
  },
  more: { zh: '血型是Rh阴性的，到医院先说血型', en: 'If your blood group is Rh negative, say so on arrival' },
  sources: ['cn-danger-early', 'cn-ectopic'],
  verified: true,
  tier: 'C',
} as const satisfies DangerSign;

export const watersBroken = {
  id: 'waters-broken',
  stages: pregnantOrLabor,
  urgency: 'hospital-now',
  ask: {
    zh: '阴道有水流出来（破水），有没有宫缩都算',
    en: 'Water leaking from the vagina (waters broken), with or without contractions',
  },
  sources: ['cn-lit55-a', 'cn-labour', 'uk-waters'],
  verified: true,
  tier: 'A',
} as const satisfies DangerSign;

export const watersBad = {
  id: 'waters-bad',
  stages: pregnantOrLabor,
  urgency: 'hospital-now',
  ask: {
    zh: '羊水发绿、发褐、带血或有臭味，或不到37周破水，或破水后胎动少了',
    en: 'Waters green, brown, bloody or smelly; or broken before 37 weeks; or the baby moves less since',
  },
  more: {
    zh: '不到37周、胎头没入盆、臀位、羊水多，或水红得像血：侧躺，打120',
    en: 'Before 37 weeks, head not engaged, breech, too much fluid, or fluid red like blood: lie on your side and call 120',
  },
  sources: ['uk-waters'],
  verified: true,
  tier: 'A',
} as const satisfies DangerSign;

export const movementsReduced = {
  id: 'movements-reduced',
  stages: ['late', 'labor'],
  urgency: 'hospital-now',
  ask: {
    zh: '胎动明显少了、没了，或和平时很不一样',
    en: 'The baby moves clearly less, not at all, or very differently from usual',
  },
  sources: ['cn-lit55-a', 'cn-fm-28', 'uk-fm'],
  verified: true,
  tier: 'A',
} as const satisfies DangerSign;

export const pretermContractions = {
  id: 'preterm-contractions',
  stages: ['late'],
  urgency: 'hospital-now',
  ask: {
    zh: '不到37周，肚子一阵阵发紧发硬、有规律，或腰酸下坠',
    en: 'Before 37 weeks: regular tightening of the belly, or low back ache with pressure',
  },
  sources: ['cn-preterm', 'uk-call'],
  verified: true,
  tier: 'A',
} as const satisfies DangerSign;

export const laborTime = {
  id: 'labor-time',
  stages: ['labor'],
  urgency: 'hospital-now',
  ask: {
    zh: '满37周，宫缩有规律：5–6分钟一次，每次30秒以上（第一胎可参考5-1-1）',
    en: 'From 37 weeks, regular contractions every 5–6 minutes lasting 30 seconds or more (a first birth may go by 5-1-1)',
  },
  sources: ['cn-labour', 'us-511'],
  verified: true,
  tier: 'C',
} as const satisfies DangerSign;

export const fever = {
  id: 'fever',
  stages: anyTime,
  urgency: 'hospital-now',
  ask: { zh: '体温38℃或更高，或发冷打寒战', en: 'Temperature 38 °C or more, or shaking chills' },
  more: { zh: '产后更要快', en: 'After birth be even quicker' },
  sources: ['glowm-danger', 'us-postbirth', 'cn-lit55-a'],
  verified: true,
  tier: 'B',
} as const satisfies DangerSign;

export const vomitingSevere = {
  id: 'vomiting-severe',
  stages: pregnant,
  urgency: 'hospital-now',
  ask: {
    zh: '吐得24小时喝不进水、尿很少，或体重掉了5%或更多',
    en: 'Vomiting so that nothing to drink stays down for 24 hours and there is little urine, or 5% or more of weight lost',
  },
  sources: ['cn-hg-guide', 'cn-hg-portal'],
  verified: true,
  tier: 'C',
} as const satisfies DangerSign;

export const trauma = {
  id: 'trauma',
  stages: pregnant,
  urgency: 'hospital-now',
  ask: {
    zh: '摔倒、车祸，或肚子被撞，没有不舒服也算',
    en: 'A fall, a crash or a blow to the belly, even without symptoms',
  },
  sources: [],
  verified: false,
  tier: null,
} as const satisfies DangerSign;

export const legClot = {
  id: 'leg-clot',
  stages: pregnantOrAfter,
  urgency: 'hospital-now',
  ask: { zh: '一条腿（小腿或大腿）肿、热、痛或发红', en: 'One leg (calf or thigh) swollen, hot, painful or red' },
  sources: ['us-postbirth', 'us-hear-her', 'us-postbirth-b'],
  verified: true,
  tier: 'A',
} as const satisfies DangerSign;

export const woundInfection = {
  id: 'wound-infection',
  stages: ['postpartum'],
  urgency: 'hospital-now',
  ask: {
    zh: '刀口或会阴伤口红肿、流脓或裂开',
    en: 'The cesarean or perineal wound is red, swollen, oozing or opening',
  },
  sources: ['us-postbirth'],
  verified: true,
  tier: 'C',
} as const satisfies DangerSign;

export const lochiaBad = {
  id: 'lochia-bad',
  stages: ['postpartum'],
  urgency: 'hospital-now',
  ask: {
    zh: '恶露有臭味，或还发烧、下腹痛',
    en: 'The bleeding after birth smells bad, or comes with fever or low belly pain',
  },
  sources: ['us-postbirth'],
  verified: true,
  tier: 'C',
} as const satisfies DangerSign;

export const suicidalThoughts = {
  id: 'suicidal-thoughts',
  stages: pregnantOrAfter,
  urgency: 'hospital-now',
  ask: {
    zh: '有不想活，或想伤害自己、宝宝的念头',
    en: 'Thoughts of not wanting to live, or of hurting herself or the baby',
  },
  care: 'mind',
  sources: ['us-hear-her', 'cn-mood-2019'],
  verified: true,
  tier: 'A',
} as const satisfies DangerSign;

export const psychosis = {
  id: 'psychosis',
  stages: pregnantOrAfter,
  urgency: 'hospital-now',
  ask: {
    zh: '几天不睡却很兴奋、听到别人听不到的声音，或想法古怪、疑心很重',
    en: 'No sleep for days yet very excited, hearing voices, or strange and suspicious ideas',
  },
  more: { zh: '身边不离人，别让她单独带宝宝', en: 'Stay with her, and do not leave her alone with the baby' },
  care: 'mind',
  sources: [],
  verified: false,
  tier: null,
} as const satisfies DangerSign;

export const dka = {
  id: 'dka',
  stages: pregnantOrAfter,
  urgency: 'call-120-now',
  ask: {
    zh: '有糖尿病，恶心呕吐，又呼吸深快或犯困',
    en: 'Diabetes, with nausea or vomiting and deep fast breathing or drowsiness',
  },
  sources: ['cn-danger-b'],
  verified: false,
  tier: null,
} as const satisfies DangerSign;

export const heartSymptoms = {
  id: 'heart-symptoms',
  stages: pregnantOrAfter,
  urgency: 'hospital-now',
  ask: {
    zh: '夜里憋醒、要垫高才能睡，或走几步就喘、心慌（没有心脏病也算）',
    en: 'Waking breathless at night, needing to sleep propped up, or breathless or pounding heart after a few steps (also without heart disease)',
  },
  sources: ['cn-danger-b', 'cn-risk-screen-b', 'cn-ppcm'],
  verified: true,
  tier: 'C',
} as const satisfies DangerSign;

export const fainted = {
  id: 'fainted',
  stages: anyTime,
  urgency: 'hospital-now',
  ask: { zh: '晕倒过，现在已经清醒', en: 'Fainted and has come round' },
  sources: [],
  verified: false,
  tier: null,
} as const satisfies DangerSign;

export const veryPaleFaint = {
  id: 'very-pale-faint',
  stages: pregnantOrAfter,
  urgency: 'call-120-now',
  ask: {
    zh: '脸色很白，又心慌、气短、出冷汗，站不住或快晕倒',
    en: 'Very pale with a pounding heart, breathlessness or cold sweat, unable to stand or about to faint',
  },
  sources: ['cn-ida-grade'],
  verified: false,
  tier: null,
} as const satisfies DangerSign;

export const bpHigh = {
  id: 'bp-high',
  stages: pregnantOrAfter,
  urgency: 'same-day',
  ask: { zh: '血压到了140/90，没有别的不舒服', en: 'Blood pressure 140/90 or more, feeling well otherwise' },
  sources: ['cn-hdp-def', 'cn-lit55-a'],
  verified: true,
  tier: 'B',
} as const satisfies DangerSign;

export const spottingEarly = {
  id: 'spotting-early',
  stages: ['early'],
  urgency: 'same-day',
  ask: { zh: '孕20周前有一点血或褐色分泌物，不痛', en: 'Before 20 weeks: a little blood or brown discharge, no pain' },
  mild: { from: 0, to: 139, otherwise: 'hospital-now' },
  sources: ['cn-danger-early', 'uk-call'],
  verified: true,
  tier: 'A',
} as const satisfies DangerSign;

export const itchingPalms = {
  id: 'itching-palms',
  stages: ['late'],
  urgency: 'same-day',
  ask: {
    zh: '孕中晚期身上痒又没有疹子，手心脚心痒、夜里更重',
    en: 'In mid or late pregnancy: itching without a rash, on palms and soles, worse at night',
  },
  sources: ['cn-icp-2024', 'cn-icp-portal', 'uk-call'],
  verified: true,
  tier: 'A',
} as const satisfies DangerSign;

export const lateNauseaFatigue = {
  id: 'late-nausea-fatigue',
  stages: ['late'],
  urgency: 'same-day',
  ask: {
    zh: '孕28周后新出现恶心呕吐、吃不下，或特别没劲',
    en: 'After 28 weeks: new nausea or vomiting, no appetite, or very tired',
  },
  more: { zh: '还有上腹痛、头痛或眼睛发黄，现在就去', en: 'With upper belly pain, headache or yellow eyes, go now' },
  sources: ['cn-aflp'],
  verified: true,
  tier: 'C',
} as const satisfies DangerSign;

export const painfulUrination = {
  id: 'painful-urination',
  stages: pregnantOrAfter,
  urgency: 'same-day',
  ask: { zh: '小便痛、总想小便，或尿不出', en: 'Pain when passing urine, needing to go all the time, or unable to go' },
  more: { zh: '还有发烧或腰痛，现在就去', en: 'With fever or pain in the side, go now' },
  sources: ['uk-call'],
  verified: true,
  tier: 'A',
} as const satisfies DangerSign;

export const jaundiceMother = {
  id: 'jaundice-mother',
  stages: pregnantOrAfter,
  urgency: 'hospital-now',
  ask: { zh: '皮肤或眼白发黄', en: 'Yellow skin or eyes' },
  sources: ['cn-icp-portal', 'cn-aflp'],
  verified: true,
  tier: 'C',
} as const satisfies DangerSign;

export const lowSugar = {
  id: 'low-sugar',
  stages: pregnantOrAfter,
  urgency: 'same-day',
  ask: {
    zh: '打胰岛素或吃降糖药，出冷汗、发抖、心慌',
    en: 'On insulin or diabetes tablets, with cold sweat, shaking or a pounding heart',
  },
  more: { zh: '先吃糖，再测血糖；人糊涂就打120', en: 'Take sugar first, then test; if confused, call 120' },
  sources: [],
  verified: false,
  tier: null,
} as const satisfies DangerSign;

export const dischargeChange = {
  id: 'discharge-change',
  stages: pregnant,
  urgency: 'same-day',
  ask: { zh: '分泌物发黄发绿、像豆腐渣、有异味或痒', en: 'Discharge that is yellow-green, curd-like, smelly or itchy' },
  sources: ['cn-danger-early'],
  verified: true,
  tier: 'C',
} as const satisfies DangerSign;

export const exposure = {
  id: 'exposure',
  stages: pregnant,
  urgency: 'same-day',
  ask: {
    zh: '被猫狗咬了抓了，碰到水痘、风疹病人，吃错药或照了射线',
    en: 'An animal bite or scratch, contact with chickenpox or rubella, a wrong medicine, or radiation',
  },
  more: { zh: '咬伤抓伤先用肥皂水冲15分钟', en: 'Wash a bite or scratch with soap and water for 15 minutes first' },
  sources: [],
  verified: false,
  tier: null,
} as const satisfies DangerSign;

export const breastRed = {
  id: 'breast-red',
  stages: ['postpartum'],
  urgency: 'same-day',
  ask: { zh: '乳房红、肿、热、痛', en: 'A red, swollen, hot and painful breast' },
  more: {
    zh: '体温到38℃、打寒战或肿块里像有水，现在就去',
    en: 'At 38 °C, with chills, or with a lump that feels full of fluid, go now',
  },
  sources: ['cn-mastitis-b'],
  verified: false,
  tier: null,
} as const satisfies DangerSign;

export const lowMood2w = {
  id: 'low-mood-2w',
  stages: pregnantOrAfter,
  urgency: 'same-day',
  ask: {
    zh: '情绪低落、什么都没兴趣，或睡不着，超过2周',
    en: 'Low, no interest in anything, or sleeping badly for more than 2 weeks',
  },
  care: 'mind',
  sources: [],
  verified: false,
  tier: null,
} as const satisfies DangerSign;

export const overdue41 = {
  id: 'overdue-41',
  stages: ['late'],
  urgency: 'same-day',
  ask: { zh: '满41周还没动静', en: '41 weeks and no sign of labor' },
  sources: ['cn-playbook'],
  verified: true,
  tier: 'D',
} as const satisfies DangerSign;

export const abuse = {
  id: 'abuse',
  stages: pregnantOrAfter,
  urgency: 'same-day',
  ask: { zh: '家里有人打您、骂您、威胁您', en: 'Somebody at home hits, insults or threatens you' },
  more: { zh: '有危险打110；也可以告诉医生', en: 'In danger call 110; you can also tell the doctor' },
  sources: [],
  verified: false,
  tier: null,
} as const satisfies DangerSign;

export const mildSwelling = {
  id: 'mild-swelling',
  stages: pregnant,
  urgency: 'next-visit',
  ask: {
    zh: '脚踝有点肿，歇一歇就消，血压正常',
    en: 'Slightly swollen ankles that go down with rest, normal blood pressure',
  },
  sources: ['glowm-danger'],
  verified: true,
  tier: 'B',
} as const satisfies DangerSign;

export const heartburnConstipation = {
  id: 'heartburn-constipation',
  stages: pregnant,
  urgency: 'next-visit',
  ask: {
    zh: '普通的烧心、便秘、腰酸、两条腿抽筋（没有上腹痛、一阵阵发紧、流血，也不是一条腿肿）',
    en: 'Ordinary heartburn, constipation, back ache or cramps in both legs (no upper belly pain, regular tightening, bleeding or single swollen leg)',
  },
  sources: ['cn-anc-windows'],
  verified: false,
  tier: null,
} as const satisfies DangerSign;

export const showOnly = {
  id: 'show-only',
  stages: ['labor'],
  urgency: 'same-day',
  ask: {
    zh: '满37周，只有一点粉色黏液（见红），没有宫缩',
    en: 'From 37 weeks: only a little pink mucus (a show), no contractions',
  },
  more: { zh: '量像月经，或不到37周，现在就去', en: 'If it is like a period, or before 37 weeks, go now' },
  mild: { from: 259, to: 308, otherwise: 'hospital-now' },
  sources: ['cn-labour'],
  verified: false,
  tier: null,
} as const satisfies DangerSign;

export const nbNotBreathing = {
  id: 'nb-not-breathing',
  stages: ['newborn'],
  urgency: 'call-120-now',
  ask: { zh: '不呼吸、一口一口地喘，或嘴唇、舌头发紫', en: 'Not breathing, gasping, or blue lips or tongue' },
  care: 'newborn',
  sources: ['nb-danger-ou', 'nb-danger-msf'],
  verified: true,
  tier: 'A',
} as const satisfies DangerSign;

export const nbConvulsion = {
  id: 'nb-convulsion',
  stages: ['newborn'],
  urgency: 'call-120-now',
  ask: {
    zh: '抽搐，或眼睛斜着不动、不停咂嘴、手脚像蹬车',
    en: 'Fits, or again and again fixed sideways eyes, lip smacking or pedaling',
  },
  care: 'newborn',
  sources: ['nb-danger-msf', 'nb-danger-ou'],
  verified: true,
  tier: 'A',
} as const satisfies DangerSign;

export const nbUnresponsive = {
  id: 'nb-unresponsive',
  stages: ['newborn'],
  urgency: 'call-120-now',
  ask: { zh: '怎么都叫不醒，全身发软', en: 'Cannot be woken, limp all over' },
  care: 'newborn',
  sources: ['nb-danger-bebbo', 'nb-danger-msf'],
  verified: true,
  tier: 'A',
} as const satisfies DangerSign;

export const nbPaleGray = {
  id: 'nb-pale-gray',
  stages: ['newborn'],
  urgency: 'call-120-now',
  ask: { zh: '脸色苍白、发灰，或皮肤发花、发凉', en: 'Pale or gray, or cold mottled skin' },
  care: 'newborn',
  sources: ['cn-nb-visit'],
  verified: true,
  tier: 'C',
} as const satisfies DangerSign;

export const nbFastBreathing = {
  id: 'nb-fast-breathing',
  stages: ['newborn'],
  urgency: 'hospital-now',
  ask: {
    zh: '安静时1分钟呼吸60次或更多、胸口往里凹、哼哼，或鼻孔一张一合',
    en: '60 breaths a minute or more at rest, chest drawing in, grunting, or flaring nostrils',
  },
  care: 'newborn',
  sources: ['nb-danger-ou', 'cn-lit55-c', 'cn-nb-visit'],
  verified: true,
  tier: 'B',
} as const satisfies DangerSign;

export const nbNotFeeding = {
  id: 'nb-not-feeding',
  stages: ['newborn'],
  urgency: 'hospital-now',
  ask: { zh: '不吃奶，或吸得很没力气', en: 'Not feeding, or sucking very weakly' },
  care: 'newborn',
  sources: ['nb-danger-ou', 'nb-danger-et'],
  verified: true,
  tier: 'A',
} as const satisfies DangerSign;

export const nbFever = {
  id: 'nb-fever',
  stages: ['newborn'],
  urgency: 'hospital-now',
  ask: { zh: '体温37.5℃以上一直不退，或到了38℃', en: 'Temperature 37.5 °C or more that lasts, or 38 °C' },
  care: 'newborn',
  sources: ['nb-danger-ou', 'nb-danger-bebbo'],
  verified: true,
  tier: 'B',
} as const satisfies DangerSign;

export const nbCold = {
  id: 'nb-cold',
  stages: ['newborn'],
  urgency: 'hospital-now',
  ask: { zh: '体温35.5℃或更低，或手脚身上都凉', en: 'Temperature 35.5 °C or less, or limbs and body cold' },
  care: 'newborn',
  sources: ['nb-danger-msf', 'nb-danger-bebbo', 'cn-nb-visit'],
  verified: true,
  tier: 'A',
} as const satisfies DangerSign;

export const nbJaundice24h = {
  id: 'nb-jaundice-24h',
  stages: ['newborn'],
  urgency: 'hospital-now',
  ask: { zh: '出生24小时内就发黄', en: 'Yellow within 24 hours of birth' },
  care: 'newborn',
  sources: ['nb-danger-ou', 'nb-danger-et', 'cn-jaundice'],
  verified: true,
  tier: 'A',
} as const satisfies DangerSign;

export const nbJaundicePalms = {
  id: 'nb-jaundice-palms',
  stages: ['newborn'],
  urgency: 'hospital-now',
  ask: {
    zh: '手心脚心发黄，或发黄又不吃奶、总睡、尖声哭',
    en: 'Yellow palms or soles, or yellow with poor feeding, sleepiness or a shrill cry',
  },
  care: 'newborn',
  sources: ['nb-danger-et'],
  verified: true,
  tier: 'A',
} as const satisfies DangerSign;

export const nbBleeding = {
  id: 'nb-bleeding',
  stages: ['newborn'],
  urgency: 'hospital-now',
  ask: { zh: '脐带或别的地方出血', en: 'Bleeding from the cord or anywhere else' },
  care: 'newborn',
  sources: ['nb-danger-ou', 'nb-danger-msf'],
  verified: true,
  tier: 'A',
} as const satisfies DangerSign;

export const nbCordInfection = {
  id: 'nb-cord-infection',
  stages: ['newborn'],
  urgency: 'hospital-now',
  ask: { zh: '肚脐周围红肿、流脓或发臭', en: 'Skin around the navel red and swollen, with pus or a bad smell' },
  care: 'newborn',
  sources: ['nb-danger-msf', 'nb-danger-et'],
  verified: true,
  tier: 'A',
} as const satisfies DangerSign;

export const nbLowMovement = {
  id: 'nb-low-movement',
  stages: ['newborn'],
  urgency: 'hospital-now',
  ask: {
    zh: '很少动，或一边手脚不动；囟门鼓起或凹下，或眼窝凹',
    en: 'Hardly moves, or one side does not; soft spot bulging or sunken, or sunken eyes',
  },
  care: 'newborn',
  sources: ['cn-nb-visit'],
  verified: true,
  tier: 'C',
} as const satisfies DangerSign;

export const nbInjury = {
  id: 'nb-injury',
  stages: ['newborn'],
  urgency: 'hospital-now',
  ask: { zh: '摔过、头被撞过，或被用力摇晃过', en: 'A fall, a blow to the head, or shaken hard' },
  care: 'newborn',
  sources: [],
  verified: false,
  tier: null,
} as const satisfies DangerSign;

export const nbVomitDistension = {
  id: 'nb-vomit-distension',
  stages: ['newborn'],
  urgency: 'hospital-now',
  ask: {
    zh: '反复吐（尤其黄绿色）、肚子胀、大便带血，或出生24小时还没拉胎便',
    en: 'Vomiting again and again (above all green), swollen belly, blood in the stool, or no first stool 24 hours after birth',
  },
  care: 'newborn',
  sources: ['nb-danger-ou'],
  verified: false,
  tier: null,
} as const satisfies DangerSign;

export const nbNoUrine = {
  id: 'nb-no-urine',
  stages: ['newborn'],
  urgency: 'hospital-now',
  ask: { zh: '12小时或更久没有尿', en: 'No urine for 12 hours or more' },
  care: 'newborn',
  sources: ['cn-nb-intake'],
  verified: true,
  tier: 'C',
} as const satisfies DangerSign;

export const nbEyes = {
  id: 'nb-eyes',
  stages: ['newborn'],
  urgency: 'same-day',
  ask: { zh: '眼睛红肿、有脓', en: 'Red swollen eyelids or pus' },
  more: { zh: '眼皮肿得厉害或脓很多，现在就去', en: 'If very swollen or with much pus, go now' },
  care: 'newborn',
  sources: ['nb-danger-ou', 'cn-nb-visit'],
  verified: true,
  tier: 'B',
} as const satisfies DangerSign;

export const nbPustules = {
  id: 'nb-pustules',
  stages: ['newborn'],
  urgency: 'same-day',
  ask: { zh: '皮肤上有脓疱', en: 'Pustules on the skin' },
  more: { zh: '有5个或更多，现在就去', en: 'With 5 or more, go now' },
  care: 'newborn',
  sources: ['nb-danger-et', 'cn-nb-visit'],
  verified: true,
  tier: 'A',
} as const satisfies DangerSign;

export const nbJaundiceLong = {
  id: 'nb-jaundice-long',
  stages: ['newborn'],
  urgency: 'same-day',
  ask: {
    zh: '足月满2周、早产满4周还黄，或退了又黄',
    en: 'Still yellow at 2 weeks (born at term) or 4 weeks (born early), or yellow again',
  },
  care: 'newborn',
  sources: ['cn-jaundice'],
  verified: true,
  tier: 'C',
} as const satisfies DangerSign;

export const nbPaleStool = {
  id: 'nb-pale-stool',
  stages: ['newborn'],
  urgency: 'same-day',
  ask: { zh: '大便发白、像陶土，尿色深', en: 'Pale, clay-like stools and dark urine' },
  care: 'newborn',
  sources: [],
  verified: false,
  tier: null,
} as const satisfies DangerSign;

export const nbWeight = {
  id: 'nb-weight',
  stages: ['newborn'],
  urgency: 'same-day',
  ask: {
    zh: '体重比出生时掉了10%以上，或满10天还没长回来',
    en: 'Down 10% or more of birth weight, or not back to it by day 10',
  },
  care: 'newborn',
  sources: ['cn-nb-weight'],
  verified: true,
  tier: 'C',
} as const satisfies DangerSign;

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

/** The baby's 21 signs. */
export const newbornSigns = [
  nbNotBreathing,
  nbConvulsion,
  nbUnresponsive,
  nbPaleGray,
  nbFastBreathing,
  nbNotFeeding,
  nbFever,
  nbCold,
  nbJaundice24h,
  nbJaundicePalms,
  nbBleeding,
  nbCordInfection,
  nbLowMovement,
  nbInjury,
  nbVomitDistension,
  nbNoUrine,
  nbEyes,
  nbPustules,
  nbJaundiceLong,
  nbPaleStool,
  nbWeight,
] as const;

export type DangerSignId = (typeof maternalSigns | typeof newbornSigns)[number]['id'];

type AnySign = DangerSign & { readonly id: DangerSignId };

/** All 77. Marked pure, so that a tool which takes a few of the constants leaves the rest out. */
export const dangerSigns: readonly AnySign[] = /* @__PURE__ */ (maternalSigns as readonly AnySign[]).concat(
  newbornSigns,
);
