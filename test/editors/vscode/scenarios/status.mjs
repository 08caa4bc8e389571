import { answer, openDocument, picture, runCommand } from '../hands.mjs';

export const title = 'the status bar shows the revision in force on the day to judge on, which can be changed';

export async function run(workbench) {
  const { page } = workbench;
  await openDocument(workbench, 'cisco/premier-integrator.proviso');
  const item = (text) => page.locator('.statusbar-item', { hasText: text });
  await item('Revision 8.0').waitFor();
  await runCommand(workbench, 'Proviso: Change the Day to Judge On');
  await answer(workbench, '2023-03-01');
  await item('Revision 5.0 · 2023-03-01').waitFor();
  await picture(workbench, 'status');
}
