// Prints what a client of one schema would miss in another, a line each: `node breaking-changes.mjs RELEASED CURRENT`.

import { readFileSync } from 'node:fs';
import { ChangeType, CriticalityLevel, DiffRule, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** Not an error to any client, but another answer to a query that has not changed. */
const otherAnswers = [ChangeType.FieldArgumentDefaultChanged, ChangeType.InputFieldDefaultValueChanged];

const [released, current] = process.argv.slice(2).map(file => buildSchema(readFileSync(file, 'utf8')));
const changes = await diff(released, current, [DiffRule.suppressRemovalOfDeprecatedField]);

for (const change of changes) {
  if (breaks(change)) console.log(`${change.path}: ${change.message}`);
}

function breaks({ type, path, criticality }) {
  if (type === ChangeType.FieldArgumentRemoved) return !isDeprecatedArgument(path);
  return criticality.level === CriticalityLevel.Breaking || otherAnswers.includes(type);
}

/** The rule above spares fields and values that were deprecated, and forgets arguments. */
function isDeprecatedArgument(path) {
  const [type, field, name] = path.split('.');
  const argument = released.getType(type).getFields()[field].args.find(it => it.name === name);
  return Boolean(argument.deprecationReason);
}
