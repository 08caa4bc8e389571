import { editorOf, goTo, openFile } from '../hands.mjs';

export const title = 'the wavy line goes away when the mistake is mended';

export async function run(workbench) {
  const { page } = workbench;
  await openFile(workbench, 'library/membership.proviso');
  await goTo(workbench, 6, 5);
  await page.keyboard.press('Delete');
  const wave = editorOf(workbench).locator('.squiggly-error, .squiggly-warning');
  await wave.first().waitFor();
  await page.keyboard.press('Control+Z');
  await wave.first().waitFor({ state: 'detached' });
}
