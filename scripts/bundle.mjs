/**
 * Bundles the command `proviso`, so that it starts from two files instead of some hundred. Runs after `tsc -b` and reads
 * what that has written.
 */
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { leanChevrotain } from './lean-chevrotain.mjs';
import { notices } from './notices.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'packages', 'cli', 'dist');
const folder = join(dist, 'bundle');

/** What the file of a command or of a package is called in the bundle. */
const names = new Map([
  ['./command-line.js', 'options'],
  ['./commands/check.js', 'check'],
  ['./commands/compile.js', 'compile'],
  ['./commands/evaluate.js', 'evaluate'],
  ['./commands/explain.js', 'explain'],
  ['./commands/format.js', 'format'],
  ['./commands/lsp.js', 'lsp'],
  ['./commands/forecast.js', 'forecast'],
  ['./commands/test.js', 'test'],
  ['./commands/timeline.js', 'timeline'],
  ['@proviso/facts/yaml', 'facts-yaml'],
  ['cli-progress', 'progress'],
  ['jsonc-parser', 'json'],
  ['prettier-plugin-proviso', 'style'],
  ['prettier/standalone', 'prettier'],
  ['@proviso/language-server/timeline', 'timeline-page'],
  ['yaml', 'yaml'],
]);

/**
 * Whatever is imported when it is needed is a file of its own, which shares nothing with the others. So each contains what it
 * needs and no more, is loaded in one piece, and Node keeps for each what exactly that command has run.
 *
 * @type {import('esbuild').Plugin}
 */
const onDemand = {
  name: 'on-demand',
  setup(esbuild) {
    esbuild.onResolve({ filter: /./ }, ({ path, kind }) => {
      if (kind !== 'dynamic-import') return null;
      const name = names.get(path);
      if (name === undefined)
        return { errors: [{ text: `${path} is loaded on demand, but has no name in the bundle.` }] };
      return { path: `./${name}.js`, external: true };
    });
  },
};

/** The file of a package that is not the one that Node is given: whoever imports it on demand asks for its exports by name. */
const instead = new Map([['yaml', join(root, 'node_modules', 'yaml', 'browser', 'index.js')]]);

function bundle() {
  const onTheirOwn = [...names].map(([path, name]) => [
    name,
    instead.get(path) ?? path.replace(/^\.\.?\//, `${dist}/`),
  ]);
  return build({
    absWorkingDir: root,
    entryPoints: { proviso: join(dist, 'bin.js'), ...Object.fromEntries(onTheirOwn) },
    outdir: folder,
    bundle: true,
    plugins: [onDemand, leanChevrotain],
    format: 'esm',
    platform: 'node',
    target: 'node22',
    mainFields: ['module', 'main'],
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
}

/** `{ join, resolve as resolve2 }` as a pattern that takes a module apart. */
function patternOf(names) {
  return names.replaceAll(' as ', ': ');
}

/**
 * The text of a chunk that takes modules of Node from the process. An `import` of one reads every property that it has, and
 * with them loads streams, terminals and decoders that nobody has asked for.
 */
function withoutImportsOfNode(text, imports) {
  let changed = 0;
  const take = (name) => {
    changed += 1;
    return `globalThis.process.getBuiltinModule("${name}")`;
  };
  const result = text
    .replace(
      /^import (\w+|\{[^}]+\}) from "([a-z:/_]+)";$/gm,
      (_, names, name) => `const ${patternOf(names)} = ${take(name)};`,
    )
    .replace(/\b__require\("([a-z:/_]+)"\)/g, (_, name) => take(name));
  const expected = imports.filter(({ external, kind }) => external && kind !== 'dynamic-import').length;
  if (changed !== expected) throw new Error(`${changed} imports of modules of Node were found instead of ${expected}.`);
  return result;
}

/** Writes a file by a single step, so that a command which starts at this moment finds the old one or the new one. */
function write(path, content) {
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, path);
}

const { outputFiles, metafile } = await bundle();
const files = new Map(
  outputFiles.map(({ path, text }) => {
    const { imports } = metafile.outputs[relative(root, path).replaceAll('\\', '/')];
    return [basename(path), withoutImportsOfNode(text, imports)];
  }),
);
const entry = 'proviso.js';
mkdirSync(folder, { recursive: true });
for (const [name, contents] of files) if (name !== entry) write(join(folder, name), contents);
write(join(folder, entry), files.get(entry));
write(join(folder, 'THIRD-PARTY-NOTICES.txt'), notices(Object.keys(metafile.inputs), 'The command proviso'));
write(join(dist, 'bundle.json'), `${JSON.stringify(metafile, null, 2)}\n`);
for (const name of readdirSync(folder)) {
  if (name.endsWith('.js') && !files.has(name)) rmSync(join(folder, name), { force: true });
}
