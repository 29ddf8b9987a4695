import type { Locale, Text } from '@anchan/core/language';
import { indicator, unit } from '../catalog/catalog.ts';
import { rounded } from '../compute/rounded.ts';
import type { Pace } from './_course.ts';
import type { TargetRow } from './target.ts';
import { targetSet } from './targets.ts';
import type { Judged } from './track.ts';
import { paceFormWords, subjectLevelWords, trackStatusWords, undeterminedWords } from './words.table.ts';

/** Two decimals, four below 1, without idle zeros. */
function plain(value: number): string {
  return String(Number(rounded(value, Math.abs(value) < 1 ? 4 : 2)));
}

const operatorWords = {
  '<=': { zh: ['不高于', '低于'], en: ['at most', 'below'] },
  '>=': { zh: ['不低于', '高于'], en: ['at least', 'above'] },
} as const;

const changeUnits = {
  percent: { zh: '%', en: ' %' },
  'percentage-points': { zh: '个百分点', en: ' percentage points' },
} as const;

/** What must be reached, as `不高于14.5/10万` or `从2020年起下降20%`. @example goalText(target('healthy-china-2030.maternal-mortality-ratio'), 'zh') // '不高于12/10万' */
function goalText(target: TargetRow, locale: Locale): string {
  const word = operatorWords[target.operator][locale][target.strict ? 1 : 0];
  if (target.change === undefined) {
    const number = plain(target.value) + unit(target.unit).sign[locale];
    return locale === 'zh' ? word + number : `${word} ${number}`;
  }
  const { from, by } = target.change;
  const amount = plain(Math.abs(by)) + changeUnits[target.change.in][locale];
  if (locale === 'zh') return `比${from}年${by < 0 ? '下降' : '上升'}${target.strict ? '超过' : '至少'}${amount}`;
  return `${target.strict ? 'more than' : 'at least'} ${amount} ${by < 0 ? 'below' : 'above'} ${from}`;
}

/** `下降2.88%` or `上升4个百分点`, a year. */
function paceText({ form, perYear }: Pace, locale: Locale): string {
  if (perYear === 0) return locale === 'zh' ? '持平' : 'no change';
  const rising = form === 'points' ? perYear > 0 : perYear < 0;
  const sign = changeUnits[form === 'points' ? 'percentage-points' : 'percent'][locale];
  const amount = Number(rounded(Math.abs(perYear) * (form === 'points' ? 1 : 100), 2)) + sign;
  return locale === 'zh' ? `${rising ? '上升' : '下降'}${amount}` : `${rising ? 'up' : 'down'} ${amount} a year`;
}

/** A value on the number itself, of a target that leaves it out, needs no pace: only to move at all. */
function requiredText(pace: Pace, locale: Locale): string {
  if (pace.perYear === 0) return locale === 'zh' ? '只差一点即达标' : 'a hair short of the target';
  return locale === 'zh' ? `按期达标每年需${paceText(pace, 'zh')}` : `needed: ${paceText(pace, 'en')}`;
}

function headOf({ target, goal }: Judged, locale: Locale): string {
  const sign = unit(target.unit).sign[locale];
  const change =
    target.change && goal !== null
      ? locale === 'zh'
        ? `（即${plain(goal)}${sign}）`
        : ` (${plain(goal)}${sign})`
      : '';
  const name = indicator(target.indicator).name[locale];
  const set = targetSet(target.set).name[locale];
  const wanted = goalText(target, locale) + change;
  // Some names begin with whom they are about.
  const named = name.startsWith(target.scope[locale]);
  const subject = named ? '' : `${target.scope[locale]}${locale === 'zh' ? '' : ': '}`;
  if (locale === 'zh') {
    const when = target.recurs === 'year' ? '每年' : target.by === null ? '' : `${target.by}年`;
    return `${subject}${name}（${set}：${when}${wanted}）`;
  }
  const when = target.recurs === 'year' ? ' every year' : target.by === null ? '' : ` by ${target.by}`;
  return `${subject}${name} (${set}: ${wanted}${when})`;
}

function bodyOf(judged: Judged, locale: Locale): readonly string[] {
  const { status, reason, since, current, base, observed, required, projected, reaches, probability, target } = judged;
  const zh = locale === 'zh';
  const sign = unit(target.unit).sign[locale];
  const parts: string[] = [];
  if (current)
    parts.push(
      zh ? `${current.year}年为${plain(current.value)}${sign}` : `${plain(current.value)}${sign} in ${current.year}`,
    );
  if (status === 'met') {
    parts.push(zh ? `已达到，自${since}年起达标` : `met, since ${since}`);
    return parts;
  }
  if (required && observed && base && projected) {
    const form =
      observed.form === 'points' ? '' : zh ? `（${paceFormWords[observed.form].zh}）` : ` (${observed.form})`;
    parts.push(
      zh
        ? `${base.year}年以来年均${paceText(observed, 'zh')}${form}`
        : `${paceText(observed, 'en')} since ${base.year}${form}`,
    );
    parts.push(requiredText(required, locale));
    if (status === 'on-course' || status === 'off-course') {
      parts.push(
        zh
          ? `照此推算${projected.year}年为${plain(projected.value)}${sign}，${reaches === null ? '一百年内不会达到' : `${reaches}年达到`}`
          : `at this pace ${plain(projected.value)}${sign} in ${projected.year}, ${reaches === null ? 'not reached within a hundred years' : `reached in ${reaches}`}`,
      );
    }
    if (probability !== null) {
      const share = rounded(probability * 100, 0);
      parts.push(
        zh
          ? `仅按病例数的偶然波动，达标的概率约${share}%`
          : `by the chance of the counts alone, reached with a probability of about ${share} %`,
      );
    }
  }
  const word = trackStatusWords[status][locale];
  if (reason === undefined) parts.push(word);
  else parts.push(`${word}${zh ? '：' : ': '}${undeterminedWords[reason][locale]}`);
  if (reason === 'level-mismatch') {
    const level = subjectLevelWords[target.level][locale];
    parts.push(zh ? `这是对${level}的目标` : `this target is for ${level}`);
  }
  return parts;
}

/** One sentence for a report, in both languages; what is unverified or no longer open is said in it. */
export function sentenceOf(judged: Judged): Text {
  const notes = judged.flags.map(({ text }) => text);
  const join = (locale: Locale, comma: string, semicolon: string) =>
    [bodyOf(judged, locale).join(comma), ...notes.map((note) => note[locale])].join(semicolon);
  return {
    zh: `${headOf(judged, 'zh')}：${join('zh', '，', '；')}。`,
    en: `${headOf(judged, 'en')}: ${join('en', ', ', '; ')}.`,
  };
}
