import type { Text } from '../language/describe.ts';
import type { VisitItemId } from './items.table.ts';

/** What each item is for, in this project's own words: no source is quoted, and no clinician has signed them. */
// biome-ignore format: one line per item, so that an expert can read down
export const itemPurposes = {
  'handbook': { zh: '后面的检查都按这时核对的孕周排。', en: 'Every later test is timed by the weeks confirmed here.' },
  'pressure-weight-v1': { zh: '以后的变化要和这次比。', en: 'Later changes are compared with this.' },
  'blood-urine-group': { zh: '看贫血、尿里有没有蛋白；出血要输血时用得上血型。', en: 'For anemia and protein in the urine; the group matters if blood is needed.' },
  'glucose-liver-kidney': { zh: '早点发现怀孕前就有的病。', en: 'To find illness from before pregnancy early.' },
  'infection-tests': { zh: '查得早，可以防止传给宝宝。', en: 'Found early, passing it to the baby can be prevented.' },
  'thalassemia': { zh: '夫妻都带有时，宝宝可能得重型，要早点商量。', en: 'If both parents carry it the baby may be severely ill; it is discussed early.' },
  'early-ultrasound': { zh: '看是不是怀在子宫里，核对孕周。', en: 'To see that the pregnancy is in the womb and confirm the weeks.' },
  'nt': { zh: '早期看宝宝的大结构。过了这几周量不了。', en: 'An early look at the baby. It cannot be measured later.' },
  'serum-first': { zh: '筛查染色体异常的风险。筛查不是确诊。', en: 'Screens for the risk of chromosome disorders. A screen is not a diagnosis.' },
  'chorionicity': { zh: '看是一个还是两个胎盘。决定以后怎么随访，晚了看不清。', en: 'One placenta or two. It decides all later follow-up and cannot be read later.' },
  'rh-antibodies': { zh: '以后按医生安排复查。防止妈妈的抗体伤到宝宝。', en: 'Repeated as the doctor plans. So that the mother’s antibodies do not harm the baby.' },
  'thyroid-others': { zh: '要不要做，听医生的。', en: 'Whether to do them is for the doctor to say.' },

  'pressure-growth-v2': { zh: '看妈妈和宝宝长得怎么样。', en: 'To follow mother and baby.' },
  'serum-second': { zh: '16–18周最好。筛查染色体异常的风险。筛查不是确诊。', en: 'Best at 16–18 weeks. Screens for the risk of chromosome disorders. A screen is not a diagnosis.' },
  'cell-free-dna': { zh: '筛查几种染色体异常。结果高风险，要做诊断性检查。', en: 'Screens for a few chromosome disorders. A high risk needs a diagnostic test.' },
  'amniocentesis': { zh: '有指征的才做。查清染色体的诊断性检查，要不要做由本人决定。', en: 'Only with a reason. A diagnostic test of the chromosomes; the woman decides.' },

  'anomaly-scan': { zh: '看宝宝的结构。超声不能看出所有问题。', en: 'To look at the baby’s structure. Ultrasound does not find everything.' },
  'blood-urine-v3': { zh: '看贫血和蛋白尿。', en: 'For anemia and protein in the urine.' },
  'cervical-length': { zh: '早产风险高的才做。看有没有早产的苗头。', en: 'Only where preterm birth is likely. For early signs of preterm birth.' },

  'ogtt': { zh: '查妊娠期糖尿病。已经确诊糖尿病的，先问医生。', en: 'For gestational diabetes. With known diabetes ask the doctor first.' },
  'blood-urine-v4': { zh: '看贫血和蛋白尿。', en: 'For anemia and protein in the urine.' },

  'ultrasound-position': { zh: '看宝宝生长、羊水、胎盘和胎位。', en: 'For growth, fluid, placenta and position.' },
  'blood-urine-v5': { zh: '看贫血和蛋白尿。', en: 'For anemia and protein in the urine.' },

  'urine-v6': { zh: '看蛋白尿。', en: 'For protein in the urine.' },
  'gbs': { zh: '查到了，生的时候用药保护宝宝。', en: 'If found, medicine during birth protects the baby.' },
  'liver-bile-acids': { zh: '高发地区或有瘙痒的做。查胆汁淤积症。身上痒，不等到这时候，当天就说。', en: 'Where cholestasis is common, or with itching. For cholestasis. With itching do not wait for this week: say so the same day.' },
  'nst-early': { zh: '有高危因素的从32–34周起。看宝宝的心跳反应。', en: 'With risk factors from 32–34 weeks. To watch the baby’s heart.' },

  'nst-weekly': { zh: '快足月了，每周看一次宝宝的心跳。', en: 'Near the date the baby’s heart is watched weekly.' },
  'ultrasound-term': { zh: '看宝宝大小、羊水和胎位，商量怎么生。', en: 'For size, fluid and position, to plan the birth.' },
  'cervix': { zh: '看宫颈准备好了没有。', en: 'To see whether the cervix is ready.' },
} as const satisfies Readonly<Record<VisitItemId, Text>>;
