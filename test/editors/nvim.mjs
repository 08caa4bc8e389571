/** Tries the language server in Neovim: `node test/editors/nvim.mjs`. A mistake has to become a diagnostic. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDebian } from './support/debian.mjs';
import { serverCommand } from './support/server.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'proviso-nvim-'));

function isThere() {
  return spawnSync('nvim', ['--version'], { stdio: 'ignore' }).status === 0;
}

/** What Neovim says of a document after a moment: its diagnostics, with lines counted from 0. */
function diagnosticsOf(document) {
  const answer = join(home, 'answer.json');
  const env = { ...process.env, PROVISO_COMMAND: JSON.stringify(serverCommand), PROVISO_ANSWER: answer };
  const script = `luafile ${join(here, 'nvim', 'diagnostics.lua')}`;
  const { status, stderr } = spawnSync('nvim', ['--headless', '--clean', '-u', 'NONE', document, '-c', script], {
    encoding: 'utf8',
    env,
    timeout: 60_000,
  });
  assert.equal(status, 0, stderr);
  return JSON.parse(readFileSync(answer, 'utf8'));
}

try {
  if (!isThere()) installDebian('neovim');
  cpSync(join(here, '..', '..', 'programs'), home, { recursive: true });
  const document = join(home, 'library', 'membership.proviso');
  const since = performance.now();
  assert.deepEqual(diagnosticsOf(document), []);
  console.log(`✓ a document without mistakes has no diagnostics (${(performance.now() - since).toFixed(0)} ms)`);

  const lines = readFileSync(document, 'utf8').split('\n');
  const line = lines.findIndex((text) => text.includes('require Fees'));
  lines[line] = lines[line].replace('require', 'requre');
  writeFileSync(document, lines.join('\n'));
  const found = diagnosticsOf(document);
  assert.equal(found.length, 1, JSON.stringify(found));
  assert.equal(found[0].lnum, line);
  assert.match(found[0].message, /require/);
  console.log(`✓ a mistake is one diagnostic on its line: ${found[0].message}`);
} finally {
  rmSync(home, { recursive: true, force: true });
}
