import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'server/schema.graphql',
  documents: 'client/api/documents/*.graphql',
  generates: {
    'client/api/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        importExtension: '.ts',
        immutableTypes: true,
        strictScalars: true,
        scalars: { Date: 'string', DateTime: 'string', File: 'File', ID: 'string' },
      },
    },
  },
};

export default config;
