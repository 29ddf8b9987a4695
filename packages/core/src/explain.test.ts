import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { askedAndAbsent } from '../test/_cases.ts';
import { recordArbitrary, runs, today } from '../test/_records.ts';
import { explain } from './explain.ts';
import { labelOf } from './facts/labels.ts';
import { assessRisk } from './index.ts';
import type { RiskRecord } from './record.ts';
import { zhejiang2018 } from './rules/overlays/zhejiang-2018.overlay.ts';
import { evidenceWords, gradeWords } from './rules/words.ts';

vi.setConfig({ testTimeout: 60_000 });

const on = '2026-11-22';
const locales = ['zh', 'en'] as const;
const linesOf = (record: RiskRecord, locale: 'zh' | 'en', more: object = {}): readonly string[] =>
  explain(assessRisk(record, { on, ...more }), { locale }).split('\n');
const over = (record: RiskRecord): RiskRecord => ({ ...askedAndAbsent, ...record });

describe('the first line', () => {
  test.each<[string, RiskRecord, string, string]>([
    [
      'nothing known',
      {},
      '尚未确定颜色（资料不足，不等于低风险）；可能到红色：还有 ',
      'no color established yet (missing data is not low risk); could reach red: ',
    ],
    ['green', askedAndAbsent, '绿色', 'green'],
    ['a level that is settled', over({ leukemia: true }), '红色', 'red'],
    [
      'a level that could rise',
      over({ hypertensiveDisorderOfPregnancy: true, severePreeclampsia: null }),
      '至少黄色；可能到橙色：还有 1 项没有结果',
      'at least yellow; could reach orange: 1 fact has no result yet',
    ],
    [
      'purple with nothing else',
      over({ syphilis: true }),
      '紫色标识：有传染性疾病',
      'purple mark: an infectious disease',
    ],
    [
      'purple beside a level',
      over({ syphilis: true, ageYears: 41 }),
      '橙色；紫色标识：有传染性疾病',
      'orange; purple mark: an infectious disease',
    ],
    [
      'an open mark beside a level',
      over({ syphilis: null, tuberculosis: null, ageYears: 41 }),
      '橙色；紫色标识未定：传染病相关项目没有结果',
      'orange; purple mark open: infectious disease not yet established or excluded',
    ],
    [
      'only the mark is open',
      over({ syphilis: null }),
      '尚未确定颜色（资料不足，不等于低风险）；紫色标识未定：传染病相关项目没有结果',
      'no color established yet (missing data is not low risk); purple mark open: infectious disease not yet established or excluded',
    ],
    [
      'nothing established but one row open',
      over({ contractedPelvis: null, fatigue: null }),
      '尚未确定颜色（资料不足，不等于低风险）；可能到黄色：还有 1 项没有结果',
      'no color established yet (missing data is not low risk); could reach yellow: 1 fact has no result yet',
    ],
  ])('says the result: %s', (_, record, zh, en) => {
    expect(linesOf(record, 'zh')[0]).toMatch(new RegExp(`^妊娠风险分级（cn-2017，2026-11-22）：${literally(zh)}`));
    expect(linesOf(record, 'en')[0]).toMatch(
      new RegExp(`^Pregnancy risk grade \\(cn-2017, 2026-11-22\\): ${literally(en)}`),
    );
    if (_ === 'nothing known') return;
    expect(linesOf(record, 'zh')[0]?.endsWith(zh)).toBe(true);
    expect(linesOf(record, 'en')[0]?.endsWith(en)).toBe(true);
  });

  test('names every overlay', () => {
    expect(linesOf({}, 'zh', { overlays: [zhejiang2018] })[0]).toContain('cn-2017 + cn-zj-2018，2026-11-22');
  });

  test('never shows green beside purple, nor before everything is known; counts what is missing', () => {
    fc.assert(
      fc.property(recordArbitrary, fc.constantFrom(...locales), (record, locale) => {
        const assessment = assessRisk(record, { on: today });
        const { level, couldReach, infectious, missing } = assessment;
        const [first = ''] = explain(assessment, { locale }).split('\n');
        const green = gradeWords.green[locale];
        expect(first.includes(green)).toBe(level === 'green' && infectious === false);
        expect(first.includes(gradeWords.purple[locale])).toBe(
          infectious === true || (infectious === null && (assessment.met.length > 0 || couldReach === 'green')),
        );
        const count = locale === 'zh' ? / (\d+) 项/.exec(first)?.[1] : /: (\d+) facts? (has|have) no/.exec(first)?.[1];
        const rises = level !== couldReach && couldReach !== 'green';
        expect(count).toBe(rises ? String(missing.length) : undefined);
        if (level !== null && level !== 'green') expect(first).toContain(gradeWords[level][locale]);
        if (rises) expect(first).toContain(gradeWords[couldReach][locale]);
      }),
      runs(400),
    );
  });
});

