/**
 * Puts the extension together in `dist/bundle`: the client and the language server, each for a desktop and for a browser,
 * the script of previews, and the grammar by which documents are coloured. Runs after `tsc -b`.
 */
import { copyFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { leanChevrotain } from '../../../scripts/lean-chevrotain.mjs';
import { notices } from '../../../scripts/notices.mjs';

const folder = dirname(dirname(fileURLToPath(import.meta.url)));
const root = join(folder, '..', '..');
const out = join(folder, 'dist', 'bundle');

/** Modules written for `require`, within one that is imported. */
const withRequire = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`;

/** @type {Readonly<Record<string, import('esbuild').BuildOptions>>} */
const bundles = {
  'extension.js': {
    entryPoints: [join(folder, 'dist', 'extension.js')],
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
  },
  'browser.js': {
    entryPoints: [join(folder, 'dist', 'browser.js')],
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
  },
  'server.mjs': {
    entryPoints: ['@proviso/language-server/node'],
    platform: 'node',
    format: 'esm',
    target: 'node20',
    mainFields: ['module', 'main'],
    banner: { js: withRequire },
  },
  'server-worker.js': {
    entryPoints: ['@proviso/language-server/browser'],
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
  },
  'preview.js': {
    entryPoints: [join(folder, 'dist', 'preview', 'webview.js')],
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
  },
};

async function bundle([name, options]) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    outfile: join(out, name),
    bundle: true,
    minify: true,
    plugins: [leanChevrotain],
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'warning',
    ...options,
  });
  return { name, contents: outputFiles[0].contents, inputs: Object.keys(metafile.inputs) };
}

const written = await Promise.all(Object.entries(bundles).map(bundle));
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const { name, contents } of written) {
  writeFileSync(join(out, name), contents);
  const kilobytes = (bytes) => `${(bytes.length / 1000).toFixed(0).padStart(5)} kB`;
  console.log(`${name.padEnd(18)}${kilobytes(contents)}${kilobytes(gzipSync(contents))} compressed`);
}
const grammar = join(root, 'grammar', 'syntaxes', 'proviso.tmLanguage.json');
copyFileSync(grammar, join(out, basename(grammar)));
for (const pages of ['diagnostics', 'reference']) {
  cpSync(join(root, 'docs', pages), join(out, 'docs', pages), {
    recursive: true,
    filter: (path) => !path.endsWith('.ts'),
  });
}
const inputs = written.flatMap((each) => each.inputs);
writeFileSync(join(out, 'THIRD-PARTY-NOTICES.txt'), notices(inputs, 'The extension Proviso'));
