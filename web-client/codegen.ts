import type { CodegenConfig } from '@graphql-codegen/cli';

const SCHEMA_TYPES = 'src/lib/api/generated/schema.ts';
const types = { useTypeImports: true, scalars: { DateTime: 'string', ID: 'string' } };

const config: CodegenConfig = {
  schema: '../docs/schema.graphql',
  documents: 'src/**/*.graphql',
  generates: {
    // Enums and inputs. Enums are types too: nothing of this file is in the bundle.
    [SCHEMA_TYPES]: {
      plugins: ['typescript-operations'],
      config: { ...types, enumType: 'string-literal', generateOperationTypes: false },
    },
    // Beside each file of documents, so that a page brings its own only; a fragment is imported from where it stands.
    'src/': {
      preset: 'near-operation-file',
      presetConfig: { folder: 'generated', extension: '.ts' },
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        ...types,
        importSchemaTypesFrom: SCHEMA_TYPES,
        documentMode: 'graphQLTag',
        gqlImport: '@/lib/api/gql#gql',
        documentNodeImport: 'urql#TypedDocumentNode', // what the generated code says a document is; see gql.ts for what it is
      },
    },
  },
  silent: true,
};

export default config;
