/**
 * Bundles the command `proviso`, so that it starts from two files instead of some hundred. Runs after `tsc -b` and reads
 * what that has written.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

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
  ['./commands/test.js', 'test'],
  ['../facts/yaml.js', 'facts-yaml'],
  ['cli-progress', 'progress'],
  ['jsonc-parser', 'json'],
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

/**
 * Chevrotain puts its parser together by copying two hundred methods one by one, which takes more than a millisecond. Here
 * the classes that it copies from inherit from each other instead. What reads by patterns is left out: `lexer.ts` reads.
 */
const chevrotain = new Map([
  [
    'parse/parser/utils/apply_mixins.js',
    `export function applyMixins(derived, bases) {
      const parents = [Object.prototype, ...bases.map((base) => base.prototype)];
      [...parents.slice(1), derived.prototype].forEach((child, index) => Object.setPrototypeOf(child, parents[index]));
    }`,
  ],
  ['scan/lexer_public.js', 'export const Lexer = { NA: /NOT_APPLICABLE/ }, LexerDefinitionErrorType = {};'],
]);

/** @type {import('esbuild').Plugin} */
const leanChevrotain = {
  name: 'lean-chevrotain',
  setup(esbuild) {
    esbuild.onLoad({ filter: /[\\/]chevrotain[\\/]lib[\\/]src[\\/]/ }, ({ path }) => {
      const contents = chevrotain.get(path.replaceAll('\\', '/').replace(/^.*\/chevrotain\/lib\/src\//, ''));
      return contents === undefined ? null : { contents };
    });
  },
};

function bundle() {
  const onTheirOwn = [...names].map(([path, name]) => [name, path.replace(/^\.\.?\//, `${dist}/`)]);
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

/** The folder of the package that a file belongs to. */
function packageOf(file) {
  let at = dirname(join(root, file));
  while (!existsSync(join(at, 'package.json')) || !readFileSync(join(at, 'package.json'), 'utf8').includes('"name"')) {
    at = dirname(at);
  }
  return at;
}

function licenceText(at) {
  const names = readdirSync(at).filter((name) => /^(licen[cs]e|notice|third-party)/i.test(name));
  return names.map((name) => readFileSync(join(at, name), 'utf8').trim()).join('\n\n');
}

/** The licences of all packages of others that have gone into the bundle. */
function notices(metafile) {
  const files = Object.keys(metafile.inputs).filter((file) => file.includes('node_modules/'));
  const folders = [...new Set(files.map(packageOf))].sort();
  const parts = folders.map((at) => {
    const { name, version, license } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'));
    const text = licenceText(at);
    if (text === '') throw new Error(`${name} has no text of its licence ${license}.`);
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  const line = `\n${'-'.repeat(80)}\n\n`;
  return ['The command proviso contains these packages of others.\n', ...parts].join(line);
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
write(join(folder, 'THIRD-PARTY-NOTICES.txt'), notices(metafile));
write(join(dist, 'bundle.json'), `${JSON.stringify(metafile, null, 2)}\n`);
for (const name of readdirSync(folder)) {
  if (name.endsWith('.js') && !files.has(name)) rmSync(join(folder, name), { force: true });
}
