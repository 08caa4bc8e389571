import { eventually, goTo, lineBelow, mend, openFile, shownText } from '../hands.mjs';

export const title = 'a misspelt word is mended by its quick fix';

export async function run(workbench) {
  const { page } = workbench;
  await openFile(workbench, 'library/membership.proviso');
  await lineBelow(workbench, 6);
  await page.keyboard.type('requre Loans: at least 1 loan');
  await goTo(workbench, 7, 5);
  await mend(workbench, 'Write "require"', 'quick-fix');
  await eventually('the mended line', async () => {
    const text = await shownText(workbench);
    return text.includes('require Loans: at least 1 loan') || text;
  });
}
