import { eventually, openFile, picture, previewOf, runCommand } from '../hands.mjs';

export const title = 'the preview opens beside the document';

export async function run(workbench) {
  const { page } = workbench;
  await openFile(workbench, 'cisco/premier-integrator.proviso');
  await runCommand(workbench, 'Proviso: Open Preview to the Side');
  await page.locator('.tab', { hasText: 'Preview of premier-integrator.proviso' }).waitFor();
  const heading = previewOf(workbench).locator('h1');
  await heading.waitFor();
  await eventually('a page', async () => (await heading.innerText()).length > 0);
  await picture(workbench, 'preview');
}
