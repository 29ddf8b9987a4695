import { describe, expect, test } from 'vitest';
import { bothOf } from './_flags.ts';
import { anemiaRules } from './anemia/anemia.table.ts';
import { aspirinRules } from './blood-pressure/aspirin.table.ts';
import { bloodPressureRules } from './blood-pressure/blood-pressure.table.ts';
import { dangerSignsInEnglish } from './danger-triage/danger-triage.english.table.ts';
import { dangerSigns } from './danger-triage/danger-triage.table.ts';
import { triageEnglish } from './danger-triage/english.ts';
import { noSign } from './danger-triage/stages.table.ts';
import { fetalMovementRules } from './fetal-movement/fetal-movement.table.ts';
import { laborSignsRules } from './labor-signs/labor-signs.table.ts';
import { ogttRules } from './ogtt/ogtt.table.ts';
import { type Line, rankOf } from './shared.ts';
import { weightGainRules } from './weight-gain/weight-gain.table.ts';

const lines: readonly Line[] = [
  ...[...anemiaRules, ...aspirinRules, ...bloodPressureRules, ...fetalMovementRules],
  ...[...laborSignsRules, ...ogttRules, ...weightGainRules],
  { ...noSign, text: { ...noSign.text, en: triageEnglish.lines.none } },
];
const signTexts = dangerSigns.flatMap((sign) => {
  const { ask, more } = bothOf(sign, dangerSignsInEnglish[sign.id] as never);
  return more ? [ask, more] : [ask];
});
const texts = [...lines.map(({ text }) => text), ...signTexts];

describe('the words women read', () => {
  test('never claim that all is well, and never belittle', () => {
    for (const { zh, en } of texts) {
      expect(zh).not.toMatch(
        /放心吧|就放心|没有?问题|没事|健康的|不用管|很正常|都这样|忍一?忍|上火|排毒|别担心|安全的/,
      );
      expect(en).not.toMatch(/all is well|nothing to worry|healthy baby|is safe|safe to|no need to/i);
    }
  });

  test('never diagnose: a limit is reached, a doctor confirms', () => {
    for (const { text } of lines) {
      expect(text.zh).not.toMatch(/您得了|您患|确诊为|已经临产|没有临产/);
      expect(text.en).not.toMatch(
        /you have (gestational|pre-?eclampsia|diabetes|anemia)|labor has (not )?(begun|started)/i,
      );
    }
  });

  test('never tell anyone to stop a medicine or to take a dose of one', () => {
    for (const { zh } of texts) {
      expect(zh).not.toMatch(/停药|停掉|把药停/);
      expect(zh).not.toMatch(/毫克|微克/);
    }
  });

  test('say where to go or whom to ask in every line that cannot wait', () => {
    for (const { id, urgency, text } of lines) {
      if (dangerSigns.some((sign) => sign.id === id) || id === 'born-before-arrival') continue;
      if (rankOf(urgency) === 1) expect(text.zh, id).toContain('120');
      if (rankOf(urgency) === 2) expect(text.zh, id).toMatch(/现在(就)?(都要|要)?(去|出发|现在去)|医院/);
      if (rankOf(urgency) === 3) expect(text.zh, id).toMatch(/今天|现在就给医院打电话/);
    }
  });

  test('are there in both languages, with Chinese marks in Chinese', () => {
    for (const { zh, en } of texts) {
      expect([zh.length, en.length].every((length) => length > 2)).toBe(true);
      expect(zh).not.toMatch(/[,;?!]/);
      expect(en).not.toMatch(/[\u3000-\u9fff，。；：！？]/);
    }
  });
});
