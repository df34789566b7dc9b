// Bundles the web pages: `node build.mjs OUT`. Installs the packages first when they changed, and does nothing
// when neither the files beside this one nor the bundle did. BuildWeb.java calls it, for Maven.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { list, packagesIn, problemsOf, texts } from './licences.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const packages = join(here, 'node_modules');
const schema = join(here, '..', '..', '..', 'schema.graphqls');

/** GraphiQL's editor looks up, checks and completes in workers: each must be a file of its own. */
const workers = {
  editor: 'monaco-editor/esm/vs/editor/editor.worker.js',
  json: 'monaco-editor/esm/vs/language/json/json.worker.js',
  graphql: 'monaco-graphql/esm/graphql.worker.js',
};

/** GraphiQL's style sheet holds the editor's already: what the editor brings itself would be a second, unused copy. */
const withoutEditorStyles = {
  name: 'without-editor-styles',
  setup: build => build.onLoad({ filter: /[\\/]monaco-editor[\\/].*\.css$/ }, () => ({ contents: '', loader: 'empty' })),
};

const common = {
  absWorkingDir: here,
  // Names that change with the content may be kept by browsers for ever.
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  bundle: true,
  minify: true,
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'none', // licences.txt has them whole
  logLevel: 'warning',
  metafile: true,
};

/**
 * A page carries the documents that it asks alone: what the code generator calls `graphql(...)` looks them up in a map of all, so
 * each call becomes an import of its document. The generator has the same for Babel and SWC.
 */
