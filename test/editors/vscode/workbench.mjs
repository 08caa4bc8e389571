/** A real Visual Studio Code: code-server with the extension installed, shown in a browser, over a copy of the documents. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../support/browser.mjs';

const editors = dirname(dirname(fileURLToPath(import.meta.url)));
const root = dirname(dirname(editors));
const codeServer = join(editors, 'node_modules', 'code-server', 'out', 'node', 'entry.js');

/** The packed extension. */
const vsix = join(root, 'packages', 'vscode', 'dist', 'proviso.vsix');

/** What would only be in the way of looking at one extension. */
const settings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'editor.minimap.enabled': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.reduceMotion': 'on',
  'files.autoSave': 'off',
  'window.confirmBeforeClose': 'never',
};

/** How long the editor may take to show something on a busy machine, in milliseconds. */
const patience = 30_000;

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function writeJson(file, content) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(content));
}

/** Ends a process and all that it has started: code-server is a process that starts another, which starts the rest. */
function end(child) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** The command lines of all processes. Where the system shows them as files, they are read: `ps` is not everywhere. */
function commandLines() {
  if (!existsSync('/proc/self/cmdline')) {
    return spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).stdout.split('\n');
  }
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return processes.map((id) => {
    try {
      return readFileSync(join('/proc', id, 'cmdline'), 'utf8');
    } catch {
      return ''; // It has ended in the meantime.
    }
  });
}

async function answers(url) {
  const until = Date.now() + patience;
  for (;;) {
    try {
      if ((await fetch(url)).ok) return;
    } catch {
      // Not listening yet.
    }
    if (Date.now() > until) throw new Error('code-server did not start.');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function install(folders) {
  const args = [codeServer, ...folders, '--install-extension', vsix];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The extension cannot be installed.\n${stdout}${stderr}`);
}

/**
 * Starts the editor. Its `open` shows a window of its own on a copy of `programs/`.
 *
 * @param {{ asWeb?: boolean, isBare?: boolean, shots: string, size?: { width: number, height: number } }} options `asWeb`
 *   runs the extension in the browser itself, as on a page that has no server behind it; an editor that `isBare` has no
 *   extension yet; `shots` is the folder for pictures, and `size` theirs
 */
export async function startEditor({ asWeb = false, isBare = false, shots, size = { width: 1280, height: 800 } }) {
  const home = mkdtempSync(join(tmpdir(), 'proviso-editor-'));
  const [userData, extensions] = ['data', 'extensions'].map((name) => join(home, name));
  const where = asWeb ? { 'remote.extensionKind': { 'proviso.proviso': ['web'] } } : {};
  writeJson(join(userData, 'User', 'settings.json'), { ...settings, ...where });
  mkdirSync(shots, { recursive: true });

  const folders = ['--user-data-dir', userData, '--extensions-dir', extensions];
  if (!isBare) install(folders);

  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const switches = ['--auth=none', '--disable-workspace-trust', '--disable-telemetry', '--disable-update-check'];
  const args = [codeServer, ...folders, ...switches, `--bind-addr=127.0.0.1:${port}`];
  const server = spawn(process.execPath, args, { stdio: 'ignore', detached: true });
  let browser = null;
  const close = async () => {
    await browser?.close();
    end(server);
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };

  /** Whether the language server is a process of this machine. */
  const serverRuns = () => commandLines().some((line) => line.includes(extensions) && line.includes('server.mjs'));

  /** Opens a window on a folder of its own, with settings of its own, that begins as a copy of one of the repository. */
  const open = async (name, own = {}, begin = ['.']) => {
    const folder = join(mkdtempSync(join(home, `${name}-`)), 'requirements');
    for (const path of begin) cpSync(join(root, 'programs', path), join(folder, path), { recursive: true });
    if (Object.keys(own).length > 0) writeJson(join(folder, '.vscode', 'settings.json'), own);
    const page = await browser.newPage({ viewport: size });
    page.setDefaultTimeout(patience);
    await page.goto(`${url}?folder=${encodeURIComponent(folder)}`);
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    return { page, folder, shots, asWeb, vsix, serverRuns, close: () => page.close() };
  };

  try {
    await answers(`${url}healthz`);
    browser = await openBrowser();
    return { open, close, userData };
  } catch (error) {
    await close();
    throw error;
  }
}
