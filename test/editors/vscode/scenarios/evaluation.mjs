import { choose, editorOf, eventually, goTo, openFile, picture, previewOf, runCommand } from '../hands.mjs';

export const title = 'the verdict on a partner file stands on its page and on the lines of the document';

/** What the editor in front shows after the ends of lines. */
function afterLines(workbench) {
  return editorOf(workbench)
    .locator('.view-line span')
    .evaluateAll((spans) =>
      spans.map((span) => getComputedStyle(span, '::after').content).filter((content) => content.startsWith('"')),
    );
}

export async function run(workbench) {
  await openFile(workbench, 'cisco/premier-integrator.proviso');
  await goTo(workbench, 31);
  await runCommand(workbench, 'Proviso: Evaluate a Partner File…');
  await choose(workbench, 'alder-and-finch.json');
  await previewOf(workbench).locator('.summary h2').waitFor();
  await eventually('the verdict at the end of the line', async () => {
    const shown = await afterLines(workbench);
    return shown.some((text) => text.includes('not met')) || shown;
  });
  await picture(workbench, 'evaluation');
  await runCommand(workbench, 'Proviso: Clear Verdicts from the Lines');
  await eventually('no verdict any more', async () => {
    const shown = await afterLines(workbench);
    return !shown.some((text) => text.includes('met')) || shown;
  });
}
