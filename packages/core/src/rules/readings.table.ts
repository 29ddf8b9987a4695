import type { Reading } from './ruleset.ts';

/**
 * The reading taken where the wording of a clause leaves a choice. `AMB-…` are choices of the norm, `READ-…` small ones of grammar.
 * Each is a proposal that waits for an obstetrician; the question, the other options and the reason are in `reading-questions.table.ts`,
 * the English in `english.table.ts`.
 */
export const readings = [
  { id: 'AMB-MISSING', zh: '有未答的项目就不是绿色；每一条都确知不符合才是绿色，“不适用”算已知' },
  { id: 'AMB-SELF-REPORT', zh: '本人自述只得出暂定结果，须经医师确认' },
  { id: 'AMB-AGE-DATE', zh: '按评估当日的周岁；到预产期前满35或40岁的另行提示' },
  { id: 'AMB-BMI-WEIGHT', zh: '用孕前体重，没有时用孕14周前首次体重；都没有则BMI为未知，不当作正常' },
  { id: 'AMB-INTERVAL', zh: '算到本次末次月经，此后不变；满18个月不属于不足18个月' },
  { id: 'AMB-FIBROID', zh: '≥5cm同时限定子宫肌瘤和卵巢囊肿' },
  { id: 'AMB-HB', zh: '110不算贫血；60为橙色；40为红色' },
  { id: 'AMB-PLT', zh: '100为黄色且筛查阳性；50和30为橙色；进行性下降只由医师认定' },
  { id: 'AMB-EF', zh: '心功能II级、轻度左心功能障碍、EF 40%–50%（含两端）有一项即为橙色' },
  { id: 'AMB-VALVE-OVERLAP', zh: '黄色和橙色两条都列出，级别取橙色；能否降为黄色由医师定' },
  { id: 'AMB-MARFAN', zh: '无主动脉扩张为橙色，有扩张为红色；未记录时级别为橙色、按红色管理' },
  { id: 'AMB-MITRAL', zh: '二尖瓣口面积恰为1.5cm²归红色' },
  { id: 'AMB-GRADIENT', zh: '50mmHg指峰值压差（未注明的也按峰值）；平均压差≥40mmHg按红色' },
  { id: 'AMB-PAP', zh: '50mmHg指超声估测的收缩压；导管平均压≥32mmHg先按红色，由心内科判断' },
  { id: 'AMB-CARDIOMYOPATHY', zh: '记录“治疗后稳定”为橙色，记录不稳定为红色；未记录时级别为橙色、按红色管理' },
  { id: 'AMB-ASTHMA', zh: '哮喘用药、未经呼吸科评估或肺功能受损为橙色，否则黄色；脊柱侧弯、胸廓畸形肺功能正常为黄色' },
  { id: 'AMB-CREATININE', zh: '用化验单上的上限；红色1.4的两项有一项即可；恰为1.5倍是橙色' },
  { id: 'AMB-STEROID', zh: '活动期为红色；无活动而在用药的，不论药物、剂量和时间都至少橙色' },
  { id: 'AMB-HYPOTHYROID', zh: '甲减引起器官功能障碍即为红色，不要求再测基础代谢率' },
  { id: 'AMB-EPILEPSY', zh: '失神发作橙色，其他全身性发作（含继发）红色，部分发作黄色；类型未记录不判绿色' },
  { id: 'AMB-RH', zh: '本人Rh阴性、配偶不是阴性为橙色；配偶血型未记录前按橙色管理' },
  { id: 'AMB-PREVIA', zh: '胎盘附着在剖宫产或肌瘤剔除瘢痕上为红色；不在瘢痕上的中央性前置或可疑植入为橙色' },
  { id: 'AMB-HBV', zh: '携带且肝功能正常为黄色，同样落实母婴阻断；肝功能异常或肝炎为紫色' },
  { id: 'AMB-OLD-INFECTION', zh: '医师记录为已治愈或既往之前，按紫色，暂定' },
  { id: 'AMB-GDM', zh: '妊娠期糖尿病：不用药为黄色，用药为橙色' },
  { id: 'AMB-PURPLE-BASE', zh: '级别照常计算；紫色旁边不显示绿色' },
  { id: 'AMB-SCREEN-ONLY', zh: '筛查阳性只表示需要评估；二级以上机构评估后，各条都不符合才可为绿色' },
  { id: 'AMB-DOWNGRADE', zh: '可由医师调低，原记录保留；软件不自动调低' },
  { id: 'AMB-DAYS', zh: '按自然日，从评估的日期和时刻起算' },
  { id: 'AMB-PURPLE-REPORT', zh: '默认不报分级报告单，可按当地要求开启' },
  { id: 'AMB-TRANSFUSION', zh: '记录输血量和单位，阈值可按所用单位设定' },
  { id: 'AMB-OTHER', zh: '“其他”“等”由医师填写，软件不推断' },
  { id: 'AMB-ANNEX-NO', zh: '按42号通知编号：附件1为筛查表，附件2为评估表' },
  { id: 'READ-PRESSURE-EITHER', zh: '收缩压≥140或舒张压≥90，有一项即可' },
  { id: 'READ-ANY-OF-LIST', zh: '反复头痛、恶心、呕吐，有一项即可' },
  { id: 'READ-TWINS-OR-FLUID', zh: '双胎或羊水过多，有一项伴心肺功能减退即可' },
  { id: 'READ-LUNG-FUNCTION', zh: '“影响肺功能”只限定严重畸形；哮喘反复发作、肺纤维化本身即为红色' },
  { id: 'READ-OBSTRUCTION', zh: '肠梗阻仅需药物治疗的为橙色，其他的为红色；未记录时至少橙色' },
  { id: 'READ-VESSEL-SURGERY', zh: '有脑血管畸形，或做过脑血管畸形手术，有一项即为红色' },
  { id: 'READ-TWICE', zh: '“两次以上”包括两次' },
] as const satisfies readonly Reading[];

export type ReadingId = (typeof readings)[number]['id'];
