import { openFile, picture, runCommand } from '../hands.mjs';

export const title = 'examples are tests, and run as such';

export async function run(workbench) {
  const { page } = workbench;
  await openFile(workbench, 'library/membership.examples.proviso');
  await page.locator('.activitybar .action-label[aria-label^="Testing"]').click();
  const row = (text) => page.locator('.test-explorer .monaco-list-row', { hasText: text });
  await row('membership.examples.proviso').first().waitFor();
  await runCommand(workbench, 'Test: Run All Tests');
  await page.locator('.test-explorer .codicon-testing-passed-icon').first().waitFor();
  await picture(workbench, 'examples');
}
