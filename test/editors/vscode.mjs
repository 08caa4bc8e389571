/**
 * Tries the packed extension in a real editor: `node test/editors/vscode.mjs`, or with the names of scenarios for those
 * alone. Each file in `vscode/scenarios` is one, with a `title`, a `run(workbench)` and, if it needs any, `settings`; each
 * has a window and a copy of `programs/` of its own, or of what it lists as `begin`. One that `isBare` has an editor of its
 * own, too, without the extension. With `--web` the extension runs in the browser, as it does where no
 * machine is behind the editor. Pictures are kept in `out/editors/`.
 *
 * A scenario that fails is tried once more, in a new window: a browser on a busy machine now and then loses a key. That is
 * told, and what fails twice fails.
 */
import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { picture } from './vscode/hands.mjs';
import { startEditor } from './vscode/workbench.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, '..', '..', 'out', 'editors');
const scenarios = join(here, 'vscode', 'scenarios');

const asWeb = process.argv.includes('--web');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const names = readdirSync(scenarios)
  .map((file) => file.replace(/\.mjs$/, ''))
  .filter((name) => wanted.length === 0 || wanted.includes(name));

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const begun = performance.now();
const shots = join(out, asWeb ? 'vscode-web' : 'vscode');
rmSync(shots, { recursive: true, force: true });
const editor = await startEditor({ asWeb, shots });
console.log(`The editor is there after ${seconds(begun)}${asWeb ? '; the extension runs in the browser' : ''}.`);

/** Whether a scenario goes through. Why it does not is told. */
async function goesThrough(name, { title, settings, begin, isBare = false, run }) {
  const since = performance.now();
  const its = isBare ? await startEditor({ asWeb, isBare, shots }) : editor;
  const workbench = await its.open(name, settings, begin);
  try {
    await run(workbench);
    console.log(`✓ ${title} (${seconds(since)})`);
    return true;
  } catch (error) {
    console.log(`✗ ${title} (${seconds(since)})\n${error instanceof Error ? error.stack : error}`);
    await picture(workbench, `failed-${name}`);
    return false;
  } finally {
    await workbench.close();
    if (isBare) await its.close();
  }
}

const failed = [];
const again = [];
try {
  for (const name of names) {
    const scenario = await import(pathToFileURL(join(scenarios, `${name}.mjs`)).href);
    if (await goesThrough(name, scenario)) continue;
    console.log('  once more, in a new window:');
    again.push(name);
    if (!(await goesThrough(name, scenario))) failed.push(name);
  }
} finally {
  await editor.close();
}
if (again.length > 0) console.log(`Tried twice: ${again.join(', ')}`);
console.log(`${names.length - failed.length} passed, ${failed.length} failed; pictures in out/editors/`);
process.exitCode = names.length > 0 && failed.length === 0 ? 0 : 1;
