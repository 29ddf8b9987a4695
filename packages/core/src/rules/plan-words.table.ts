import type { Text } from '../language/describe.ts';
import type { Level } from './criterion.ts';

/** What a plan says to the clinician in words of our own; no document says it. */
export const planNotes = {
  emergency: {
    zh: '现在就走急救流程，不等分级，也不等报告',
    en: 'Start the emergency path now; wait for neither color nor report',
  },
  mindEmergency: {
    zh: '先保证安全，身边不离人，现在就请精神科急诊',
    en: 'Safety first: never leave her alone, psychiatric emergency care now',
  },
  nothingEstablished: {
    zh: '还没有确定任何级别。先补齐缺的内容；补齐之前不能按低风险处理',
    en: 'No level is established yet. Fill in what is missing first; until then she must not be handled as low risk',
  },
  contradicted: {
    zh: '记录里有前后矛盾的地方，请先核对',
    en: 'The record contradicts itself: check it first',
  },
  beyond: {
    zh: '表外情况，请专科医师现在评估；规范没有给它颜色，这里的级别是本项目拟的最低级别',
    en: 'Beyond the form: specialist assessment now. The norm gives it no color; the level here is the lowest that we propose',
  },
  carrier: {
    zh: '表面抗原阳性：落实预防乙肝母婴传播的措施（规范写在紫色条款里，按所取的解读也适用于黄色的携带者）',
    en: 'HBsAg positive: carry out the measures against mother-to-child transmission of hepatitis B (the norm has them under purple; by the reading taken they hold for a yellow carrier too)',
  },
  screeningOpen: {
    zh: '筛查没有做完，既不是阳性也不是阴性。先补齐没有问到的项目；补齐之前不能按低风险处理',
    en: 'The screening is not finished: neither positive nor negative. Fill in the items not asked first; until then she must not be handled as low risk',
  },
} as const satisfies Record<string, Text>;

/** Duties whose row names no actor: what, who, to whom. */
export const continuationDuties = {
  SP2: {
    what: {
      zh: '评估是否适宜继续妊娠（尚在孕期的）',
      en: 'Assessment of whether it is suitable to continue (while pregnant)',
    },
    who: { zh: '开展评估的医疗机构建议并联系', en: 'the institution that grades advises and arranges it' },
    to: { zh: '三级医疗机构', en: 'a level 3 institution' },
  },
  SP1: {
    what: {
      zh: '副主任医师及以上的评估和建议；本软件只提示这一步该做了，不作结论',
      en: 'Assessment and advice by an associate chief physician or above; this software says that the step is due and never answers it',
    },
    who: { zh: '副主任以上任职资格的医师', en: 'a physician qualified as associate chief or above' },
    to: { zh: '孕产妇本人，由她作决定', en: 'the woman, who decides' },
  },
} as const satisfies Record<string, { what: Text; who: Text; to: Text }>;

/** The statutory notice that stands behind RP3, and the grading report some places want for purple as well. */
export const purpleDuties = {
  notification: { zh: '法定传染病报告', en: 'Notification of the infectious disease' },
  health: { zh: '按传染病防治法律法规', en: 'as the law on infectious diseases says' },
  localReport: {
    zh: '本机构设为紫色也报评估分级报告单；规范没有写时限，按当地要求',
    en: 'This institution reports purple on the grading form as well; the norm sets no time, so the local rule applies',
  },
} as const satisfies Record<string, Text>;

/** What the woman is told for the level whose duties apply: what to do, and by when. No color as a verdict, and nothing that puts her at ease too early. */
export const tellLevel: Readonly<Record<Level, readonly Text[]>> = {
  green: [
    {
      zh: '这次评估没有发现需要特别照看的情况。这只说明评估这一天，以后还会再评估，请照样按时产检，孕期至少5次。',
      en: 'This assessment found nothing that needs special care. It speaks for this day only and will be repeated: keep your antenatal visits, at least 5 in all.',
    },
  ],
  yellow: [
    {
      zh: '您有需要多留意的情况。请到二级或以上的医院做产检和住院分娩；检查有异常时，尽快去三级医院。',
      en: 'Something about you needs extra attention. Have your visits and your delivery in a hospital of level 2 or above; if a check is abnormal, go to a level 3 hospital as soon as you can.',
    },
  ],
  orange: [
    {
      zh: '您需要经验更多的团队照看。请到县级或以上的危重孕产妇救治中心产检，那里人手和设备更齐全；有条件的，到三级医院住院分娩。今天就问清楚：去哪家、哪天去、找谁。',
      en: 'You need a team with more experience. Have your visits in a critical maternal care center of county level or above, which has more staff and equipment; where possible, deliver in a level 3 hospital. Ask today: which hospital, which day, whom to see.',
    },
  ],
  red: [
    {
      zh: '请尽快到三级医院，由副主任医师或以上的医生当面评估。今天就联系好：去哪家医院、找谁、怎么去。',
      en: 'Go to a level 3 hospital as soon as you can and be seen by an associate chief physician or above. Arrange it today: which hospital, whom to see, how to get there.',
    },
    {
      zh: '下一步怎么安排，医生会当面跟您讲清楚，由您来决定。',
      en: 'The doctor will explain the next steps to you in person, and you decide.',
    },
  ],
};

