import assert from 'node:assert/strict';
import { editorOf, goTo, openFile, picture, runCommand } from '../hands.mjs';

export const title = 'a mistake gets a wavy line, and its message is among the problems';

export async function run(workbench) {
  const { page } = workbench;
  await openFile(workbench, 'library/membership.proviso');
  await goTo(workbench, 6);
  // Opens a line below, wherever the cursor stands.
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type('requre Loans: at least 1 loan');
  const wave = editorOf(workbench).locator('.squiggly-error, .squiggly-warning');
  await wave.first().waitFor();
  await runCommand(workbench, 'View: Focus Problems');
  const problem = page.locator('.markers-panel .monaco-list-row', { hasText: 'requre' }).first();
  await problem.waitFor();
  await picture(workbench, 'findings');
  assert.match(await problem.innerText(), /require/);
}
