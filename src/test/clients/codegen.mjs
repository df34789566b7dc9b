// Generates types as graphql-codegen does for an app: those of the schema into FOLDER/schema.ts, those of the documents in
// FOLDER into FOLDER/operations.ts. Run as `node codegen.mjs FOLDER`. Its command line is left out: it would bring two
// hundred packages more, to read the same options from a file.

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';

const [folder] = process.argv.slice(2);
const schema = document('schema.graphql');
const documents = readdirSync(folder)
  .filter(name => name.endsWith('.graphql'))
  .map(name => ({ location: name, document: document(join(folder, name)) }));

await generate('schema.ts', { typescript });
await generate('operations.ts', { typescriptOperations, typedDocumentNode });

async function generate(file, pluginMap) {
  const text = await codegen({
    filename: file,
    schema,
    documents,
    // With strict scalars, one of the schema that is not named here ends the run.
    config: {
      strictScalars: true,
      scalars: { Date: 'string', DateTime: 'string' },
      enumsAsTypes: true,
      useTypeImports: true,
    },
    pluginMap,
    plugins: Object.keys(pluginMap).map(name => ({ [name]: {} })),
  });
  writeFileSync(join(folder, file), text);
}

function document(file) {
  return parse(readFileSync(file, 'utf8'));
}