export const tellHer = {
  emergency: {
    zh: '现在就需要急诊处理，不要等结果，也不要一个人离开。不在医院的话，马上打120，说明怀孕周数或产后天数，不要自己开车。',
    en: 'You need emergency care now. Do not wait for a result and do not leave alone. If you are not in a hospital, call 120 at once, say how many weeks pregnant or how many days after birth you are, and do not drive yourself.',
  },
  mindEmergency: {
    zh: '您不用一个人扛。请现在就让人陪着您，去有精神科或心理科的医院急诊；去不了，就打12356或120。',
    en: 'You need not carry this alone. Have someone stay with you now and go to the emergency department of a hospital with psychiatry or psychology; if you cannot, call 12356 or 120.',
  },
  incomplete: {
    zh: '有些情况还没有问到，或者还没有结果，所以现在不能下结论。没有结果不等于没有风险，请尽快和医生一起补齐。',
    en: 'Some things were not asked or have no result yet, so nothing can be concluded now. No result does not mean no risk: please complete it with your doctor soon.',
  },
  provisional: {
    zh: '还有内容要补齐或由医生核对，结果可能会变。请先按现在的安排做，并尽快补齐。',
    en: 'Something is still to be filled in or checked by a doctor, and the result may change. Follow the present arrangement and complete it soon.',
  },
  followed: { zh: '会有专人一直跟进您的情况。', en: 'A named person will follow your care throughout.' },
  reported: {
    zh: '医院会按规定把评估结果报给当地妇幼保健机构，好让他们也能帮上忙。',
    en: 'As required, the hospital tells the local maternal and child health institution, so that they can help as well.',
  },
  infection: {
    zh: '查到的感染需要按要求治疗和复查，请按医生说的医院和时间去。艾滋病、梅毒和乙肝，尽早治疗和预防，可以大大减少传给宝宝的机会。医院应当保护您的隐私。',
    en: 'The infection that was found needs treatment and checks: go to the hospital and at the time your doctor names. For HIV, syphilis and hepatitis B, early treatment and prevention greatly lower the chance of passing it to your baby. The hospital must protect your privacy.',
  },
  carrier: {
    zh: '您的表面抗原是阳性。宝宝出生后12小时内要打乙肝免疫球蛋白和乙肝疫苗，越快越好，请提前告诉接生的医院。',
    en: 'Your hepatitis B surface antigen is positive. Your baby needs hepatitis B immunoglobulin and vaccine within 12 hours of birth, the sooner the better: tell the hospital where you will deliver in advance.',
  },
  handbook: {
    zh: '《母子健康手册》上会写评估结果和日期，可能标有颜色。颜色只说明需要怎样照看，不是给您或宝宝下结论。',
    en: 'The result and its date are written in your Maternal and Child Health Handbook, perhaps with a color. A color only says what care is needed; it is no verdict on you or your baby.',
  },
  danger: {
    zh: '出血、破水、抽搐、剧烈头痛或眼花、胸痛或喘不上气、肚子剧痛、胎动明显减少，产后出血多或发烧：马上去医院或打120，不要等下次检查。',
    en: 'Bleeding, waters breaking, fits, severe headache or blurred vision, chest pain or breathlessness, severe belly pain, clearly fewer movements of the baby, heavy bleeding or fever after birth: go to hospital or call 120 at once, do not wait for the next visit.',
  },
  worried: {
    zh: '没有这些情况，但心里不放心，也可以随时去医院。',
    en: 'If you have none of these but are worried, you can go to the hospital at any time.',
  },
  screeningPositive: {
    zh: '筛查发现有需要医生进一步看的情况。这不是诊断。',
    en: 'The screening found something a doctor needs to look at further. It is not a diagnosis.',
  },
  /** Comes after the last day in words: “请最晚在2026年2月3日” …, “By February 3, 2026 at the latest, ” …; without a day, “请在2周内” …, “Within 2 weeks, ” … */
  screeningReferral: {
    zh: '到二级或以上的医院做妊娠风险评估，带上《母子健康手册》和检查结果。去不成的话，告诉给您筛查的机构，请他们帮忙。',
    en: 'have your pregnancy risk assessed in a hospital of level 2 or above; bring your Maternal and Child Health Handbook and your results. If you cannot go, tell the place that screened you and ask for help.',
  },
  screeningNegative: {
    zh: '这次筛查的必查项目没有发现阳性。这不等于没有风险：身体有变化要再评估，请按时产检。',
    en: 'The required items of this screening found nothing positive. That does not mean no risk: you are assessed again when anything changes, so keep your antenatal visits.',
  },
  screeningOpen: {
    zh: '筛查还没有做完，现在不能下结论。请尽快把没有问到的补齐；在这之前，不要当作没事。',
    en: 'The screening is not finished and nothing can be concluded yet. Please complete it soon; until then, do not take it as all clear.',
  },
} as const satisfies Record<string, Text>;