describe('the second line', () => {
  test('says whether the result is final, and never of an open one', () => {
    expect(linesOf(askedAndAbsent, 'zh')[1]).toBe('每一条都已有结论。');
    expect(linesOf(askedAndAbsent, 'en')[1]).toBe('Every row is settled.');
    for (const [record, more] of [
      [over({ leukemia: null }), {}],
      [over({ diabetes: true }), { selfReported: 'all' }],
      [over({ severePreeclampsia: true, preeclampsia: false }), {}],
    ] as const) {
      expect(linesOf(record, 'zh', more)[1]).toBe('暂定结果，资料补齐或医生确认后可能改变。');
      expect(linesOf(record, 'en', more)[1]).toBe(
        'Provisional: it may change once results are in or a clinician has confirmed.',
      );
    }
  });

  test('is followed by the plan where that follows a higher level, and only there', () => {
    expect(linesOf({ marfanSyndrome: true }, 'zh')[2]).toBe('在记录补齐之前，按红色管理。');
    expect(linesOf({ marfanSyndrome: true }, 'en')[2]).toBe(
      'Until the open facts are recorded, she is managed as red.',
    );
    expect(linesOf({ rhNegative: true }, 'en')[2]).toBe('Until the open facts are recorded, she is managed as orange.');
    expect(linesOf(over({ leukemia: true }), 'en')[2]).toBe('');
    expect(linesOf({}, 'en').join('\n')).not.toContain('managed as');
  });
});

describe('reasons', () => {
  test('are numbered, with color, words, clause, evidence and the deciding facts', () => {
    expect(linesOf(over({ ageYears: 41 }), 'zh').slice(3, 5)).toEqual(
      ['依据：', '1. 橙色：年龄≥40岁（附件2 橙色 1.1，原文已核对）：年龄 41 岁'].map((line, i) =>
        i === 1 ? expect.stringMatching(/^1\. 橙色：年龄≥40岁（附件2 橙色 1\.1，原文已核对）：.* 41 岁$/) : line,
      ),
    );
    expect(linesOf(over({ ageYears: 41 }), 'en')[4]).toMatch(
      /^1\. orange: Age 40 or more \(附件2 橙色 1\.1, wording checked\): .* 41 years$/,
    );
    expect(linesOf(over({ ageYears: 41 }), 'en')[6]).toMatch(/^2\. yellow: /);
  });

  test('carry the reading taken, indented under the reason', () => {
    expect(linesOf(over({ ageYears: 41 }), 'zh')[5]).toMatch(/^ {3}读法：按评估当日的周岁/);
    expect(linesOf(over({ ageYears: 41 }), 'en')[5]).toMatch(/^ {3}Reading taken: Completed years/);
    expect(linesOf(over({ leukemia: true }), 'en').join('\n')).not.toContain('Reading taken');
  });

  test('of every kind of evidence say what was seen', () => {
    for (const [record, evidence] of [
      [{ ageYears: 41 }, 'verbatim'],
      [{ hbsAgPositive: true, liverFunctionNormal: true }, 'verbatim'],
      [{ leukemia: true }, 'paraphrase'],
      [{ aplasticAnemia: true }, 'recall'],
      [{ fetusCount: 3 }, 'regional'],
      [{ sepsis: true }, 'ours'],
      [{ aorticDisease: true }, 'sign-lost'],
      [{ nephrogenicDiabetesInsipidus: true, urineOutputMlPerDay: 5000 }, 'number-lost'],
    ] as const) {
      for (const locale of locales) expect(linesOf(over(record), locale)[4]).toContain(evidenceWords[evidence][locale]);
    }
  });

  test('by a lower bound say what is still missing, and not once nothing is', () => {
    const record = over({ hypertensiveDisorderOfPregnancy: true, severePreeclampsia: null });
    const name = (locale: 'zh' | 'en'): string => labelOf('severePreeclampsia', locale).name;
    expect(linesOf(record, 'zh')[4]).toContain(`（已达下限，尚缺 ${name('zh')}）`);
    expect(linesOf(record, 'en')[4]).toContain(` (lower bound reached; still missing ${name('en')})`);
    expect(linesOf(over({ coagulationDisorder: true, bleedingTendency: true }), 'en').join('\n')).not.toContain(
      'lower bound',
    );
  });

  test('say what rests on her own word, and which do not wait for a color', () => {
    const own = linesOf(over({ diabetes: true, ageYears: 36 }), 'zh', { selfReported: 'all' });
    expect(own.filter((line) => line.includes('孕妇自述，待医生确认'))).toEqual([
      expect.stringContaining('无需药物治疗的糖尿病'),
    ]);
    expect(linesOf(over({ diabetes: true }), 'en', { selfReported: 'all' }).join('\n')).toContain(
      '(the woman’s own word, to be confirmed by a clinician)',
    );
    expect(linesOf(over({ sepsis: true }), 'zh')[4]).toMatch(/（先走急救流程，不等颜色）$/);
    expect(linesOf(over({ sepsis: true }), 'en')[4]).toMatch(/ \(emergency path first, whatever the color\)$/);
    expect(linesOf(over({ leukemia: true }), 'en').join('\n')).not.toContain('emergency');
  });

  test('green gives its own row', () => {
    expect(linesOf(askedAndAbsent, 'zh')[4]).toBe(
      '1. 绿色：孕妇基本情况良好,未发现妊娠合并症、并发症（附件2 绿色，原文已核对）',
    );
  });

  test('are left out where there are none', () => {
    expect(linesOf({}, 'zh').join('\n')).not.toContain('依据');
  });
});

