import type { Text } from '../../language/describe.ts';

/** One thing a receiving team needs to know. */
export interface NoteField extends Text {
  readonly id: string;
  readonly part: 'situation' | 'vitals' | 'background' | 'done' | 'way';
  readonly kind: 'number' | 'flag' | 'time' | 'choice' | 'choices' | 'institution';
  readonly unit?: string;
  readonly range?: readonly [from: number, to: number];
  readonly choices?: readonly (Text & { readonly id: string })[];
  /** One of the fields that share this word is enough. */
  readonly either?: string;
}

const level = [
  { id: 'green', zh: '绿色', en: 'green' },
  { id: 'yellow', zh: '黄色', en: 'yellow' },
  { id: 'orange', zh: '橙色', en: 'orange' },
  { id: 'red', zh: '红色', en: 'red' },
] as const;

/**
 * The green-channel note, in the order it is read aloud. No official form was seen: the fields are ours, for an obstetrician to settle; that staff who
 * know the case escort her and hand over with a note is one hospital's rule (`transfer-hospital`). Units are UCUM codes. Who she is, and whom to call,
 * stays with the institutions.
 */
export const noteFields = [
  { id: 'identity', part: 'situation', kind: 'institution', zh: '姓名和证件号', en: 'Name and identity number' },
  {
    id: 'reason',
    part: 'situation',
    kind: 'choices',
    zh: '为什么转',
    en: 'Why she is sent',
    choices: [
      { id: 'bleeding', zh: '出血', en: 'bleeding' },
      { id: 'blood-pressure', zh: '血压高或抽搐', en: 'high blood pressure or fits' },
      { id: 'heart-lung', zh: '心脏或呼吸', en: 'heart or breathing' },
      { id: 'infection', zh: '感染', en: 'infection' },
      { id: 'labor', zh: '产程或胎儿', en: 'labor or the fetus' },
      { id: 'preterm', zh: '早产', en: 'preterm labor' },
      { id: 'other-organ', zh: '其他器官疾病', en: 'disease of another organ' },
      { id: 'mind', zh: '精神心理', en: 'state of mind' },
      { id: 'injury', zh: '外伤或中毒', en: 'injury or poisoning' },
      { id: 'other', zh: '其他', en: 'other' },
    ],
  },
  { id: 'level', part: 'situation', kind: 'choice', zh: '风险颜色', en: 'Risk color', choices: level },
  { id: 'purple', part: 'situation', kind: 'flag', zh: '传染性疾病（紫色）', en: 'Infectious disease (purple)' },
  {
    id: 'gestationalAgeDays',
    part: 'situation',
    kind: 'number',
    unit: 'd',
    range: [0, 308],
    either: 'stage',
    zh: '怀孕天数',
    en: 'Days of pregnancy',
  },
  {
    id: 'postpartumDay',
    part: 'situation',
    kind: 'number',
    unit: 'd',
    range: [0, 365],
    either: 'stage',
    zh: '妊娠结束后第几天',
    en: 'Day after the end of pregnancy',
  },
  {
    id: 'fetusCount',
    part: 'situation',
    kind: 'number',
    unit: '1',
    range: [1, 9],
    zh: '胎数',
    en: 'Number of fetuses',
  },
  {
    id: 'consciousness',
    part: 'vitals',
    kind: 'choice',
    zh: '意识',
    en: 'Consciousness',
    choices: [
      { id: 'alert', zh: '清醒', en: 'alert' },
      { id: 'voice', zh: '叫得应', en: 'answers to voice' },
      { id: 'pain', zh: '疼痛才有反应', en: 'answers to pain only' },
      { id: 'none', zh: '没有反应', en: 'does not answer' },
    ],
  },
  {
    id: 'systolicBpMmHg',
    part: 'vitals',
    kind: 'number',
    unit: 'mm[Hg]',
    range: [35, 300],
    zh: '收缩压',
    en: 'Systolic pressure',
  },
  {
    id: 'diastolicBpMmHg',
    part: 'vitals',
    kind: 'number',
    unit: 'mm[Hg]',
    range: [20, 200],
    zh: '舒张压',
    en: 'Diastolic pressure',
  },
  { id: 'pulsePerMin', part: 'vitals', kind: 'number', unit: '/min', range: [20, 300], zh: '脉搏', en: 'Pulse' },
  {
    id: 'respiratoryRatePerMin',
    part: 'vitals',
    kind: 'number',
    unit: '/min',
    range: [0, 100],
    zh: '呼吸',
    en: 'Breathing rate',
  },
  {
    id: 'spo2Percent',
    part: 'vitals',
    kind: 'number',
    unit: '%',
    range: [30, 100],
    zh: '血氧饱和度',
    en: 'Oxygen saturation',
  },
  { id: 'temperatureC', part: 'vitals', kind: 'number', unit: 'Cel', range: [30, 44], zh: '体温', en: 'Temperature' },
  { id: 'measuredAt', part: 'vitals', kind: 'time', zh: '测量时间', en: 'Measured at' },
  {
    id: 'bloodLossMl',
    part: 'vitals',
    kind: 'number',
    unit: 'mL',
    range: [0, 20000],
    zh: '估计出血量',
    en: 'Estimated blood loss',
  },
  {
    id: 'fetalHeartPerMin',
    part: 'vitals',
    kind: 'number',
    unit: '/min',
    range: [0, 260],
    zh: '胎心率',
    en: 'Fetal heart rate',
  },
  { id: 'gravidity', part: 'background', kind: 'number', unit: '1', range: [1, 40], zh: '孕次', en: 'Gravidity' },
  { id: 'parity', part: 'background', kind: 'number', unit: '1', range: [0, 25], zh: '产次', en: 'Parity' },
  {
    id: 'previousCesareanCount',
    part: 'background',
    kind: 'number',
    unit: '1',
    range: [0, 15],
    zh: '剖宫产次数',
    en: 'Earlier cesareans',
  },
  { id: 'drugAllergyHistory', part: 'background', kind: 'flag', zh: '药物过敏', en: 'Drug allergy' },
  {
    id: 'bloodGroup',
    part: 'background',
    kind: 'choice',
    zh: '血型',
    en: 'Blood group',
    choices: [
      { id: 'A', zh: 'A', en: 'A' },
      { id: 'B', zh: 'B', en: 'B' },
      { id: 'AB', zh: 'AB', en: 'AB' },
      { id: 'O', zh: 'O', en: 'O' },
    ],
  },
  { id: 'rhNegative', part: 'background', kind: 'flag', zh: 'Rh阴性', en: 'Rh negative' },
  {
    id: 'hemoglobinGPerL',
    part: 'background',
    kind: 'number',
    unit: 'g/L',
    range: [20, 250],
    zh: '血红蛋白',
    en: 'Hemoglobin',
  },
  {
    id: 'plateletsE9PerL',
    part: 'background',
    kind: 'number',
    unit: '10*9/L',
    range: [0, 3000],
    zh: '血小板',
    en: 'Platelets',
  },
  {
    id: 'given',
    part: 'done',
    kind: 'choices',
    zh: '已经用了或做了',
    en: 'Given or done',
    choices: [
      { id: 'oxygen', zh: '吸氧', en: 'oxygen' },
      { id: 'iv-line', zh: '静脉通路', en: 'intravenous line' },
      { id: 'second-iv-line', zh: '第二条静脉通路', en: 'second intravenous line' },
      { id: 'fluids', zh: '补液', en: 'fluids' },
      { id: 'blood', zh: '输血', en: 'blood' },
      { id: 'uterotonic', zh: '宫缩剂', en: 'uterotonic' },
      { id: 'tranexamic-acid', zh: '氨甲环酸', en: 'tranexamic acid' },
      { id: 'balloon-or-packing', zh: '宫腔填塞', en: 'uterine balloon or packing' },
      { id: 'magnesium', zh: '硫酸镁', en: 'magnesium sulfate' },
      { id: 'antihypertensive', zh: '降压药', en: 'antihypertensive' },
      { id: 'antibiotics', zh: '抗菌药物', en: 'antibiotics' },
      { id: 'steroids', zh: '促胎肺成熟激素', en: 'steroids for the fetal lungs' },
      { id: 'tocolysis', zh: '抑制宫缩', en: 'tocolysis' },
      { id: 'none', zh: '什么都没有', en: 'nothing' },
    ],
  },
  { id: 'lastDoseAt', part: 'done', kind: 'time', zh: '最近一次用药时间', en: 'Last medicine given at' },
  { id: 'bloodGoesAlong', part: 'done', kind: 'flag', zh: '带了血', en: 'Blood travels with her' },
  { id: 'departureAt', part: 'way', kind: 'time', zh: '出发时间', en: 'Leaves at' },
  { id: 'expectedAt', part: 'way', kind: 'time', zh: '预计到达', en: 'Expected at' },
  {
    id: 'escort',
    part: 'way',
    kind: 'choices',
    zh: '随车人员',
    en: 'Escort',
    choices: [
      { id: 'obstetrician', zh: '产科医师', en: 'obstetrician' },
      { id: 'midwife', zh: '助产士', en: 'midwife' },
      { id: 'newborn-physician', zh: '新生儿科医师', en: 'newborn physician' },
      { id: 'nurse', zh: '护士', en: 'nurse' },
      { id: 'emergency-service', zh: '院前急救人员', en: 'pre-hospital emergency staff' },
    ],
  },
  {
    id: 'receiverConfirmed',
    part: 'way',
    kind: 'flag',
    zh: '接收医院已确认',
    en: 'Confirmed by the receiving hospital',
  },
  { id: 'familyInformed', part: 'way', kind: 'flag', zh: '已告知本人和家属', en: 'She and her family were told' },
  { id: 'contacts', part: 'way', kind: 'institution', zh: '双方联系人和电话', en: 'Contacts on both sides' },
] as const satisfies readonly NoteField[];

export type NoteFieldId = (typeof noteFields)[number]['id'];

/** Headings and the words for what is not known. */
export const noteWords = {
  title: { zh: '危重孕产妇转诊绿色通道单', en: 'Green-channel referral note' },
  situation: { zh: '现在的情况', en: 'Situation' },
  vitals: { zh: '生命体征', en: 'Vital signs' },
  background: { zh: '背景', en: 'Background' },
  done: { zh: '已做的处理', en: 'Done so far' },
  way: { zh: '路上', en: 'On the way' },
  missing: { zh: '不清楚', en: 'not known' },
  institution: { zh: '由医疗机构填写', en: 'for the institution to fill in' },
  yes: { zh: '有', en: 'yes' },
  no: { zh: '没有', en: 'no' },
} as const satisfies Readonly<Record<string, Text>>;
