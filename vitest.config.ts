import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const elsewhere = ['tests/contract/**', 'tests/e2e/**', 'tests/bench/**', 'tests/setup/**'];

export default defineConfig({
  resolve: {
    // Vite would take graphql's ES module and Node its CommonJS one: two modules whose types do not know each other.
    alias: [{ find: /^graphql$/, replacement: join(import.meta.dirname, 'node_modules/graphql/index.js') }],
  },
  test: {
    // By default one processor is left idle, which of two is half.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: elsewhere, testTimeout: 20_000 },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          include: ['tests/contract/**/*.test.ts'],
          globalSetup: ['tests/contract/engines.ts'],
          // The tests share one Neo4j, each file empties it first.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // A page may take its time where other work goes on.
          expect: { poll: { timeout: 5_000 } },
        },
      },
    ],
  },
});
