import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of the Reader's queries, from the schema. A query that the schema does not answer ends the build. */
const config: CodegenConfig = {
  schema: '../../../schema.graphqls',
  documents: ['reader/**/*.{ts,tsx}'],
  generates: {
    'generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        scalars: { Date: 'string', DateTime: 'string' },
        useTypeImports: true,
        enumsAsTypes: true,
      },
    },
  },
};

export default config;
