import type { Text } from '../language/describe.ts';
import type { ReadingId } from './readings.table.ts';

/** Why a reading had to be taken: what the wording leaves open, between what, and for which reason one was taken. */
export interface ReadingQuestion {
  readonly id: ReadingId;
  /** Rows it bears on, or headings of a form that stand for all their rows. */
  readonly rows: readonly string[];
  readonly question: Text;
  readonly options: readonly Text[];
  readonly why: Text;
  /** Who has to settle it. No clinician has settled any of them yet. */
  readonly awaiting: 'expert';
}

/** For the page on which experts settle the readings; the engine needs only `readings.table.ts`. Same order. */
export const readingQuestions = [
  {
    id: 'AMB-MISSING',
    rows: ['G1'],
    question: {
      zh: '有些情况没有问到或没有结果时，能不能判绿色？',
      en: 'Is a woman green when some facts were never asked or have no result?',
    },
    options: [
      { zh: '能，没有发现就是绿色', en: 'Yes: nothing found is green' },
      { zh: '不能，所需项目都有答案才定颜色', en: 'No: no color until the required items are answered' },
    ],
    why: {
      zh: '没有资料不等于没有病，而绿色会减少对她的照看。',
      en: 'Absence of data is not absence of disease, and green lowers her care.',
    },
    awaiting: 'expert',
  },
  {
    id: 'AMB-SELF-REPORT',
    rows: ['SM9'],
    question: { zh: '只凭孕妇自己的回答，能不能定橙色或红色？', en: 'May her own answer set orange or red?' },
    options: [
      { zh: '能', en: 'Yes' },
      { zh: '只能作为暂定结果', en: 'Only provisionally' },
    ],
    why: {
      zh: '规范规定评估分级由二级以上医疗机构进行。',
      en: 'The norm has grading done by institutions of level 2 and above.',
    },
    awaiting: 'expert',
  },
  {
    id: 'AMB-AGE-DATE',
    rows: ['S1.1', 'Y1.1', 'O1.1'],
    question: { zh: '年龄按哪一天算？', en: 'Age on which day?' },
    options: [
      { zh: '建册或评估当日', en: 'On registration or assessment' },
      { zh: '预产期', en: 'On the due date' },
    ],
    why: {
      zh: '“周岁”按字面是现在的年龄；产科所说的高龄按预产期计算。两者不同时一并显示。',
      en: 'The form’s wording means her age now; “advanced age” in obstetrics is age at the due date. Where they differ, both are shown.',
    },
    awaiting: 'expert',
  },
  {
    id: 'AMB-BMI-WEIGHT',
    rows: ['S1.3', 'Y1.2', 'O1.2'],
    question: { zh: '体重指数用哪个体重？', en: 'Body mass index from which weight?' },
    options: [
      { zh: '孕前体重', en: 'Before pregnancy' },
      { zh: '建册时体重', en: 'At registration' },
      { zh: '当前体重', en: 'Now' },
    ],
    why: {
      zh: '用后来的体重，建册晚的人会因正常增重而被判黄色；原文没有说明。恰为25.0和18.5不属于黄色，恰为28.0是橙色。',
      en: 'A later weight would color every late booking by normal gain; the text is silent. Exactly 25.0 and 18.5 are not yellow, exactly 28.0 is orange.',
    },
    awaiting: 'expert',
  },
  {
    id: 'AMB-INTERVAL',
    rows: ['S2.1', 'O3.3'],
    question: { zh: '间隔从上次分娩或手术算到什么时候？', en: 'Interval from the last birth or operation to what?' },
    options: [
      { zh: '算到本次末次月经', en: 'To the last menstrual period of this pregnancy' },
      { zh: '算到现在', en: 'To now' },
      { zh: '算到预产期', en: 'To the due date' },
    ],
    why: {
      zh: '算到别的日期，颜色会随孕周自己变化。',
      en: 'Counted to any other day, the color would drift by itself as weeks pass.',
    },
    awaiting: 'expert',
  },
  {
    id: 'AMB-FIBROID',
    rows: ['S3.2', 'Y1.7'],
    question: { zh: '“≥5cm”是不是也限定子宫肌瘤？', en: 'Does “5 cm or more” bind the fibroid too?' },
    options: [
      { zh: '肌瘤和囊肿都限定', en: 'Both' },
      { zh: '只限定卵巢囊肿', en: 'The cyst only' },
    ],
    why: { zh: '临床上通常这样理解。', en: 'The usual clinical reading.' },
    awaiting: 'expert',
  },
  {
    id: 'AMB-HB',
    rows: ['S6.1', 'Y2.6.2', 'O2.6.2', 'R1.6.3'],
    question: { zh: '血红蛋白恰为110、60、40g/L时属于哪一级？', en: 'Hemoglobin of exactly 110, 60 or 40 g/L?' },
    options: [
      {
        zh: '按字面：110为黄色，60为黄色和橙色，40为橙色和红色',
        en: 'As written: 110 yellow, 60 yellow and orange, 40 orange and red',
      },
      { zh: '各段只含一端', en: 'Half-open ranges' },
    ],
    why: {
      zh: '60和40由“取较高风险”解决。110按字面落在60–110内，但筛查表写的是<110，当作贫血会与筛查表矛盾。',
      en: '“The higher risk is the label” settles 60 and 40. 110 lies inside 60–110 as written, but the screening item is <110, and calling it anemia would contradict that form.',
    },
    awaiting: 'expert',
  },
  {
    id: 'AMB-PLT',
    rows: ['S6.2', 'Y2.6.1', 'O2.6.1', 'R1.6.2'],
    question: {
      zh: '血小板恰为100、50、30×10⁹/L时属于哪一级？怎样算进行性下降？',
      en: 'Platelets of exactly 100, 50 or 30 × 10⁹/L? What is a progressive fall?',
    },
    options: [
      { zh: '按字面，两端都包括', en: 'As written, both ends in' },
      { zh: '各段只含一端', en: 'Half-open ranges' },
    ],
    why: {
      zh: '50由“取较高风险”解决；30不满足<30。100处黄色条款含此值，而筛查条款的符号不能确定，取更安全的一侧。下降多快算进行性，原文没有，不从两次数值推断。',
      en: '“The higher risk” settles 50; 30 is not below 30. At 100 the yellow range is closed and the sign of the screening item is in doubt, so the safer side. No rate of fall is given: none is inferred from two values.',
    },
    awaiting: 'expert',
  },
  {
    id: 'AMB-EF',
    rows: ['O2.1.1'],
    question: { zh: '只有心功能II级，够不够橙色？', en: 'Is NYHA class II alone enough?' },
    options: [
      { zh: '三项有一项即可', en: 'Any one of the three' },
      {
        zh: '心功能II级并且有轻度左心功能障碍或EF 40%–50%',
        en: 'Class II together with mild dysfunction or EF 40 to 50 percent',
      },
    ],
    why: {
      zh: '更安全。孕期的轻微气短不等于心功能II级，只由医师判定。',
      en: 'Safer. The mild breathlessness of pregnancy is not class II: only a clinician grades it.',
    },
    awaiting: 'expert',
  },
  {
    id: 'AMB-VALVE-OVERLAP',
    rows: ['Y2.1.4', 'O2.1.3'],
    question: {
      zh: '无合并症的轻度肺动脉狭窄和二尖瓣脱垂，黄色和橙色都有，取哪个？',
      en: 'Uncomplicated mild pulmonary stenosis and mitral prolapse stand in yellow and in orange: which?',
    },
    options: [
      { zh: '取较高风险，总是橙色', en: 'The higher risk: always orange' },
      {
        zh: '心内科认为无需用药、心功能正常的取黄色',
        en: 'Yellow when cardiology found normal function and no need of drugs',
      },
    ],
    why: {
      zh: '按“取较高风险”，黄色2.1.4永远不会出现；两条的差别只在黄色2.1的前提“经心内科诊治”。由医师选择，未选择前取较高的。',
      en: 'By “the higher risk”, yellow 2.1.4 could never show; the only difference is the head of yellow 2.1, “seen by cardiology”. A clinician chooses; until then the higher stands.',
    },
    awaiting: 'expert',
  },
  {
    id: 'AMB-MARFAN',
    rows: ['O2.1.3', 'R1.1.3'],
    question: {
      zh: '马凡综合征没有主动脉扩张，是橙色还是红色？',
      en: 'Marfan syndrome without aortic dilatation: orange or red?',
    },
    options: [
      { zh: '红色（红色1.1.3列出马凡综合征，没有条件）', en: 'Red (red 1.1.3 names it without a condition)' },
      { zh: '无扩张时橙色', en: 'Orange when there is no dilatation' },
    ],
    why: {
      zh: '橙色2.1.3更具体。影像结果未记录时不能当作较低的颜色。',
      en: 'Orange 2.1.3 is the more specific item. What imaging has not settled must not count as the lower color.',
    },
    awaiting: 'expert',
  },
  {
    id: 'AMB-MITRAL',
    rows: ['O2.1.3', 'R1.1.3'],
    question: {
      zh: '二尖瓣口面积恰为1.5cm²，哪个颜色都没有写，归哪一级？',
      en: 'A mitral area of exactly 1.5 cm² is in no color: which?',
    },
    options: [
      { zh: '红色', en: 'Red' },
      { zh: '橙色', en: 'Orange' },
    ],
    why: {
      zh: '现行分类中1.5cm²属于中度狭窄；取更安全的一侧。',
      en: 'Current classifications count 1.5 cm² as moderate stenosis; the safer side.',
    },
    awaiting: 'expert',
  },
  {
    id: 'AMB-GRADIENT',
    rows: ['O2.1.3', 'R1.1.3', 'B.mean-aortic-gradient'],
    question: { zh: '主动脉瓣跨瓣压差是峰值还是平均值？', en: 'Aortic gradient: peak or mean?' },
    options: [
      { zh: '峰值', en: 'Peak' },
      { zh: '平均值', en: 'Mean' },
    ],
    why: {
      zh: '原文没有说明。50mmHg是通常所说的峰值界限；平均压差40mmHg已经是重度狭窄，拿50去比会判低。',
      en: 'Not said. 50 mmHg is the classical peak; a mean of 40 mmHg is already severe stenosis, so that 50 applied to a mean would grade it too low.',
    },
    awaiting: 'expert',
  },
  {
    id: 'AMB-PAP',
    rows: ['Y2.1.1', 'O2.1.6', 'R1.1.1', 'B.mean-pulmonary-pressure'],
    question: {
      zh: '肺动脉压是收缩压还是平均压？多高开始算肺动脉高压？',
      en: 'Systolic or mean pulmonary pressure? Where does pulmonary hypertension begin?',
    },
    options: [
      { zh: '超声估测的收缩压', en: 'Systolic, by echo' },
      { zh: '导管测得的平均压', en: 'Mean, by catheter' },
    ],
    why: {
      zh: '国内50mmHg用于超声估测值；收缩压50约相当于平均压32，所以平均压不与50比较。下限原文没有，是否肺动脉高压由医师诊断。',
      en: 'In Chinese practice 50 mmHg goes with echo estimates; a systolic of 50 is a mean of about 32, so a mean is never compared with 50. No lower bound is given: the diagnosis is a clinician’s.',
    },
    awaiting: 'expert',
  },
  {
    id: 'AMB-CARDIOMYOPATHY',
    rows: ['O2.1.5', 'R1.1.4'],
    question: {
      zh: '经治疗后稳定的心肌病，是橙色还是红色？',
      en: 'Cardiomyopathy stable after treatment: orange or red?',
    },
    options: [
      { zh: '红色（“各类心肌病”包括所有）', en: 'Red (“of any kind” covers all)' },
      { zh: '治疗后稳定的为橙色', en: 'Orange when stable after treatment' },
    ],
    why: {
      zh: '否则橙色2.1.5就没有内容了。EF低于40%或心功能III–IV级仍按红色。',
      en: 'Otherwise orange 2.1.5 would be empty. An ejection fraction below 40 percent or class III to IV stays red.',
    },
    awaiting: 'expert',
  },
  {
    id: 'AMB-ASTHMA',
    rows: ['Y2.2', 'O2.2.1', 'O2.2.2', 'O2.2.3', 'R1.2'],
    question: {
      zh: '哮喘或脊柱侧弯，肺功能没有受损，是黄色还是橙色？',
      en: 'Asthma or scoliosis without impairment: yellow or orange?',
    },
    options: [
      { zh: '有哮喘就是橙色', en: 'Any asthma is orange' },
      { zh: '伴轻度肺功能不全或需要用药才是橙色', en: 'Orange only with mild impairment or drugs' },
    ],
    why: {
      zh: '黄色2.2（无需用药、肺功能正常）正是为这些人写的；教材副本也把“伴轻度肺功能不全”放在三种病之后。没有评估过的取较高一侧，都不判绿色。',
      en: 'Yellow 2.2 (no drugs, normal function) exists for these women; the textbook copy puts the impairment after all three diseases. Unassessed asthma stays on the higher side, and none is ever green.',
    },
    awaiting: 'expert',
  },
  {
    id: 'AMB-CREATININE',
    rows: ['Y2.4', 'O2.4', 'R1.4'],
    question: {
      zh: '肌酐用哪个上限？红色1.4要不要高血压和肌酐同时满足？',
      en: 'Which upper limit of creatinine? Does red 1.4 need hypertension and creatinine together?',
    },
    options: [
      { zh: '化验单上的成人上限', en: 'The laboratory’s adult limit' },
      { zh: '孕期专用上限', en: 'A pregnancy-specific limit' },
      { zh: '红色1.4：同时满足', en: 'Red 1.4: both' },
      { zh: '红色1.4：有一项即可', en: 'Red 1.4: either' },
    ],
    why: {
      zh: '孕期肌酐下降，成人上限会判低，各地可自行设定上限。肾病伴高血压、肌酐正常的因此是红色，请医师确认。',
      en: 'Creatinine falls in pregnancy, so that an adult limit grades too low; a place can set its own. Kidney disease with hypertension and normal creatinine is then red: a clinician should confirm.',
    },
    awaiting: 'expert',
  },
  {
    id: 'AMB-STEROID',
    rows: ['Y2.8', 'O2.7', 'R1.7'],
    question: {
      zh: '免疫病没有活动，激素不足6个月、剂量在5–10mg以外，或用别的药，属于哪一级？',
      en: 'Inactive immune disease on steroid for under 6 months, outside 5 to 10 mg, or on other drugs: which?',
    },
    options: [
      { zh: '黄色', en: 'Yellow' },
      { zh: '橙色', en: 'Orange' },
      { zh: '红色', en: 'Red' },
    ],
    why: {
      zh: '原文哪个颜色都没有写。用到10mg以上通常是有活动，应当再问；活动期是红色。',
      en: 'No color names it. More than 10 mg usually means activity, which should be asked about and is red.',
    },
    awaiting: 'expert',
  },
  {
    id: 'AMB-HYPOTHYROID',
    rows: ['R1.5.3'],
    question: {
      zh: '红色是否要求功能障碍和基础代谢率低于-50%同时存在？',
      en: 'Does red need organ dysfunction and a metabolic rate below −50 percent together?',
    },
    options: [
      { zh: '有一项即可', en: 'Either' },
      { zh: '同时存在', en: 'Both' },
    ],
    why: {
      zh: '现在已经不测基础代谢率，要求同时存在，这一条就没有人符合了。功能障碍须由医师记录。',
      en: 'Metabolic rate is no longer measured, so needing both would leave the item empty. The dysfunction must be a clinician’s record.',
    },
    awaiting: 'expert',
  },
  {
    id: 'AMB-EPILEPSY',
    rows: ['Y2.7', 'O2.11.1', 'R1.10.2', 'B.other-type'],
    question: {
      zh: '失神发作也是全身性发作，为什么是橙色？类型没有记录怎么办？',
      en: 'Absence seizures are generalized, yet orange; and what if the type is not recorded?',
    },
    options: [
      {
        zh: '照表执行：失神发作橙色，其他全身性发作红色',
        en: 'Follow the form: absence orange, other generalized seizures red',
      },
      { zh: '全身性发作一律红色', en: 'Every generalized seizure red' },
    ],
    why: {
      zh: '表里把失神发作单独列出。部分发作继发全身性发作按全身性发作；类型没有记录的不能当作没有。',
      en: 'The form names absence apart. Partial seizures that generalize count as generalized; an unrecorded type is not the absence of disease.',
    },
    awaiting: 'expert',
  },
  {
    id: 'AMB-RH',
    rows: ['S1.4', 'O3.2'],
    question: { zh: '怎样算“Rh血型不合”？', en: 'What is “Rh incompatibility”?' },
    options: [
      { zh: '本人Rh阴性而配偶Rh阳性', en: 'She is Rh-negative and her partner Rh-positive' },
      { zh: '已经致敏（抗体阳性）', en: 'She is sensitized (antibodies found)' },
    ],
    why: {
      zh: '原文没有定义；筛查条款只写Rh阴性。配偶血型不明的取较高一侧，医师可以调低。',
      en: 'Not defined; the screening item is Rh-negative alone. With the partner’s group unknown the higher side stands, and a clinician may lower it.',
    },
    awaiting: 'expert',
  },
  {
    id: 'AMB-PREVIA',
    rows: ['Y3.11', 'O3.4', 'R2.2'],
    question: {
      zh: '有剖宫产瘢痕的中央性前置胎盘，是橙色还是红色？',
      en: 'Central previa with a cesarean scar: orange or red?',
    },
    options: [
      { zh: '橙色3.4', en: 'Orange 3.4' },
      { zh: '附着在瘢痕上的为红色2.2', en: 'Red 2.2 when it lies over the scar' },
    ],
    why: {
      zh: '国内“凶险性前置胎盘”指附着在剖宫产或肌瘤剔除瘢痕上的前置胎盘；取较高风险。是否在瘢痕上不清楚时至少橙色，可到红色。',
      en: 'In Chinese usage “pernicious previa” is a previa over the scar of a cesarean or myomectomy; the higher risk stands. Where the place is not known it is at least orange and could be red.',
    },
    awaiting: 'expert',
  },
  {
    id: 'AMB-HBV',
    rows: ['S6.4', 'Y2.3', 'P1', 'B.hbsag-abnormal', 'IN2', 'IN3'],
    question: { zh: '表面抗原阳性是黄色、紫色，还是都是？', en: 'HBsAg positive: yellow, purple, or both?' },
    options: [
      { zh: '携带且肝功能正常只是黄色', en: 'A carrier with normal liver function is yellow only' },
      { zh: '同时标紫色', en: 'Purple as well' },
    ],
    why: {
      zh: '表里把携带和肝炎分开。不少地方把表面抗原阳性都标紫色，地方规则可以这样设定。',
      en: 'The form separates carriage from hepatitis. Many places mark every HBsAg-positive woman purple; a local rule can do so.',
    },
    awaiting: 'expert',
  },
  {
    id: 'AMB-OLD-INFECTION',
    rows: ['P1'],
    question: {
      zh: '治愈的梅毒、陈旧性结核、得过肝炎，要不要标紫色？',
      en: 'Treated syphilis, healed tuberculosis, past hepatitis: purple?',
    },
    options: [
      { zh: '标紫色', en: 'Purple' },
      { zh: '不标', en: 'Not purple' },
    ],
    why: { zh: '原文没有说明，由医师判断。', en: 'Not said; a clinician decides.' },
    awaiting: 'expert',
  },
  {
    id: 'AMB-GDM',
    rows: ['Y2.5', 'O2.5.1'],
    question: { zh: '妊娠期糖尿病算不算“糖尿病”？', en: 'Is gestational diabetes “diabetes” here?' },
    options: [
      { zh: '算：饮食控制为黄色，用药为橙色', en: 'Yes: yellow on diet, orange on drugs' },
      { zh: '不算，表里没有', en: 'No, the form does not have it' },
    ],
    why: {
      zh: '按字面，“糖尿病”没有限定为孕前就有。',
      en: 'By its words “diabetes” is not limited to disease from before pregnancy.',
    },
    awaiting: 'expert',
  },
  {
    id: 'AMB-PURPLE-BASE',
    rows: ['CB1', 'G1'],
    question: {
      zh: '只有紫色、没有别的情况时，要不要同时显示绿色？',
      en: 'Purple with nothing else: show green as well?',
    },
    options: [
      { zh: '只显示紫色', en: 'Purple alone' },
      { zh: '紫色和绿色', en: 'Purple and green' },
    ],
    why: {
      zh: '绿色的定义是“未发现妊娠合并症”，她不符合；重症肺炎更不是低风险。危及生命的感染还要由医师记红色1.12。',
      en: 'Green means that no comorbidity was found, which is not true of her; severe pneumonia is not low risk. A life-threatening infection also needs red 1.12 from a clinician.',
    },
    awaiting: 'expert',
  },
  {
    id: 'AMB-SCREEN-ONLY',
    rows: ['S1.2', 'S2.1', 'S2.3', 'S2.4', 'S3.3', 'S3.4', 'S4', 'S5.1', 'S5.3', 'S6.6', 'S6.7', 'S7'],
    question: {
      zh: '筛查阳性，但评估表里没有对应条目（身高、间隔超过5年、不孕史、家族史、症状等），是什么颜色？',
      en: 'Screening positive, but no line of the grading form (height, interval over 5 years, infertility, family history, a symptom …): which color?',
    },
    options: [
      { zh: '可以是绿色', en: 'Green is possible' },
      { zh: '按“其他”定黄色', en: 'Yellow, under “other”' },
    ],
    why: {
      zh: '筛查阳性只表示“要评估”。第5、7部分的许多回答会引出评估表的条目（心脏、哮喘、血压、肾脏、血液等），那些条目没有结果之前不能判绿色。',
      en: 'Positive only means “to be graded”. Many answers of parts 5 and 7 open a line of the grading form (heart, asthma, pressure, kidney, blood …); while it is open, green is not possible.',
    },
    awaiting: 'expert',
  },
  {
    id: 'AMB-DOWNGRADE',
    rows: ['RA1'],
    question: { zh: '颜色能不能调低？', en: 'May a color go down?' },
    options: [
      { zh: '情况消失后可以', en: 'Yes, when the condition is gone' },
      { zh: '同一次妊娠内不能', en: 'Never in one pregnancy' },
    ],
    why: {
      zh: '“调整”包括升和降；手册上是顺序标注，旧的结果不擦掉。',
      en: '“Adjust” covers both ways; the handbook entries are sequential and none is erased.',
    },
    awaiting: 'expert',
  },
  {
    id: 'AMB-DAYS',
    rows: ['RP1', 'RP2'],
    question: {
      zh: '“3日”是自然日还是工作日，从什么时候算？',
      en: '“3 days”: calendar or working days, and from when?',
    },
    options: [
      { zh: '自然日', en: 'Calendar days' },
      { zh: '工作日', en: 'Working days' },
    ],
    why: { zh: '原文没有说明，取更严的。', en: 'Not said; the stricter reading.' },
    awaiting: 'expert',
  },
  {
    id: 'AMB-PURPLE-REPORT',
    rows: ['RP3'],
    question: { zh: '紫色要不要报评估分级报告单？', en: 'Is purple reported on the grading form?' },
    options: [
      { zh: '不用（规范）', en: 'No (the norm)' },
      { zh: '要（一些地方）', en: 'Yes (some places)' },
    ],
    why: { zh: '规范只写了橙色和红色。', en: 'The norm names orange and red only.' },
    awaiting: 'expert',
  },
  {
    id: 'AMB-TRANSFUSION',
    rows: [],
    question: {
      zh: '危重标准里的“输血5单位”，每单位多少？',
      en: 'The “5 units” of transfusion in the near-miss criteria: of what size?',
    },
    options: [
      { zh: '世卫组织所用的单位（约450ml全血）', en: 'The unit WHO uses (about 450 ml of whole blood)' },
      { zh: '国内的单位（由200ml全血制成）', en: 'The Chinese unit (from 200 ml of whole blood)' },
    ],
    why: {
      zh: '世卫组织的单位更大，国内的危重孕产妇报告用法不一。',
      en: 'WHO’s unit is larger, and Chinese near-miss reports differ.',
    },
    awaiting: 'expert',
  },
  {
    id: 'AMB-OTHER',
    rows: ['Y2.11', 'O2.1.7', 'O2.12', 'R1.1.9', 'R1.12', 'P1'],
    question: { zh: '“其他”“等”包括什么？', en: 'What do “other” and “and the like” cover?' },
    options: [
      { zh: '不管', en: 'Ignore them' },
      { zh: '由医师填写并写明内容', en: 'A clinician’s entry, in words' },
    ],
    why: { zh: '清单是开放的，程序无从判断。', en: 'The lists are open; a program cannot close them.' },
    awaiting: 'expert',
  },
  {
    id: 'AMB-ANNEX-NO',
    rows: ['norm35', 'notice42'],
    question: {
      zh: '各副本的附件编号不同（筛查表有附件1、2、4），用哪个？',
      en: 'Copies number the annexes differently (the screening form is annex 1, 2 or 4): which?',
    },
    options: [
      { zh: '42号通知：附件1筛查表，附件2评估表', en: 'Notice 42: annex 1 screening, annex 2 grading' },
      { zh: '35号规范自己的编号', en: 'The norm’s own numbers' },
    ],
    why: {
      zh: '42号通知见到的编号是1和2，评估表副本的标题也是附件2；引用时同时写表名。',
      en: 'Notice 42, as seen, numbers them 1 and 2, and the copy of the grading form is headed annex 2; citations also name the form.',
    },
    awaiting: 'expert',
  },
  {
    id: 'READ-PRESSURE-EITHER',
    rows: ['S4.1', 'S7.1.5'],
    question: { zh: '“≥140/90”要求两个值都到，还是有一个到就算？', en: '“140/90 or more”: both values, or either?' },
    options: [
      { zh: '有一个到就算', en: 'Either' },
      { zh: '两个都到', en: 'Both' },
    ],
    why: {
      zh: '通常这样理解，也更安全；原文没有说明。',
      en: 'The usual reading and the safer one; the text is silent.',
    },
    awaiting: 'expert',
  },
  {
    id: 'READ-ANY-OF-LIST',
    rows: ['S7.7.2'],
    question: {
      zh: '头痛、恶心、呕吐要同时有，还是有一样就算？',
      en: 'Headache, nausea and vomiting: all together, or any one?',
    },
    options: [
      { zh: '有一样就算', en: 'Any one' },
      { zh: '同时有', en: 'All together' },
    ],
    why: { zh: '取更安全的一侧。', en: 'The safer side.' },
    awaiting: 'expert',
  },
  {
    id: 'READ-TWINS-OR-FLUID',
    rows: ['O3.6'],
    question: {
      zh: '“双胎、羊水过多伴发心肺功能减退”要双胎和羊水过多同时有吗？',
      en: '“Twins, polyhydramnios with reduced heart or lung function”: both together?',
    },
    options: [
      { zh: '双胎或羊水过多，有一项即可', en: 'Twins or polyhydramnios' },
      { zh: '双胎并且羊水过多', en: 'Twins and polyhydramnios' },
    ],
    why: { zh: '顿号按“或”读，更安全。', en: 'The mark between them is read as “or”, which is safer.' },
    awaiting: 'expert',
  },
  {
    id: 'READ-LUNG-FUNCTION',
    rows: ['R1.2'],
    question: {
      zh: '“等影响肺功能者”限定前面的每一种病，还是只限定最后一种？',
      en: 'Does “affecting lung function” bind every disease before it, or only the last?',
    },
    options: [
      { zh: '只限定胸廓或脊柱严重畸形', en: 'Only the severe deformity' },
      { zh: '每一种都限定', en: 'Every one' },
    ],
    why: {
      zh: '哮喘反复发作和肺纤维化本身就影响肺功能；没有查肺功能时不能因此判低。',
      en: 'Recurrent asthma and fibrosis affect the lungs by nature; a missing test must not lower them.',
    },
    awaiting: 'expert',
  },
  {
    id: 'READ-OBSTRUCTION',
    rows: ['R1.3'],
    question: { zh: '肠梗阻什么时候是红色？', en: 'When is intestinal obstruction red?' },
    options: [
      { zh: '除“仅需要药物治疗”以外都是红色', en: 'Always, unless drugs alone are needed' },
      { zh: '只有危及生命时是红色', en: 'Only when life is threatened' },
    ],
    why: {
      zh: '橙色2.3.2只收“仅需要药物治疗”的；需要手术的没有别的颜色可去。',
      en: 'Orange 2.3.2 takes only those who need drugs alone; obstruction that needs surgery has no other color.',
    },
    awaiting: 'expert',
  },
  {
    id: 'READ-VESSEL-SURGERY',
    rows: ['R1.10.1'],
    question: {
      zh: '“脑血管畸形及手术史”要两项都有吗？',
      en: '“Cerebrovascular malformation and surgery history”: both?',
    },
    options: [
      { zh: '有一项即可', en: 'Either' },
      { zh: '两项都有', en: 'Both' },
    ],
    why: { zh: '“及”按“或”读，更安全。', en: 'The conjunction is read as “or”, which is safer.' },
    awaiting: 'expert',
  },
  {
    id: 'READ-TWICE',
    rows: ['S6.5'],
    question: { zh: '“两次以上”包括两次吗？', en: 'Does “two times or more” include two?' },
    options: [
      { zh: '包括', en: 'Yes' },
      { zh: '不包括，要三次', en: 'No, three are needed' },
    ],
    why: { zh: '公文里“以上”包括本数。', en: 'In official usage the word includes the number itself.' },
    awaiting: 'expert',
  },
] as const satisfies readonly ReadingQuestion[];
