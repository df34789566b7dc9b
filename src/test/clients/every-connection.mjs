// Writes for every connection of the schema a fragment that pages through it in Relay's way, so that a new connection
// is checked by relay-compiler without anybody thinking of it: `node every-connection.mjs FILE`.

import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { astFromValue, buildSchema, getNamedType, getNullableType, isObjectType, isUnionType, print } from 'graphql';

const paging = ['first', 'after', 'last', 'before'];

const [file] = process.argv.slice(2);
const module = basename(file, '.ts');
const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));

const fragments = Object.values(schema.getTypeMap())
  .filter(type => isObjectType(type) && !type.name.startsWith('__'))
  .flatMap(type => Object.values(type.getFields()).map(field => ({ type, field })))
  .filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'))
  .map(fragment);

writeFileSync(file, `import { graphql } from 'relay-runtime';\n\n${fragments.join('\n')}`);
console.log(`${fragments.length} connections`);

function fragment({ type, field }) {
  const name = `${module}_${type.name}_${field.name}`;
  // Relay wants the query of a refetchable fragment to be named after its module.
  const query = `${module}${type.name}${capital(field.name)}Query`;
  const others = field.args.filter(argument => !paging.includes(argument.name));
  const definitions = ['count: { type: "Int", defaultValue: 2 }', 'cursor: { type: "String" }', ...others.map(definition)];
  const given = ['first: $count', 'after: $cursor', ...others.map(argument => `${argument.name}: $${argument.name}`)];
  return `graphql\`
  fragment ${name} on ${type.name}
  @argumentDefinitions(${definitions.join(', ')})
  @refetchable(queryName: "${query}") {
    ${field.name}(${given.join(', ')}) @connection(key: "${name}") {
      edges {
        node {
          ${idOf(node(field))}
        }
      }
    }
  }
\`;
`;
}

/** Relay has no variable that is non-null and has a default: one that may be left out is nullable, and repeats the default. */
function definition({ name, type, defaultValue }) {
  if (defaultValue === undefined) return `${name}: { type: "${type}" }`;
  return `${name}: { type: "${getNullableType(type)}", defaultValue: ${print(astFromValue(defaultValue, type))} }`;
}

function node(connection) {
  const edge = getNamedType(getNamedType(connection.type).getFields().edges.type);
  return getNamedType(edge.getFields().node.type);
}

function idOf(type) {
  if (isUnionType(type)) return '... on Node { id }';
  return type.getFields().id ? 'id' : '__typename';
}

function capital(word) {
  return word[0].toUpperCase() + word.slice(1);
}
