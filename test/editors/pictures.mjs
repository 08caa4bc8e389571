/**
 * Takes the pictures that `docs/first-steps.md` shows: `npm run pictures`. It goes the newcomer's way in a small window, and
 * keeps in `docs/pictures` what the page names.
 */
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { begin, run, settings } from './vscode/scenarios/newcomer.mjs';
import { startEditor } from './vscode/workbench.mjs';

const docs = fileURLToPath(new URL('../../docs', import.meta.url));
const shown = readFileSync(join(docs, 'first-steps.md'), 'utf8').matchAll(/\]\(pictures\/([\w-]+\.png)\)/g);

const shots = mkdtempSync(join(tmpdir(), 'proviso-pictures-'));
const editor = await startEditor({ isBare: true, shots, size: { width: 960, height: 600 } });
try {
  const workbench = await editor.open('pictures', settings, begin);
  await run(workbench);
  for (const [, name] of shown) copyFileSync(join(shots, name), join(docs, 'pictures', name));
} finally {
  await editor.close();
  rmSync(shots, { recursive: true, force: true });
}
