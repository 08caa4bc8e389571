import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { colourOf, eventually, openFile, picture } from '../hands.mjs';

export const title = 'requirements within Markdown are coloured';

const text = ['# Notes', '', '```proviso', 'require Members: members at least 20', '```', '', 'require nothing.', ''];

export async function run(workbench) {
  writeFileSync(join(workbench.folder, 'notes.md'), text.join('\n'));
  await openFile(workbench, 'notes.md');
  await eventually('colours', async () => {
    const found = [await colourOf(workbench, 'require'), await colourOf(workbench, 'require nothing')];
    return found[0] !== found[1] || found;
  });
  await picture(workbench, 'markdown');
}
