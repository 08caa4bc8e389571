import { colourOf, eventually, goTo, openFile, picture } from '../hands.mjs';

export const title = 'words, names, texts and dates have different colours';

export async function run(workbench) {
  await openFile(workbench, 'cisco/premier-integrator.proviso');
  await goTo(workbench, 10);
  const samples = ['revisions', '2019-12-17', '"Updated', '///'];
  await eventually('colours', async () => {
    const found = await Promise.all(samples.map((sample) => colourOf(workbench, sample)));
    return new Set(found).size === samples.length || found;
  });
  await picture(workbench, workbench.pictureName ?? 'colours');
}
