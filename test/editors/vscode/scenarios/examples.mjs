import { editorOf, goTo, openFile, picture, runCommand } from '../hands.mjs';

export const title = 'examples run in the view of tests, and show which requirements they cover';

export const settings = { 'testing.saveBeforeTest': false };

export async function run(workbench) {
  const { page } = workbench;
  await openFile(workbench, 'library/membership.examples.proviso');
  await editorOf(workbench).locator('.codicon-testing-run-icon').first().waitFor();
  // What is not saved yet counts, too: each example stands one line further down by now.
  await goTo(workbench, 1);
  await page.keyboard.press('Enter');
  await runCommand(workbench, 'Test: Run All Tests with Coverage');
  const row = page.locator('.test-coverage-list, .monaco-list-row', { hasText: 'membership.proviso' }).last();
  await row.waitFor();
  await editorOf(workbench).locator('.codicon-testing-passed-icon').first().waitFor();
  await picture(workbench, 'examples');
}
