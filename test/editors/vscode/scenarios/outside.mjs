import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile, picture, wavesIn } from '../hands.mjs';

export const title = 'a change outside of the editor changes what is wrong with documents that are open';

export async function run(workbench) {
  const catalog = join(workbench.folder, 'library', 'catalog.proviso');
  const text = readFileSync(catalog, 'utf8');
  await openFile(workbench, 'library/membership.proviso');
  writeFileSync(catalog, text.replace('define neighbour:', 'define local:'));
  await wavesIn(workbench).first().waitFor();
  await picture(workbench, 'outside');
  writeFileSync(catalog, text);
  await wavesIn(workbench).first().waitFor({ state: 'detached' });
}
