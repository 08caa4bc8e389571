import { eventually, goToText, keptText, openDocument, picture, runCommand, savingAtOnce } from '../hands.mjs';

export const title = 'a new name is put in every document that has the old one';

export const settings = savingAtOnce;

const program = 'cisco/premier-integrator.proviso';
const paths = [program, 'cisco/catalog.proviso'];

export async function run(workbench) {
  const { page } = workbench;
  const texts = () => paths.map((path) => keptText(workbench, path));
  const renamed = texts().map((text) => text.replaceAll(/\bCoreSecurity\b/g, 'Security'));
  await openDocument(workbench, program);
  await goToText(workbench, program, 'CoreSecurity');
  await runCommand(workbench, 'Rename Symbol');
  const input = page.locator('input.rename-input');
  await input.fill('Security');
  await picture(workbench, 'rename');
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden' });
  await eventually('the new name', () => texts().every((text, index) => text === renamed[index]) || texts());
}
