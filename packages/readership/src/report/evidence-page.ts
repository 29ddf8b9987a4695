import { units } from '../units/units.table.ts';
import { atLeast, formTitle, platformTitle, shareShown, shown, standingTitle } from './evidence-labels.ts';
import type { EvidenceTable } from './evidence-tables.ts';
import { readsShown } from './evidence-tables.ts';
import { type Html, html, table } from './html.ts';
import { planTargets } from './plan-targets.table.ts';
import { type Projection, projectionMethod } from './projection.ts';
import type { Summary } from './summary.ts';
import type { YearReport } from './year.ts';

/** Style of the page, in a file of its own: a page with no script and no inline style passes the strictest policy. */
export const evidenceCss = `body { font: 15px/1.75 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1c1b1a; background: #fff; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
caption { text-align: start; font-weight: 600; padding-block: .5rem; }
th, td { border: 1px solid #8a8580; padding: .3rem .5rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
thead th { background: #f1efec; }
dt { font-weight: 600; }
.note { border-inline-start: .3rem solid #8a8580; padding-inline-start: .8rem; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } thead { display: table-header-group; } tr { break-inside: avoid; } }
`;

const groupHeaders = ['组', '篇数', '平均（按全部作品）', '中位数（按有数字的）', '达到目标的比例', '阅读量未知的篇数'];

function groupRow(name: string, group: Summary): readonly string[] {
  const whole = group.unknown + group.partly === 0;
  return [
    name,
    shown(group.works),
    atLeast(group.meanAtLeast, whole),
    shown(group.median),
    shareShown(group),
    shown(group.unknown),
  ];
}

/** How much of the reads counted came in each unit, so that plays do not pass for times read. */
function inUnits({ ranking }: YearReport): string {
  const counted = ranking.flatMap(({ platforms }) => platforms);
  const parts = units.flatMap(({ id, title }) => {
    const reads = counted.filter(({ unit }) => unit === id).reduce((sum, { reads: here }) => sum + (here ?? 0), 0);
    return counted.some(({ unit }) => unit === id) ? [`${title.zh} ${shown(reads)}`] : [];
  });
  return parts.length === 0 ? '没有已知的数字' : parts.join('，');
}

/** A chance in words that promise nothing: never 0% or 100% while days are left. */
function chanceShown({ chance, daysLeft }: Projection): string {
  if (daysLeft === 0) return chance === 1 ? '已达到' : '没有达到';
  return chance < 0.01
    ? '可能不到 1%'
    : chance > 0.99
      ? '可能在 99% 以上'
      : `可能约 ${shown(Math.round(chance * 100))}%`;
}

function headline(report: YearReport): Html {
  const { works, reads, targets, readsNeeded, projection } = report;
  const whole = reads.unknown + reads.partly === 0;
  const rows: (readonly string[])[] = [
    [
      '发布作品',
      `${works.published} 篇`,
      `不少于 ${targets.works} 篇`,
      standingTitle(works.standing),
      `还差 ${works.needed} 篇`,
    ],
    [
      '单篇平均阅读量',
      atLeast(reads.meanAtLeast, whole),
      `${shown(targets.meanReads)}`,
      standingTitle(reads.standing),
      readsNeeded === null ? '未知' : `还差 ${shown(readsNeeded)} 次${whole ? '' : '（按已知的算）'}`,
    ],
  ];
  const projected =
    projection === null
      ? html`<p>年度还没有开始，不作推算。</p>`
      : html`<p>按现在的速度，到年底约 ${shown(projection.expected)} 篇（${projection.low}–${projection.high} 篇）；达到 ${targets.works} 篇：${chanceShown(projection)}。${projectionMethod.zh}</p>`;
  return html`${table('对照目标', ['项目', '现在', '目标', '结论', '差距'], rows)}
<p>计入的阅读量按单位分：${inUnits(report)}。</p>
<p>中位数 ${shown(reads.median)}；达到 ${shown(targets.meanReads)} 次的作品占 ${shareShown(reads)}。平均数会被一两篇爆款拉高，请和中位数一起看。</p>
${whole ? '' : html`<p class="note">有 ${reads.unknown} 篇作品阅读量完全未知，${reads.partly} 篇只有部分平台的数字。未知不当作 0；凡写“至少”的，实际只会更多。</p>`}
${projected}`;
}

/**
 * The printable page of a year's evidence: Chinese, static, every value escaped, no script, no inline style, nothing loaded but `evidence.css`.
 *
 * @param organization whose works these are, as it should stand on the page
 */
export function evidencePage(report: YearReport, organization: string, tables: readonly EvidenceTable[]): string {
  const { year, on, through, rule, targets } = report;
  const group = (caption: string, groups: readonly (readonly [string, Summary])[]) =>
    table(
      caption,
      groupHeaders,
      groups.map(([name, summary]) => groupRow(name, summary)),
    );
  const title = `${organization} ${year} 年科普作品发布与阅读情况`;
  const page = html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="stylesheet" href="evidence.css">
</head>
<body>
<h1>${title}</h1>
<p>截至 ${on}；阅读数算到 ${through}。由软件按下列规则汇总，没有经过第三方核实。</p>
<h2>结论</h2>
${headline(report)}
<h2>怎样算一次阅读</h2>
<p>规则“${rule.title.zh}”（${rule.id}）：${rule.statement.zh}</p>
<dl>${units.map(({ title: name, definition }) => html`<dt>${name.zh}</dt><dd>${definition.zh}</dd>\n`)}</dl>
<h2>目标的出处</h2>
${planTargets.map(({ title: name, quote, source, clause, note, id, value }) => html`<p>${name.zh}：“${quote}”（${source}，${clause}）。${note.zh}${targets[id] === value ? '' : `本报告改用 ${targets[id]}。`}</p>\n`)}
<h2>分组</h2>
${group(
  '按平台',
  report.byPlatform.map(({ key, summary }) => [platformTitle(key), summary]),
)}
${group(
  '按形式',
  report.byForm.map(({ key, summary }) => [formTitle(key), summary]),
)}
${group(
  '按主题',
  report.byTopic.map(({ key, summary }) => [key === '' ? '没有标主题' : key, summary]),
)}
<h2>作品</h2>
${table(
  '按阅读量排列',
  ['标题', '发布日期', '形式', '审核人', '阅读量'],
  report.ranking.map((entry) => [
    entry.work.title,
    entry.work.publishedOn,
    formTitle(entry.work.form),
    entry.work.reviewer ?? '无记录',
    readsShown(entry),
  ]),
)}
<h2>附表</h2>
${tables
  .filter(({ file }) => file !== 'works.csv')
  .map(({ title: caption, header, rows }) =>
    table(
      caption,
      header,
      rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
    ),
  )}
<p lang="en">Popular-science works and reads of ${year}, counted by rule “${rule.id}”: ${rule.statement.en}</p>
</body>
</html>
`;
  return page.html;
}
