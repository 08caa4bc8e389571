import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually, keptText, openDocument, picture, runCommand, savingAtOnce } from '../hands.mjs';

export const title = 'a document is tidied up by one command';

export const settings = savingAtOnce;

const path = 'library/membership.proviso';

export async function run(workbench) {
  const tidy = keptText(workbench, path);
  writeFileSync(join(workbench.folder, path), tidy.replaceAll('\n  ', '\n').replaceAll(' "', '   "'));
  await openDocument(workbench, path);
  await runCommand(workbench, 'Format Document');
  await eventually('the tidy document', () => keptText(workbench, path) === tidy || keptText(workbench, path));
  await picture(workbench, 'formatting');
}
