import type { ImportService } from '../../server/imports.ts';

/** Imports for tests that only ask. */
export const noImports: ImportService = {
  importFile: () => Promise.reject(new Error('not asked for')),
  removeSource: () => Promise.reject(new Error('not asked for')),
  refresh: async () => 0,
  async *progress(): AsyncGenerator<never> {},
};
