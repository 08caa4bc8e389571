import assert from 'node:assert/strict';
import {
  choose,
  eventually,
  goToText,
  keptText,
  openFile,
  picture,
  previewOf,
  runCommand,
  savingAtOnce,
} from '../hands.mjs';

export const title = 'a timeline shows how verdicts change over the course of a history, and why';

/** The day is fixed, so that pictures stay as they are. */
export const settings = { ...savingAtOnce, 'proviso.evaluationDate': '2024-10-01' };

const program = 'cisco/premier-integrator.proviso';
const history = 'cisco/histories/hazel-street-networks.yaml';

export async function run(workbench) {
  const { page } = workbench;
  const timeline = previewOf(workbench);
  await openFile(workbench, program);
  await runCommand(workbench, 'Proviso: Show Timeline…');
  await choose(workbench, 'hazel-street-networks.yaml');
  await choose(workbench, 'All of it');
  await timeline.locator('.timeline svg .met').first().waitFor();
  assert.match(
    await timeline.locator('.timeline header .status').innerText(),
    /^Hazel Street Networks, from 2023-02-20 /,
  );
  assert.match(await timeline.locator('.change').first().innerText(), /2023-03-06/);
  await picture(workbench, 'timeline');

  // What happened is corrected in the file, and the timeline follows.
  await openFile(workbench, history);
  const before = keptText(workbench, history);
  await goToText(workbench, history, 'event: gained', 0);
  for (let left = 'event: gained'.length; left > 0; left -= 1) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.insertText('event: gaind');
  await timeline.getByText('Did you mean "gained"?').waitFor();
  await picture(workbench, 'timeline-mistake');
  assert.match(
    await timeline.locator('body').innerText(),
    /hazel-street-networks\.yaml cannot be used:\s*Line 36: .*gaind/,
  );
  await eventually('the history as it was', async () => {
    await page.keyboard.press('Control+Z');
    return keptText(workbench, history) === before;
  });
  await timeline.locator('.timeline svg .met').first().waitFor();

  // The file of last time comes first.
  await page.locator('.tab[data-resource-name="premier-integrator.proviso"]').click();
  await runCommand(workbench, 'Proviso: Show Timeline…');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'as last time' }).first().waitFor();
  await page.keyboard.press('Escape');
}
