import { choose, picture, previewOf, runCommand } from '../hands.mjs';

export const title = 'the first steps are offered, each with its picture';

export async function run(workbench) {
  const { page } = workbench;
  // Pictures are shown only where there is room for them.
  await page.keyboard.press('Control+B');
  await runCommand(workbench, 'Welcome: Open Walkthrough');
  await choose(workbench, 'Write your first program requirements');
  const step = (text) => page.locator('.getting-started-step', { hasText: text });
  const drawing = (text) => previewOf(workbench).locator(`svg[aria-label^="${text}"]`);
  await step('Begin with three documents').waitFor();
  await drawing('Three documents').waitFor();
  await picture(workbench, 'walkthrough');
  await step('Judge a partner').click();
  await drawing('A list of requirements').waitFor();
  await picture(workbench, 'walkthrough-last');
}
