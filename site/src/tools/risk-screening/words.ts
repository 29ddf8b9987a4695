import type { Bilingual } from '../../data/lang.ts';

/** The words of the self-screening page, apart from questions and results. */
export const words = {
  title: { 'zh-CN': '产检时要告诉医生什么？', en: 'What should you tell your doctor?' },
  margin: { 'zh-CN': '孕期风险自查', en: 'Self-screening' },
  privacy: {
    'zh-CN': '答案只在这台手机上，不上传、不保存，关掉页面就没了。',
    en: 'Your answers stay on this phone: not uploaded, not saved, gone when you close the page.',
  },
  privacyShort: {
    'zh-CN': '这些答案只在这台手机上，不上传、不保存。旁边有人时，可以先跳过。',
    en: 'These answers stay on this phone, not uploaded, not saved. With somebody beside you, you can skip them for now.',
  },
  dangerTitle: { 'zh-CN': '先看一眼：现在有没有这些？', en: 'First: is any of these there right now?' },
  dangerLead: {
    'zh-CN': '有哪一样就点哪一样，马上告诉您怎么办。拿不准，按“有”算。',
    en: 'Tap what is there, and you are told at once what to do. If in doubt, count it as there.',
  },
  dangerMore: {
    'zh-CN': '这里只列了最要紧的，全部危险信号在这里',
    en: 'Only the most pressing are listed here. All danger signs',
  },
  noneOfThese: { 'zh-CN': '都没有，往下问', en: 'None of these, go on' },
  goOnAnyway: { 'zh-CN': '继续填，列给医生看', en: 'Go on and make the list' },
  call120: { 'zh-CN': '打 120', en: 'Call 120' },
  call: { 'zh-CN': '打', en: 'Call' },
  back: { 'zh-CN': '上一步', en: 'Back' },
  next: { 'zh-CN': '下一步', en: 'Next' },
  toResult: { 'zh-CN': '看结果', en: 'See the result' },
  restNo: { 'zh-CN': '这一页其余的都没有', en: 'No to the rest of this page' },
  restNoDone: { 'zh-CN': '已把 {n} 项记为“没有”，可以再改。', en: '{n} answers set to “No”. You can change them.' },
  restNoNothing: { 'zh-CN': '这一页已经都答了。', en: 'Everything on this page is answered.' },
  progress: { 'zh-CN': '第 {n} 页，共 {of} 页', en: 'Page {n} of {of}' },
  no: { 'zh-CN': '没有', en: 'No' },
  yes: { 'zh-CN': '有', en: 'Yes' },
  unsure: { 'zh-CN': '不清楚', en: 'Not sure' },
  errorTitle: { 'zh-CN': '有 {n} 处要再看一下', en: '{n} to look at again' },
  notANumber: {
    'zh-CN': '请填数字；不清楚就空着。',
    en: 'Please enter a number, or leave it blank.',
  },
  notWhole: { 'zh-CN': '请填整数；不清楚就空着。', en: 'Please enter a whole number, or leave it blank.' },
  outOfRange: {
    'zh-CN': '应在 {low} 到 {high} 之间，请再看一下单位；不清楚就空着。',
    en: 'Expected {low} to {high}. Please check the unit, or leave it blank.',
  },
  urgentLabel: { 'zh-CN': '要马上做的事', en: 'What to do now' },
  resultUrgent120: { 'zh-CN': '先打 120', en: 'Call 120 first' },
  resultHospital: { 'zh-CN': '现在就去医院', en: 'Go to hospital now' },
  resultUrgentMore: { 'zh-CN': '下面的单子等到了医院再给医生看。', en: 'The list below can wait until you are there.' },
  resultToday: { 'zh-CN': '今天就联系产检医院', en: 'Contact your hospital today' },
  resultPositive: { 'zh-CN': '有 {n} 件事要告诉医生', en: '{n} to tell your doctor' },
  resultOpen: { 'zh-CN': '还不能下结论：有 {n} 项没有答案', en: 'No conclusion yet: {n} unanswered' },
  resultNone: { 'zh-CN': '您答的这些里，没有勾到', en: 'Nothing was ticked in what you answered' },
  todayAction: {
    'zh-CN': '今天就联系产检医院或去门诊。天黑前还没联系上，就去急诊。',
    en: 'Contact your hospital or be seen today. If nobody has answered by dark, go to emergency.',
  },
  positiveLead: {
    'zh-CN': '这不是诊断，只是说要请医生看一看。',
    en: 'This is not a diagnosis. It means that a doctor should have a look.',
  },
  referral: {
    'zh-CN': '最晚在{by}以前，到二级或以上的医院做妊娠风险评估，带上《母子健康手册》和检查结果。',
    en: 'By {by} at the latest, have your pregnancy risk assessed in a hospital of level 2 or above. Bring your Maternal and Child Health Handbook and your results.',
  },
  referralToday: {
    'zh-CN': '能早去就早去。下次产检在两周以后的，现在就约早一点。',
    en: 'Sooner is better. If your next visit is more than two weeks away, book an earlier one now.',
  },
  referralSource: {
    'zh-CN': '“两周内”这句话，本站没有见到原文。',
    en: 'This site has not seen the sentence with the two weeks in the document.',
  },
  foundTitle: { 'zh-CN': '告诉医生这些', en: 'Tell your doctor about these' },
  said: { 'zh-CN': '您说的：', en: 'You said: ' },
  formSays: { 'zh-CN': '筛查表上写的：', en: 'The form says: ' },
  ownWord: {
    'zh-CN': '这些都是您自己说的，由医生核对。',
    en: 'All of this is your own word; the doctor will check it.',
  },
  openTitle: { 'zh-CN': '还没有答案的 {n} 项', en: '{n} still without an answer' },
  openLead: {
    'zh-CN': '没有答案的不能当作没有。想起来了就补上；不清楚的，产检时问医生。',
    en: 'What has no answer cannot be taken as no. Fill in what you remember; ask your doctor about the rest.',
  },
  openGo: { 'zh-CN': '回去答', en: 'Answer' },
  hospitalTitle: { 'zh-CN': '要由医院来查的 {n} 项', en: '{n} for the hospital to check' },
  hospitalLead: {
    'zh-CN': '这些要抽血、做 B 超或由医生检查，您自己没法知道。有化验单就一起带去。',
    en: 'These need blood tests, ultrasound or an examination; you cannot know them yourself. Bring any reports you have.',
  },
  suggested: { 'zh-CN': '建议项目', en: 'suggested item' },
  noneLead: {
    'zh-CN': '没有勾到不等于安全。仍要按时产检，妊娠风险由医院正式评估，身体有变化还会再评。',
    en: 'No tick is not safety. Keep your visits: the hospital makes the formal assessment, and repeats it when anything changes.',
  },
  alwaysTitle: { 'zh-CN': '没有勾到不等于安全', en: 'No tick is not safety' },
  print: { 'zh-CN': '打印给医生看', en: 'Print for the doctor' },
  change: { 'zh-CN': '回去改', en: 'Change answers' },
  restart: { 'zh-CN': '清掉答案，重新来', en: 'Clear the answers and start again' },
  noteTitle: { 'zh-CN': '孕产妇妊娠风险筛查：孕妇自述', en: 'Pregnancy risk screening: her own word' },
  noteName: { 'zh-CN': '姓名', en: 'Name' },
  noteDate: { 'zh-CN': '填写日期', en: 'Date' },
  noteSource: {
    'zh-CN':
      '按《孕产妇妊娠风险评估与管理工作规范》附件1《孕产妇妊娠风险筛查表》，由本人作答，未经医生核对，不是诊断。',
    en: 'After annex 1 of the national norm (pregnancy risk screening form), answered by the woman herself, not checked by a clinician, not a diagnosis.',
  },
  paperTitle: { 'zh-CN': '筛查表全文', en: 'The whole screening form' },
  paperLead: {
    'zh-CN': '您的浏览器没有运行脚本，不能一组一组地问。下面是国家筛查表的全部项目，有符合的，产检时告诉医生。',
    en: 'Your browser does not run scripts, so the questions cannot be asked one by one. These are all the items of the national form: tell your doctor about any that fits.',
  },
  paperCalls: { 'zh-CN': '急救 120，心理援助 12356。', en: 'Emergency 120, psychological support 12356.' },
  starred: { 'zh-CN': '（建议项目）', en: ' (suggested item)' },
  sourceTitle: {
    'zh-CN': '孕产妇妊娠风险评估与管理工作规范，附件1 孕产妇妊娠风险筛查表',
    en: '孕产妇妊娠风险评估与管理工作规范, annex 1: pregnancy risk screening form',
  },
  design: {
    'zh-CN': '哪些要马上去、哪些今天联系，是本站按更安全的一边定的，还没有临床医生审核。',
    en: 'What is for now and what for today is this site’s own choice of the safer side. No clinician has reviewed it yet.',
  },
} as const satisfies Record<string, Bilingual>;

/** The words that the script of the page needs; the rest stands in the page. */
export const scriptWords = [
  'noneOfThese',
  'goOnAnyway',
  'restNoDone',
  'restNoNothing',
  'errorTitle',
  'notANumber',
  'notWhole',
  'outOfRange',
  'resultUrgent120',
  'resultHospital',
  'resultToday',
  'resultPositive',
  'resultOpen',
  'resultNone',
  'referral',
  'openTitle',
  'hospitalTitle',
] as const satisfies readonly (keyof typeof words)[];
