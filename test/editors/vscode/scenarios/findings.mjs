import assert from 'node:assert/strict';
import { lineBelow, openFile, picture, runCommand, wavesIn } from '../hands.mjs';

export const title = 'a mistake gets a wavy line, and its message is among the problems';

export async function run(workbench) {
  const { page } = workbench;
  await openFile(workbench, 'library/membership.proviso');
  await lineBelow(workbench, 6);
  await page.keyboard.type('requre Loans: at least 1 loan');
  await wavesIn(workbench).first().waitFor();
  await runCommand(workbench, 'View: Focus Problems');
  const problem = page.locator('.markers-panel .monaco-list-row', { hasText: 'requre' }).first();
  await problem.waitFor();
  await picture(workbench, 'findings');
  assert.match(await problem.innerText(), /require/);
}
