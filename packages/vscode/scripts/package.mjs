/** Packs the extension into `dist/proviso.vsix`, which editors install. Takes the built packages as they are. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installApart } from '../../../scripts/install-apart.mjs';

const folder = dirname(dirname(fileURLToPath(import.meta.url)));
const root = join(folder, '..', '..');
const licence = join(folder, 'LICENSE');
const file = join('dist', 'proviso.vsix');

function run(args) {
  const { status } = spawnSync(process.execPath, args, { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}.`);
}

installApart('packages/vscode/packaging', { withoutScripts: true });
run([join('scripts', 'bundle.mjs')]);
// The licence belongs into the package; it stands once, at the root, so that there are never two of it.
copyFileSync(join(root, 'LICENSE'), licence);
try {
  const vsce = join('packaging', 'node_modules', '@vscode', 'vsce', 'vsce');
  run([vsce, 'package', '--no-dependencies', '--allow-missing-repository', '--out', file]);
} finally {
  rmSync(licence);
}
console.log(`${file}: ${(statSync(join(folder, file)).size / 1000).toFixed(0)} kB`);
