/**
 * Makes a fresh checkout ready to run: installs the locked dependencies, builds the packages and bundles the command.
 * Does nothing where the lock file and the sources are those of the last time.
 * Runs on any Node that npm itself runs on; all later steps run on the Node that the install brings.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampFile = join(root, 'node_modules', '.proviso-prepared.json');
const oldestNode = 22;

/** @returns {{ lock?: string, sources?: string }} */
function readStamp() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return {};
  }
}

/** @param {string} folder */
function foldersIn(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name));
}

function packageFolders() {
  const candidates = [join(root, 'grammar'), ...foldersIn(join(root, 'packages'))];
  return candidates.filter((folder) => existsSync(join(folder, 'tsconfig.json')));
}

/** @param {string} text */
function hash(text) {
  return createHash('sha256').update(text).digest('hex');
}

function lockHash() {
  return hash(readFileSync(join(root, 'package-lock.json'), 'utf8'));
}

/** Tells the state of all that the build reads, without reading the files themselves. */
function sourcesHash() {
  const scripts = ['bundle.mjs', 'lean-chevrotain.mjs', 'notices.mjs'].map((name) => join('scripts', name));
  const files = ['tsconfig.json', 'tsconfig.base.json', ...scripts].map((name) => join(root, name));
  for (const folder of packageFolders()) {
    files.push(join(folder, 'package.json'), join(folder, 'tsconfig.json'));
    for (const name of readdirSync(join(folder, 'src'), { recursive: true })) {
      files.push(join(folder, 'src', String(name)));
    }
  }
  const lines = files.map((file) => {
    const { mtimeMs, size } = statSync(file);
    return `${file} ${mtimeMs} ${size}`;
  });
  return hash(lines.sort().join('\n'));
}

function isBuilt() {
  const written = packageFolders().map((folder) => join(folder, 'dist', '.tsbuildinfo'));
  written.push(join(root, 'packages', 'cli', 'dist', 'bundle', 'proviso.js'));
  return written.every((file) => existsSync(file));
}

/**
 * @param {string} title
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(title, command, args) {
  console.log(`${title} ...`);
  const onWindows = process.platform === 'win32';
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: onWindows && command === 'npm' });
  if (result.error) console.error(result.error.message);
  if (result.status !== 0) {
    console.error(`${title}: failed`);
    process.exit(result.status ?? 1);
  }
}

function install() {
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  if (npm) run('Installing dependencies', process.execPath, [npm, ...args]);
  else run('Installing dependencies', 'npm', args);
}

function nodeToUse() {
  const installed = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const version = existsSync(installed) ? spawnSync(installed, ['--version'], { encoding: 'utf8' }).stdout : null;
  if (version) return { command: installed, version };
  return { command: process.execPath, version: process.version };
}

function build() {
  const { command, version } = nodeToUse();
  if (Number.parseInt(version.slice(1), 10) < oldestNode) {
    console.error(
      `Proviso is built with Node ${oldestNode} or newer, and this is ${version.trim()}. ` +
        'The install brings its own Node unless install scripts are switched off.',
    );
    process.exit(1);
  }
  run('Building', command, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-b']);
  run('Bundling', command, [join(root, 'scripts', 'bundle.mjs')]);
}

/** @param {{ lock?: string, sources?: string }} stamp */
function writeStamp(stamp) {
  writeFileSync(stampFile, `${JSON.stringify(stamp, null, 2)}\n`);
}

const stamp = readStamp();
const lock = lockHash();
if (stamp.lock !== lock) {
  install();
  writeStamp({ lock });
}
const sources = sourcesHash();
if (stamp.lock !== lock || stamp.sources !== sources || !isBuilt()) {
  build();
  writeStamp({ lock, sources });
}
