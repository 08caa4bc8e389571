import assert from 'node:assert/strict';
import { eventually, openFile, picture, runCommand } from '../hands.mjs';

export const title = 'the extension starts fast, and where it should';

/** How long starting may take, in milliseconds, on a machine that is busy with other things. */
const longest = 1000;

export async function run(workbench) {
  const { page, asWeb } = workbench;
  await openFile(workbench, 'library/membership.proviso');
  await page.locator('.statusbar-item', { hasText: 'Proviso' }).first().waitFor();
  await runCommand(workbench, 'Developer: Show Running Extensions');
  const row = page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'Proviso' }).first();
  await row.locator('.activation-time', { hasText: 'ms' }).waitFor();
  await picture(workbench, 'activation');
  const text = await row.innerText();
  const [, time] = /Activation: (\d+)ms/.exec(text) ?? [];
  console.log(`  activated in ${time} ms`);
  assert.ok(Number(time) < longest, text);
  await eventually('where the server is', () => workbench.serverRuns() === !asWeb);
}
