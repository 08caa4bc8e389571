/**
 * Takes the pictures that pages of the documentation show: `npm run pictures`. It goes the newcomer's way in a small window,
 * and looks at a timeline; `docs/pictures` keeps what the pages name.
 */
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as newcomer from './vscode/scenarios/newcomer.mjs';
import * as timeline from './vscode/scenarios/timeline.mjs';
import { startEditor } from './vscode/workbench.mjs';

const docs = fileURLToPath(new URL('../../docs', import.meta.url));

/** Which page shows pictures of which scenario, and how large. */
const pages = [
  { page: 'first-steps.md', scenario: newcomer, size: { width: 960, height: 600 } },
  { page: 'editors.md', scenario: timeline, size: { width: 1280, height: 800 } },
];

for (const { page, scenario, size } of pages) {
  const { begin, run, settings, isBare = false } = scenario;
  const shown = readFileSync(join(docs, page), 'utf8').matchAll(/\]\(pictures\/([\w-]+\.png)\)/g);
  const shots = mkdtempSync(join(tmpdir(), 'proviso-pictures-'));
  const editor = await startEditor({ isBare, shots, size });
  try {
    await run(await editor.open('pictures', settings, begin));
    for (const [, name] of shown) copyFileSync(join(shots, name), join(docs, 'pictures', name));
  } finally {
    await editor.close();
    rmSync(shots, { recursive: true, force: true });
  }
}
