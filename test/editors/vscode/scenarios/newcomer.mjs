import assert from 'node:assert/strict';
import {
  answer,
  choose,
  endLine,
  eventually,
  goTo,
  goToText,
  keptText,
  mend,
  picture,
  previewOf,
  runCommand,
  savingAtOnce,
  wavesIn,
  write,
} from '../hands.mjs';

export const title = 'a newcomer gets from an empty editor to requirements that are checked';

/** The catalog is there: the program's office has written it. The day is fixed, so that pictures stay as they are. */
export const begin = ['cisco/catalog.proviso'];
export const settings = { ...savingAtOnce, 'proviso.evaluationDate': '2026-06-01' };
export const isBare = true;

const program = 'premier-integrator.proviso';
const examples = 'premier-integrator.examples.proviso';

/** What comes up after "except": the specializations, each with its title. */
async function showOffers(workbench) {
  await workbench.page.locator('.suggest-widget.visible', { hasText: 'EnvSustainability' }).waitFor();
  await picture(workbench, 'first-steps-completion');
}

/** The requirements, line by line. Of a pair the first is typed and the second chosen. */
const lines = [
  [['sec', 'section'], ' "Specialization Requirement" {'],
  [['req', 'require'], ' ', ['any', 'any'], ' ', ['sp', 'specialization'], ' ', ['exc', 'except'], ' ', showOffers,
    ['Env', 'EnvSustainability'], ', ', ['Core', 'CoreSecurity']],
  null,
  [],
  [['sec', 'section'], ' "Certified Role Requirements" {'],
  [['req', 'require'], ' CertifiedRoles: ', ['at', 'at least'], ' 2 ', ['uni', 'unique'], ' ', ['full', 'full-time'], ' ',
    ['ind', 'individuals'], ' ', ['cer', 'certified'], ' ', ['As', 'Associate'], ' ', ['or', 'or higher']],
  null,
  [],
  [['sec', 'section'], ' "Service and Support Requirements" {'],
  [['req', 'require'], ' Support: ', ['all', 'all'], ' ', ['of', 'of'], ' {'],
  ['- Agreement "Valid Partner Agreement in place": ', ['agr', 'agreement'], ' ', ['Par', 'PartnerAgreement']],
  ['- Hours "Customer service 8 hours a day, 5 days a week": ', ['cust', 'customerService'], '.', ['ho', 'hoursPerDay'], ' ', ['at', 'at least'], ' 8 ', ['an', 'and'], ' ', ['cust', 'customerService'], '.', ['da', 'daysPerWeek'], ' ', ['at', 'at least'], ' 5'],
  ['- CallBack "One-hour call back": ', ['call', 'callBack'], ' ', ['at', 'at most'], ' 1 ', ['ho', 'hour']],
  ['- PreSales "Pre-Sales Support": ', ['pre', 'preSalesSupport']],
  ['- PostSales "Post-Sales Support": ', ['att', 'attested'], ' PostSalesSupport'],
  null,
  null,
]; // prettier-ignore

/** What is written wrong, and by what it is mended. */
const mistakes = [
  { right: 'require any', wrong: 'requre any', fix: 'Write "require"' },
  { right: 'EnvSustainability', wrong: 'EnvSustainabilty', fix: 'Write "EnvSustainability"' },
  { right: 'at most 1 hour', wrong: '<= 1 hour', fix: 'Write "at most"' },
  { right: 'at least 8', wrong: 'at least 8 hours', fix: 'Write "8"', at: '8 hours and' },
  { right: '2026-01-01', wrong: '2026-1-1', fix: 'Write "2026-01-01"' },
];

async function installExtension(workbench) {
  const { page, vsix } = workbench;
  await runCommand(workbench, 'Extensions: Install from VSIX');
  const input = page.locator('.quick-input-widget input[type="text"]:visible');
  // The list begins with the files of the user's own folder; what is typed before they are there is lost.
  await page.locator('.quick-input-list .monaco-list-row', { hasText: '..' }).first().waitFor();
  await input.fill(vsix);
  await eventually('the chosen file', async () => {
    await page.locator('.quick-input-widget').getByRole('button', { name: 'Install' }).click();
    return input.waitFor({ state: 'hidden', timeout: 3000 }).then(
      () => true,
      () => 'The list is still open.',
    );
  });
  await page.locator('.notifications-toasts', { hasText: 'Completed installing' }).waitFor();
  await runCommand(workbench, 'Notifications: Clear All Notifications');
  await runCommand(workbench, 'Extensions: Show Installed Extensions');
  await page.locator('.extensions-viewlet .extension-list-item', { hasText: 'Proviso' }).first().waitFor();
  await picture(workbench, 'first-steps-installed');
  await runCommand(workbench, 'View: Show Explorer');
}

async function newDocument(workbench, kind, path) {
  const { page } = workbench;
  await runCommand(workbench, 'Proviso: New Document');
  await choose(workbench, kind);
  await answer(workbench, 'Premier Integrator');
  await page.locator('.tab.active', { hasText: path }).waitFor();
}

/** Writes the requirements in place of the one that the template has. */
async function writeRequirements(workbench) {
  const { page } = workbench;
  const template = keptText(workbench, program).split('\n');
  const first = template.findIndex((line) => line.startsWith('section ')) + 1;
  await goTo(workbench, first);
  await page.keyboard.press('Control+Shift+End');
  await page.keyboard.press('Delete');
  for (const line of lines) {
    if (line === null) {
      // The brace is there already: whoever opens one gets its end.
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('End');
    } else {
      await write(workbench, line);
    }
    await endLine(workbench);
  }
}

async function makeMistake(workbench, { right, wrong, at = wrong }) {
  const { page } = workbench;
  await goToText(workbench, program, right, 0);
  for (let left = right.length; left > 0; left -= 1) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.insertText(wrong);
  await page.keyboard.press('Escape');
  await eventually('the mistake', () => keptText(workbench, program).includes(wrong));
  await goToText(workbench, program, at, 1);
}

export async function run(workbench) {
  const { page } = workbench;
  await installExtension(workbench);
  await newDocument(workbench, 'Requirements', program);
  await picture(workbench, 'first-steps-template');
  await writeRequirements(workbench);
  await wavesIn(workbench).first().waitFor({ state: 'detached' });
  await runCommand(workbench, 'Format Document');
  await eventually('the tidy document', () => !/\n\n *\}/.test(keptText(workbench, program)));
  await goTo(workbench, 9);
  await picture(workbench, 'first-steps-written');

  const text = keptText(workbench, program);
  for (const [index, mistake] of mistakes.entries()) {
    await makeMistake(workbench, mistake);
    await mend(workbench, mistake.fix, `first-steps-mistake-${index + 1}`);
    await eventually('the mended text', () => keptText(workbench, program) === text || keptText(workbench, program));
  }

  await runCommand(workbench, 'Proviso: Open Preview to the Side');
  await previewOf(workbench).getByText('Certified Role Requirements').first().waitFor();
  await picture(workbench, 'first-steps-preview');
  await runCommand(workbench, 'View: Close All Editors');

  await newDocument(workbench, 'Examples', examples);
  // The mark beside the expectation: before it is there, there is nothing to run.
  await page.locator('.testing-run-glyph').first().waitFor();
  await runCommand(workbench, 'Test: Run Tests in Current File');
  await runCommand(workbench, 'View: Show Testing');
  await page.locator('.test-explorer .codicon-testing-passed-icon').first().waitFor();
  await picture(workbench, 'first-steps-examples');
  assert.equal(await page.locator('.test-explorer .codicon-testing-failed-icon').count(), 0);
}
