import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'packages/*/{src,test}/**/*.test.ts',
            'site/src/**/*.test.ts',
            'docs/**/*.test.ts',
            'engine-tests/*.test.ts',
            'scripts/**/*.test.mjs',
          ],
          environment: 'node',
        },
      },
      {
        test: {
          name: 'browser',
          include: ['site/test/**/*.test.ts', 'packages/widgets/browser/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['scripts/browser-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
