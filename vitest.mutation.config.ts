import { defineConfig } from 'vitest/config';

/** The tests that `pnpm mutation` runs: those of the condition language, the engine and the rules, with fewer random records each. */
export default defineConfig({
  test: {
    include: [
      'packages/core/src/{assess,screen,record}.test.ts',
      'packages/core/src/language/*.test.ts',
      'packages/core/src/rules/{engine,load,loosening,overlay}.test.ts',
      'packages/core/test/{golden,hostile}.test.ts',
      'packages/core/test/properties/*.test.ts',
    ],
    environment: 'node',
    env: { ANCHAN_RUNS: '0.1' },
  },
});
