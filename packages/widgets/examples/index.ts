import { bloodPressureExamples } from './blood-pressure.examples.ts';
import type { Example } from './example.ts';

export type { Act, Example } from './example.ts';

export const examples: readonly Example[] = [...bloodPressureExamples];
