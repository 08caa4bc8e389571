/**
 * Installs packages that are no workspaces, named as folders: what the benchmark compares with, the editors that the
 * extension is tried in. They are large, and nobody who does not need them has to download them.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function readOrEmpty(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function npm(args, cwd) {
  const npm = process.env.npm_execpath;
  const [command, before] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  const options = { cwd, stdio: 'inherit', shell: process.platform === 'win32' && npm === undefined };
  const { status } = spawnSync(command, [...before, ...args, '--no-audit', '--no-fund', '--loglevel=error'], options);
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * Installs what the lock file of a folder says, unless that is there already.
 *
 * @param {string} name the folder, from the root
 * @param {{ withoutScripts?: boolean, then?: readonly (readonly string[])[] }} [how] what npm is to do after that
 */
export function installApart(name, { withoutScripts = false, then = [] } = {}) {
  const folder = join(root, name);
  const stamp = join(folder, 'node_modules', '.installed');
  const lock = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  if (readOrEmpty(stamp) === lock) return;
  console.log(`Installing what ${name} needs ...`);
  npm(['ci', ...(withoutScripts ? ['--ignore-scripts'] : [])], folder);
  for (const args of then) npm(args, folder);
  writeFileSync(stamp, lock);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.argv.slice(2).forEach((name) => installApart(name));
