import { dateAtAge, datePregnancy, formatWeeks, periodAt, postpartum, weeksWindow } from '@anchan/core/gestation';

// A clinic knows the last period and an early ultrasound. There is no clock: the day asked about is `on`.
const dating = datePregnancy({
  on: '2024-03-28',
  lastPeriod: { date: '2024-01-01', cycleDays: 28, irregular: false, uncertain: false },
  ultrasounds: [{ date: '2024-02-26', ageDays: 53 }], // 7+4 on the report
});
console.log(dating.dueDate); // 2024-10-07
console.log(dating.gestationalAge, dating.method, dating.confidence); // 12+3 last-period high
console.log(dating.reason.zh); // 按末次月经推算；最早的超声相差没有超过界值，日期不变。

// What the other date would have said: 3 days later, 5 are allowed in that week.
const scan = dating.readings[1];
console.log(scan?.dueDate, scan?.differenceDays, scan?.limitDays, scan?.status); // 2024-10-10 3 5 agrees

// Words, periods, windows and days for the same pregnancy.
console.log(formatWeeks(87, 'zh')); // 孕12周+3天
console.log(periodAt(dating.gestationalAgeDays, 'early-cn-registration')?.zh); // 孕早期
console.log(weeksWindow('2024-10-07', '24+0', '28+6')); // { from: '2024-06-17', to: '2024-07-21' }
console.log(dateAtAge('2024-10-07', '37+0')); // 2024-09-16
console.log(postpartum('2024-10-01', '2024-11-12').within42Days); // true
