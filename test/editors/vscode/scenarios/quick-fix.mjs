import { eventually, goTo, lineBelow, openFile, picture, runCommand, shownText, wavesIn } from '../hands.mjs';

export const title = 'a misspelt word is mended by its quick fix';

export async function run(workbench) {
  const { page } = workbench;
  await openFile(workbench, 'library/membership.proviso');
  await lineBelow(workbench, 6);
  await page.keyboard.type('requre Loans: at least 1 loan');
  await wavesIn(workbench).first().waitFor();
  await goTo(workbench, 7, 5);
  await runCommand(workbench, 'Quick Fix');
  const fix = page.locator('.action-widget .monaco-list-row.action', { hasText: 'require' }).first();
  await fix.waitFor();
  await picture(workbench, 'quick-fix');
  await page.keyboard.press('Enter');
  await eventually('the mended line', async () => {
    const text = await shownText(workbench);
    return text.includes('require Loans: at least 1 loan') || text;
  });
  await wavesIn(workbench).first().waitFor({ state: 'detached' });
}
