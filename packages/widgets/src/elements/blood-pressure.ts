import {
  type BloodPressureInput,
  type BloodPressureValue,
  bloodPressureInputs,
  bloodPressureMethod,
  checkBloodPressure,
} from '@anchan/core/self-check/blood-pressure';
import { html } from 'lit/html.js';
import { define } from '../base/define.ts';
import { SelfCheckElement } from '../base/self-check-element.ts';
import type { Tool } from '../base/tool.ts';

const [symptoms, ...numbers] = bloodPressureInputs;

const numbersOf = ({ highestSystolicMmHg: upper, highestDiastolicMmHg: lower }: BloodPressureValue): string =>
  `${upper}/${lower} mmHg`;

const tool: Tool<BloodPressureValue> = {
  id: 'blood-pressure',
  title: { zh: '血压自查', en: 'Blood pressure check' },
  lead: {
    zh: '怀孕和产后量的血压，多高该今天联系医生，多高该现在就去医院。它不是诊断。',
    en: 'What a blood pressure in pregnancy or after birth asks for, and how soon. It is not a diagnosis.',
  },
  steps: () => [
    { id: 'symptoms', title: { zh: '先看有没有这些不舒服', en: 'First: how do you feel?' }, rows: [symptoms] },
    {
      id: 'numbers',
      title: { zh: '量到的血压', en: 'What you measured' },
      lead: bloodPressureMethod,
      rows: numbers,
    },
  ],
  check: (answers, { overrides }) => checkBloodPressure(answers as BloodPressureInput, overrides),
  draw: (value) => html`<p class="big">${numbersOf(value)}</p>`,
  tell: numbersOf,
};

/** Blood pressure in pregnancy and after birth. Rules and sources: `@anchan/core/self-check/blood-pressure`. */
export class AnchanBloodPressure extends SelfCheckElement<BloodPressureValue> {
  readonly tool = tool;
}

define('anchan-blood-pressure', AnchanBloodPressure);
