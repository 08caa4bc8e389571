import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptText, openDocument, picture, runCommand } from '../hands.mjs';

export const title = 'an example that does not come out as expected says what came out';

const path = 'library/membership.examples.proviso';

export async function run(workbench) {
  const { page, folder } = workbench;
  const text = keptText(workbench, path);
  const wrong = text.replace('expect Rosa met on 2024-06-01', 'expect Rosa unmet on 2024-06-01');
  assert.notEqual(wrong, text);
  writeFileSync(join(folder, path), wrong);
  await openDocument(workbench, path);
  await page.locator('.activitybar .action-label[aria-label^="Testing"]').click();
  await page.locator('.test-explorer .monaco-list-row', { hasText: 'membership.examples.proviso' }).first().waitFor();
  await runCommand(workbench, 'Test: Run Tests in Current File');
  await page.locator('.test-explorer .codicon-testing-failed-icon').first().waitFor();
  const message = page.getByText(/Expected\sit\sto\sbe\snot\smet,\sbut\sit\sis\smet/).locator('visible=true');
  await message.first().waitFor();
  await picture(workbench, 'failing-example');
}