describe('the rest of the note', () => {
  test('says what goes beyond the form, in one line', () => {
    const record = over({ sepsis: true, nyhaClass: 3 });
    expect(linesOf(record, 'zh')).toContainEqual(
      expect.stringMatching(/^表中没有颜色的情况：请立即由专科医生评估：心功能III–IV级.*；产后出血/),
    );
    expect(linesOf(record, 'en')).toContainEqual(
      expect.stringMatching(/^Beyond the form: specialist assessment now: NYHA.*; Postpartum/),
    );
    expect(linesOf(over({ leukemia: true }), 'en').join('\n')).not.toContain('Beyond');
  });

  test('shows contradictions: what was recorded, what follows, and from what', () => {
    const record = over({ severePreeclampsia: true, preeclampsia: null, hypertensiveDisorderOfPregnancy: false });
    const name = (fact: string, locale: 'zh' | 'en'): string => labelOf(fact, locale).name;
    const [zhDisorder, zhSevere] = [name('hypertensiveDisorderOfPregnancy', 'zh'), name('severePreeclampsia', 'zh')];
    expect(linesOf(record, 'zh')).toContain(
      `记录自相矛盾，请核对：${zhDisorder}：否（应为 ${zhDisorder}：是：${zhSevere}）`,
    );
    const [enDisorder, enSevere] = [name('hypertensiveDisorderOfPregnancy', 'en'), name('severePreeclampsia', 'en')];
    expect(linesOf(record, 'en')).toContain(
      `The record contradicts itself, please check: ${enDisorder}: no (should be ${enDisorder}: yes: ${enSevere})`,
    );
    expect(linesOf(askedAndAbsent, 'zh').join('\n')).not.toContain('矛盾');
  });

  test('names the twelve results worth getting first, or as many as asked, and how many there are', () => {
    const assessment = assessRisk({}, { on });
    const missingLine = (mostMissing?: number): string =>
      explain(assessment, { locale: 'en', ...(mostMissing === undefined ? {} : { mostMissing }) })
        .split('\n')
        .find((line) => line.startsWith('Results worth getting first: ')) ?? '';
    const count = assessment.missing.length;
    const named = (many: number): string =>
      assessment.missing
        .slice(0, many)
        .map((fact) => labelOf(fact, 'en').name)
        .join(', ');
    expect(missingLine()).toBe(`Results worth getting first: ${named(12)}, ${count} in all.`);
    expect(missingLine(2)).toBe(`Results worth getting first: ${named(2)}, ${count} in all.`);
    expect(missingLine(count)).toBe(`Results worth getting first: ${named(count)}.`);
    expect(linesOf({}, 'zh')).toContainEqual(
      expect.stringMatching(new RegExp(`^最值得先补的结果：.*等共 ${count} 项。$`)),
    );
    expect(linesOf(askedAndAbsent, 'en').join('\n')).not.toContain('Results worth getting');
  });

  test('ends with the notice: not a diagnosis, and nothing found is not the absence of risk', () => {
    for (const record of [{}, askedAndAbsent, over({ leukemia: true })]) {
      expect(linesOf(record, 'zh').slice(-2)).toEqual([
        '',
        '本结果由规则表计算，供医务人员参考，不是诊断；没有查到不等于没有风险。',
      ]);
      expect(linesOf(record, 'en').slice(-2)).toEqual([
        '',
        'Computed from the rule tables for health professionals; not a diagnosis. Nothing found is not the absence of risk.',
      ]);
    }
  });

  test('never breaks, shows no placeholder and mixes no languages, whatever the record', () => {
    fc.assert(
      fc.property(recordArbitrary, fc.boolean(), (record, own) => {
        const assessment = assessRisk(record, { on: today, selfReported: own ? 'all' : [] });
        for (const locale of locales) {
          const text = explain(assessment, { locale });
          expect(text).not.toMatch(/undefined|\bnull\b|NaN|\[object|=>/);
          expect(text).not.toMatch(/\n\n\n/);
          // Clauses are cited in Chinese; everything else in the English note is English.
          if (locale === 'en')
            expect(text.replaceAll(/(附件[12]( [^\s,]色)?|表外（本项目自拟）)/g, '')).not.toMatch(/\p{Script=Han}/u);
        }
      }),
      runs(200),
    );
  });
});

function literally(text: string): string {
  return text.replaceAll(/[().]/g, '\\$&');
}
