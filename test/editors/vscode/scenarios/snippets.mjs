import { eventually, lineBelow, openFile, picture, shownText } from '../hands.mjs';

export const title = 'a whole sentence can be chosen and filled in';

export async function run(workbench) {
  const { page } = workbench;
  await openFile(workbench, 'library/membership.proviso');
  await lineBelow(workbench, 6);
  await page.keyboard.type('require');
  const row = page.locator('.suggest-widget .monaco-list-row', { hasText: 'require at least …' });
  await page.keyboard.press('Control+Space');
  await row.first().waitFor();
  await picture(workbench, 'snippets');
  await row.first().click();
  await page.keyboard.type('Borrowed');
  await page.keyboard.press('Tab');
  await eventually('the sentence', async () => {
    const text = await shownText(workbench);
    return text.includes('require Borrowed: at least 2 loans') || text;
  });
  await picture(workbench, 'snippets-filled-in');
}
