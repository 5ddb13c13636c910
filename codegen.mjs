/** How the page's types and documents are made from the schema; JavaScript, because TypeScript would have to be loaded first. @type {import('@graphql-codegen/cli').CodegenConfig} */
export default {
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
