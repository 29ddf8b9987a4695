import { coverageBirthsAndChildrenIndicators } from './indicators/coverage-births-and-children.table.ts';
import { coverageInfectionsIndicators } from './indicators/coverage-infections.table.ts';
import { coverageMaternalIndicators } from './indicators/coverage-maternal.table.ts';
import { educationIndicators } from './indicators/education.table.ts';
import { emergencyIndicators } from './indicators/emergency.table.ts';
import { experienceIndicators } from './indicators/experience.table.ts';
import { mortalityIndicators } from './indicators/mortality.table.ts';
import { nearMissIndicators } from './indicators/near-miss.table.ts';
import { qualityIndicators } from './indicators/quality.table.ts';
import { riskManagementIndicators } from './indicators/risk-management.table.ts';
import { tcmIndicators } from './indicators/tcm.table.ts';
import { workforceIndicators } from './indicators/workforce.table.ts';

/** Every indicator, by domain. */
export const indicatorRows = [
  ...mortalityIndicators,
  ...coverageMaternalIndicators,
  ...coverageInfectionsIndicators,
  ...coverageBirthsAndChildrenIndicators,
  ...riskManagementIndicators,
  ...qualityIndicators,
  ...nearMissIndicators,
  ...emergencyIndicators,
  ...experienceIndicators,
  ...tcmIndicators,
  ...educationIndicators,
  ...workforceIndicators,
] as const;

export type IndicatorId = (typeof indicatorRows)[number]['id'];