const documentImports = {
  name: 'document-imports',
  setup: build => build.onLoad({ filter: /[\\/]reader[\\/].*\.tsx$/ }, ({ path }) => {
    const source = readFileSync(path, 'utf8');
    const imports = new Set();
    const contents = source.replace(/\bgraphql\(`\s*(query|fragment) (\w+)[^`]*`\)/g, (_, kind, name) => {
      const document = kind === 'fragment' ? `${name}FragmentDoc` : `${name}Document`;
      imports.add(document);
      return document;
    });
    const from = JSON.stringify(join(here, 'generated', 'graphql'));
    return { contents: imports.size > 0 ? `import { ${[...imports]} } from ${from};\n${contents}` : source, loader: 'tsx' };
  }),
};

if (process.argv.length !== 3) {
  fail('Usage: node build.mjs OUT');
}
await build(resolve(process.argv[2]));

async function build(out) {
  const stamp = join(out, 'inputs.sha256');
  const inputs = fingerprint([...filesOf(here), schema]);
  if (isCurrent(stamp, inputs)) {
    return;
  }
  const started = performance.now();
  installPackages();
  generateTypes();
  checkTypes();
  const pages = [join(out, 'graphiql'), join(out, 'reader')];
  pages.forEach(page => rmSync(page, { recursive: true, force: true }));
  const builds = [...(await bundleGraphiql(pages[0])), await bundleReader(pages[1])];
  writeLicences(out, builds);

  // Written last, so that a build that was cut off is not taken for a whole one.
  const outputs = [...pages.flatMap(filesOf), join(out, 'packages.txt')].map(file => relative(out, file));
  writeFileSync(stamp, [inputs, ...outputs].join('\n'));
  console.log(`Bundled ${outputs.length} files of the web pages in ${seconds(performance.now() - started)}.`);
}

async function esbuild(options) {
  const { build } = await import('esbuild');
  return build({ ...common, ...options }).catch(() => fail('The web pages cannot be bundled.'));
}

async function bundleGraphiql(out) {
  const source = join(here, 'graphiql');
  const outdir = join(out, 'assets');
  const workerBuild = await esbuild({
    outdir,
    entryPoints: Object.entries(workers).map(([name, file]) => ({ in: file, out: `${name}.worker` })),
    format: 'iife',
  });
  const workerFiles = Object.fromEntries(
    Object.entries(workers).map(([name, file]) => [name, outputOf(workerBuild, file)]),
  );
  const pageBuild = await esbuild({
    outdir,
    entryPoints: [join(source, 'main.tsx'), join(source, 'favicon.svg')],
    format: 'esm',
    splitting: true,
    loader: { '.graphql': 'text', '.variables.json': 'text', '.svg': 'copy' },
    plugins: [withoutEditorStyles],
    define: { ...common.define, WORKERS: JSON.stringify(workerFiles) },
  });
  writeIndex(source, out, [workerBuild, pageBuild]);
  return [workerBuild, pageBuild];
}

async function bundleReader(out) {
  const source = join(here, 'reader');
  const pageBuild = await esbuild({
    outdir: join(out, 'assets'),
    entryPoints: [join(source, 'main.tsx'), join(source, 'favicon.svg')],
    format: 'esm',
    splitting: true,
    jsx: 'automatic',
    loader: { '.svg': 'copy' },
    plugins: [documentImports],
  });
  writeIndex(source, out, [pageBuild]);
  return pageBuild;
}

function writeIndex(source, out, builds) {
  const bundled = builds.flatMap(({ metafile }) => Object.keys(metafile.outputs));
  writeFileSync(join(out, 'index.html'), withBundledNames(readFileSync(join(source, 'index.html'), 'utf8'), bundled));
}

function writeLicences(out, builds) {
  const bundled = packagesIn(here, builds);
  const problems = problemsOf(bundled);
  if (problems.length > 0) {
    fail(problems.join('\n'));
  }
  writeFileSync(join(out, 'graphiql', 'licences.txt'), texts(bundled));
  writeFileSync(join(out, 'packages.txt'), list(bundled));
}

/** The page's address of what an entry became. */
function outputOf({ metafile }, entry) {
  const [file] = Object.entries(metafile.outputs).find(([, output]) => output.entryPoint?.endsWith(entry));
  return `assets/${basename(file)}`;
}

/** Replaces `assets/main.js` by `assets/main-5XQ2.js`. */
function withBundledNames(html, bundled) {
  return html.replace(/assets\/(\w+)\.(\w+)/g, (plain, name, type) => {
    const file = bundled.map(path => basename(path)).find(it => it.startsWith(`${name}-`) && it.endsWith(`.${type}`));
    return file ? `assets/${file}` : fail(`index.html names ${plain}, which the build does not make.`);
  });
}

/** `npm ci` takes its time: only after the lock file changed, or on another machine, since esbuild is native code. */
function installPackages() {
  const marker = join(packages, '.installed-for');
  const wanted = `${fingerprint([join(here, 'package-lock.json')])} ${process.platform} ${process.arch}`;
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) {
    return;
  }
  console.log('Installing the packages of the web page (npm ci) ...');
  // On Windows npm is a batch file, which only a shell starts.
  run('npm', ['ci', '--loglevel=error'], { shell: process.platform === 'win32' });
  writeFileSync(marker, wanted);
}

/** The types of the Reader's queries, and with them whether the schema answers them. */
function generateTypes() {
  run(process.execPath, [join(packages, '@graphql-codegen', 'cli', 'cjs', 'bin.js'), '--config', 'codegen.ts', '--silent']);
}

function checkTypes() {
  run(process.execPath, [join(packages, 'typescript', 'bin', 'tsc'), '--noEmit']);
}

function run(command, args, options = {}) {
  const { error, status } = spawnSync(command, args, { cwd: here, stdio: 'inherit', ...options });
  if (error?.code === 'ENOENT') {
    fail(`There is no ${command} on the PATH. It comes with Node; some systems pack it apart as "npm": install that.`);
  }
  if (error || status !== 0) {
    fail(`${basename(command)} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}.`);
  }
}

function isCurrent(stamp, inputs) {
  if (!existsSync(stamp)) {
    return false;
  }
  const [builtFrom, ...outputs] = readFileSync(stamp, 'utf8').split('\n');
  return builtFrom === inputs && outputs.every(file => existsSync(join(dirname(stamp), file)));
}

function fingerprint(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(`${relative(here, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesOf(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => !['node_modules', 'generated'].includes(entry.name))
    .flatMap(entry => (entry.isDirectory() ? filesOf(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
}

function seconds(millis) {
  return `${(millis / 1000).toFixed(1)} s`;
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
