import { openFile, picture, runCommand } from '../hands.mjs';

export const title = 'examples run in the view of tests, and show which requirements they cover';

export async function run(workbench) {
  const { page } = workbench;
  await openFile(workbench, 'library/membership.examples.proviso');
  await runCommand(workbench, 'Test: Run All Tests with Coverage');
  const row = page.locator('.test-coverage-list, .monaco-list-row', { hasText: 'membership.proviso' }).last();
  await row.waitFor();
  await picture(workbench, 'examples');
}
