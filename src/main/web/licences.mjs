// Which packages came into a bundle, and on what terms.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Licences that ask for a notice at most. What a package with another one would ask for, somebody has to read first. */
const allowed = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT']);

/** A page that has two of these has two worlds that do not know each other's objects. */
const single = ['graphql', 'monaco-editor', 'react', 'react-dom'];

/** The packages that esbuild took a file from, by name. */
export function packagesIn(root, builds) {
  const inputs = builds.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const folders = inputs.map(input => input.match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0]).filter(Boolean);
  return [...new Set(folders)].map(folder => describe(join(root, folder))).sort((a, b) => (title(a) < title(b) ? -1 : 1));
}

function describe(folder) {
  const { name, version, license, homepage = '' } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { name, version, license, homepage, folder };
}

function title({ name, version, license }) {
  return `${name} ${version} (${license})`;
}

/** Why these packages cannot be shipped, in sentences. */
export function problemsOf(packages) {
  const refused = packages.filter(({ license }) => !allowed.has(license));
  const twice = single.filter(name => new Set(packages.filter(it => it.name === name).map(it => it.version)).size > 1);
  return [
    ...refused.map(it => `${title(it)} has a licence that licences.mjs does not allow. Take another package, or read it and add it there.`),
    ...twice.map(name => `The page would have two versions of ${name}. Let package.json's "overrides" choose one.`),
  ];
}

/** A line a package. */
export function list(packages) {
  const lines = packages.map(({ name, version, license, homepage }) => `     (${license}) ${name} ${version}${homepage && ` - ${homepage}`}\n`);
  return `\nThe web pages have these ${lines.length} packages in them; their notices are in backissue/web/graphiql/licences.txt.\n${lines.join('')}`;
}

/** The notices that the licences of the packages want kept with every copy. */
export function texts(packages) {
  return [...new Set(packages.map(text))].join(`\n${'-'.repeat(80)}\n\n`);
}

function text(it) {
  const files = readdirSync(it.folder).filter(file => /^(licen[cs]e|notice|thirdpartynotices)/i.test(file));
  return [title(it), ...files.sort().map(file => readFileSync(join(it.folder, file), 'utf8').trim())].join('\n\n') + '\n';
}
