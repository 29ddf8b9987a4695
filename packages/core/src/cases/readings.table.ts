/** Readings taken here where a document leaves a choice, or says nothing; `AMB-…` are the norm's and stand in the rules. Each waits for an obstetrician. */
export const caseReadings = [
  {
    id: 'READ-DAY-42',
    zh: '“产后42天左右”取第35天起的检查算数，最迟第42天；日数是本项目的解读',
    en: '“About 42 days”: a check counts from day 35 and is due by day 42; the days are our reading',
  },
  {
    id: 'READ-LOWERED',
    zh: '由医师调低到绿色或黄色后，专案仍管到产后42天；规范没有写提前撤案',
    en: 'A case lowered to green or yellow by a physician still runs to 42 days; the norm names no earlier end',
  },
  {
    id: 'READ-LATE-ENTRY',
    zh: '补录的时间最多比最新一条早24小时；各次评估之间、死亡和结案不得倒序',
    en: 'An entered event may lie up to 24 hours before the newest one; gradings among themselves, a death and the closing come in order',
  },
  {
    id: 'READ-CLOSING',
    zh: '结案：满42天，产后评估过，且不是红色',
    en: 'Closing: day 42 reached, assessed after the end of pregnancy, and not red',
  },
] as const;
