import { coverageBirthsAndChildrenVariables } from './variables/coverage-births-and-children.table.ts';
import { coverageInfectionsVariables } from './variables/coverage-infections.table.ts';
import { coverageMaternalVariables } from './variables/coverage-maternal.table.ts';
import { educationVariables } from './variables/education.table.ts';
import { emergencyVariables } from './variables/emergency.table.ts';
import { experienceVariables } from './variables/experience.table.ts';
import { mortalityVariables } from './variables/mortality.table.ts';
import { nearMissVariables } from './variables/near-miss.table.ts';
import { qualityVariables } from './variables/quality.table.ts';
import { riskManagementVariables } from './variables/risk-management.table.ts';
import { tcmVariables } from './variables/tcm.table.ts';
import { workforceVariables } from './variables/workforce.table.ts';

/** Every count (and the few amounts) that a formula uses. */
export const variableRows = [
  ...mortalityVariables,
  ...coverageMaternalVariables,
  ...coverageInfectionsVariables,
  ...coverageBirthsAndChildrenVariables,
  ...riskManagementVariables,
  ...qualityVariables,
  ...nearMissVariables,
  ...emergencyVariables,
  ...experienceVariables,
  ...tcmVariables,
  ...educationVariables,
  ...workforceVariables,
] as const;

export type VariableId = (typeof variableRows)[number]['id'];
