/**
 * Tries the language server in Neovim: `node test/editors/nvim.mjs`. Each question is a script in `nvim/`, put to a new
 * Neovim on a copy of `programs/`.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDebian } from './support/debian.mjs';
import { serverCommand } from './support/server.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'proviso-nvim-'));

function isThere() {
  return spawnSync('nvim', ['--version'], { stdio: 'ignore' }).status === 0;
}

function textOf(document) {
  return readFileSync(join(home, document), 'utf8');
}

/** The line, counted from 1, on which a text stands first. */
function lineOf(document, text) {
  const lines = textOf(document).split('\n');
  return lines.findIndex((line) => line.includes(text)) + 1;
}

/** What a script answers in a document. */
function ask(script, document, own = {}) {
  const file = join(home, document);
  const answer = join(home, 'answer.json');
  const env = {
    ...process.env,
    PROVISO_COMMAND: JSON.stringify(serverCommand),
    PROVISO_CLIENT: join(here, 'nvim', 'client.lua'),
    PROVISO_FOLDER: dirname(file),
    PROVISO_ANSWER: answer,
    ...own,
  };
  const args = ['--headless', '--clean', '-u', 'NONE', file, '-c', `luafile ${join(here, 'nvim', `${script}.lua`)}`];
  const { status, stderr } = spawnSync('nvim', args, { encoding: 'utf8', env, timeout: 60_000 });
  assert.equal(status, 0, stderr);
  return JSON.parse(readFileSync(answer, 'utf8'));
}

const program = 'cisco/premier-integrator.proviso';
const catalog = 'cisco/catalog.proviso';
const entry = 'EnvSustainability';

/** What has to be so. Each is tried on documents as they are in the repository. */
const trials = {
  'a document without mistakes has no diagnostics': () => {
    assert.deepEqual(ask('diagnostics', program), { found: [] });
  },
  'a mistake is one diagnostic on its line': () => {
    const line = lineOf(program, 'require any');
    writeFileSync(join(home, program), textOf(program).replace('require any', 'requre any'));
    const { found } = ask('diagnostics', program);
    assert.deepEqual(found, [{ line, message: '"requre" means nothing here. Did you mean "require"?' }]);
  },
  'from a name in a program one goes to its entry in the catalog': () => {
    const place = ask('definition', program, { PROVISO_TEXT: entry });
    assert.equal(place.file, basename(catalog));
    assert.equal(place.line, lineOf(catalog, `- ${entry}`));
    assert.ok(place.text.startsWith(`${entry} "`), place.text);
  },
  'a new name is put in every document that has the old one': () => {
    const renamed = ask('rename', program, { PROVISO_TEXT: entry, PROVISO_NEW_NAME: 'Sustainability' });
    for (const each of [program, catalog]) {
      assert.equal(renamed[basename(each)]?.trimEnd(), textOf(each).replaceAll(entry, 'Sustainability').trimEnd());
    }
  },
};

let failed = 0;
try {
  if (!isThere()) installDebian('neovim');
  for (const [title, run] of Object.entries(trials)) {
    cpSync(join(here, '..', '..', 'programs'), home, { recursive: true });
    const since = performance.now();
    try {
      run();
      console.log(`✓ ${title} (${(performance.now() - since).toFixed(0)} ms)`);
    } catch (error) {
      failed += 1;
      console.log(`✗ ${title}\n${error instanceof Error ? error.message : error}`);
    }
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}
console.log(`${Object.keys(trials).length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
