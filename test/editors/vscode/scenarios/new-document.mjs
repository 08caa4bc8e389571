import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answer, choose, eventually, goTo, picture, runCommand, shownText, wavesIn } from '../hands.mjs';

export const title = 'a new program begins with three documents that have no findings';

export async function run(workbench) {
  const { page, folder } = workbench;
  await runCommand(workbench, 'Proviso: New Document');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'A whole new program' }).waitFor();
  await picture(workbench, 'new-document');
  await choose(workbench, 'A whole new program');
  await answer(workbench, 'Gold Partner');
  await page.locator('.tab.active', { hasText: 'gold-partner.proviso' }).waitFor();
  await eventually('the new document', async () => {
    const text = await shownText(workbench);
    return text.includes('program GoldPartner "Gold Partner"') || text;
  });
  for (const name of ['gold-partner.proviso', 'gold-partner-catalog.proviso', 'gold-partner.examples.proviso']) {
    assert.ok(existsSync(join(folder, name)), name);
  }
  assert.match(readFileSync(join(folder, 'gold-partner.examples.proviso'), 'utf8'), /examples for GoldPartner/);
  // That nothing is wrong says something only where mistakes are found.
  await goTo(workbench, 10, 3);
  await page.keyboard.press('Delete');
  await wavesIn(workbench).first().waitFor();
  await page.keyboard.press('Control+Z');
  await wavesIn(workbench).first().waitFor({ state: 'detached' });
  await runCommand(workbench, 'View: Focus Problems');
  await page.locator('.markers-panel', { hasText: 'No problems' }).waitFor();
  await picture(workbench, 'new-document-made');
}
