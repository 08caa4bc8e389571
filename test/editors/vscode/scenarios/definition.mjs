import { eventually, goToText, openDocument, picture, runCommand, shownText } from '../hands.mjs';

export const title = 'from a name one goes to where it is declared';

const program = 'cisco/premier-integrator.proviso';

export async function run(workbench) {
  const { page } = workbench;
  await openDocument(workbench, program);
  await goToText(workbench, program, 'CoreSecurity');
  await runCommand(workbench, 'Go to Definition');
  await page.locator('.tab.active', { hasText: 'catalog.proviso' }).waitFor();
  await eventually('the entry', async () => {
    const text = await shownText(workbench);
    return text.includes('- CoreSecurity "Core Security Specialization"') || text;
  });
  await picture(workbench, 'definition');
}
