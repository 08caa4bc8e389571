import { lineBelow, openFile, picture, previewOf, runCommand, wavesIn } from '../hands.mjs';

export const title = 'the code of a finding leads to the page about it';

export async function run(workbench) {
  const { page } = workbench;
  await openFile(workbench, 'library/membership.proviso');
  await lineBelow(workbench, 6);
  await page.keyboard.type('requre Loans: at least 1 loan');
  await wavesIn(workbench).first().waitFor();
  await runCommand(workbench, 'View: Focus Problems');
  const problem = page.locator('.markers-panel .monaco-list-row', { hasText: 'requre' }).first();
  await problem.locator('a', { hasText: 'misspelt-word' }).click();
  await previewOf(workbench).locator('h1', { hasText: 'misspelt-word' }).waitFor();
  await picture(workbench, 'explain');
}
