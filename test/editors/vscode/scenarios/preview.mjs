import { choose, eventually, openFile, picture, previewOf, runCommand } from '../hands.mjs';

export const title = 'the preview is the page that readers will see, with the verdict on the sample that was chosen';

export async function run(workbench) {
  await openFile(workbench, 'cisco/premier-integrator.proviso');
  await runCommand(workbench, 'Proviso: Open Preview to the Side');
  const preview = previewOf(workbench);
  await preview.locator('h1', { hasText: 'Premier Integrator Requirements' }).waitFor();
  await picture(workbench, 'preview');
  await runCommand(workbench, 'Proviso: Choose a Sample Partner for the Preview…');
  await choose(workbench, 'Cobble Computing');
  await preview.locator('.summary.unmet', { hasText: 'Cobble Computing' }).waitFor();
  await eventually('the requirement that is not met', async () => {
    const count = await preview.locator('#requirement-Support.unmet').count();
    return count === 1 || count;
  });
  await picture(workbench, 'preview-verdict');
}
