import { goTo, openFile, wavesIn } from '../hands.mjs';

export const title = 'the wavy line goes away when the mistake is mended';

export async function run(workbench) {
  const { page } = workbench;
  await openFile(workbench, 'library/membership.proviso');
  await goTo(workbench, 6, 5);
  await page.keyboard.press('Delete');
  await wavesIn(workbench).first().waitFor();
  await page.keyboard.press('Control+Z');
  await wavesIn(workbench).first().waitFor({ state: 'detached' });
}
