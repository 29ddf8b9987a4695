import type { Text } from '../language/describe.ts';
import type { InfectiousSourceId } from './sources.table.ts';

interface FactRow {
  readonly id: string;
  readonly text: Text;
  readonly sources: readonly InfectiousSourceId[];
  readonly verified: boolean;
  readonly tier: 'A' | 'B' | 'C' | null;
  readonly record: readonly InfectiousSourceId[];
}

/** What surrounds the duties. The colour of a woman is graded by the rules of risk assessment, not here. */
export const infectiousFacts = [
  {
    id: 'purple-measures',
    text: {
      zh: '紫色：按传染病防治要求管理，落实预防艾滋病、梅毒和乙肝母婴传播综合干预措施。',
      en: 'Purple: managed under the rules for infectious disease, with the integrated measures against mother-to-child transmission of HIV, syphilis and hepatitis B.',
    },
    sources: ['norm35-copy'],
    verified: true,
    tier: 'B',
    record: ['rec-risk-2017'],
  },
  {
    id: 'screening-items',
    text: {
      zh: '筛查表：梅毒筛查阳性（6.3）、HIV筛查阳性（6.4）是阳性条目；没有乙肝条目。',
      en: 'In the screening form a positive syphilis (6.3) or HIV (6.4) screen is a positive item; there is none for hepatitis B.',
    },
    sources: ['norm35-copy'],
    verified: true,
    tier: 'B',
    record: ['rec-risk-2017'],
  },
  {
    id: 'grading',
    text: {
      zh: '评估表：表面抗原阳性、肝功能正常为黄色（2.3）；病毒性肝炎、梅毒、HIV感染及艾滋病为紫色。预防母婴传播的措施两种都要做。',
      en: 'In the grading form a surface-antigen carrier with normal liver function is yellow (2.3); viral hepatitis, syphilis and HIV are purple. The measures are due to both.',
    },
    sources: ['norm35-copy'],
    verified: true,
    tier: 'B',
    record: ['rec-risk-2017'],
  },
  {
    id: 'free-tests',
    text: {
      zh: '国家为所有孕产妇免费查艾滋病、梅毒和乙肝。',
      en: 'The state tests all pregnant women for HIV, syphilis and hepatitis B free of charge.',
    },
    sources: ['emtct-press'],
    verified: true,
    tier: 'C',
    record: ['rec-emtct-norm'],
  },
  {
    id: 'no-cesarean-for-hepatitis-b',
    text: {
      zh: '不因为乙肝就做剖宫产。',
      en: 'Hepatitis B is no reason for a cesarean.',
    },
    sources: ['hbv-2020-abstract'],
    verified: true,
    tier: 'B',
    record: ['rec-hbv-2020'],
  },
  {
    id: 'breastfeeding-hepatitis-b',
    text: {
      zh: '宝宝打了免疫球蛋白和疫苗以后可以喂母乳，请问医生。',
      en: 'After immunoglobulin and vaccine the baby may be breastfed; ask the doctor.',
    },
    sources: [],
    verified: false,
    tier: null,
    record: ['rec-hbv-2020'],
  },
] as const satisfies readonly FactRow[];
